"""The register's activity (记入登记簿): the only writer of lines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from temporalio import activity
from temporalio.exceptions import ApplicationError

from activities.kill_points import reach
from activities.numbering import with_numbers
from activities.ports import CaseTransaction, RegisterPort
from law.working_days import Calendar, calendar_with
from models.acts import Alarm, ErrandFailed
from models.base import china
from models.ledger import Entry, Line
from models.standing import Answer, Receipt, Refusal, Standing
from policy.policy import Policy
from procedure.case import case_of
from procedure.entering import line_and_standing, second_look
from procedure.letters_caused import counted, letters_of
from procedure.standing import standing

log = structlog.get_logger()


@contextmanager
def final_if_the_rules_fail() -> Iterator[None]:
    """A fault in the pure rules does not go away by trying again. No value of the case is told.

    Only pure calls stand under it: an error of the same kind from the register may pass.
    """
    try:
        yield
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise ApplicationError(type(error).__name__, type="RulesFailed", non_retryable=True) from None


async def armed_anew(register: CaseTransaction, before: Standing) -> Standing:
    """Where the case stands by the rules of today, for an alarm of older ones: no line, but the right alarms from now on.

    Its ``seq`` is the one before: the shell, which counts on from it, gives the number that was asked for to the next entry.
    """
    now = before.model_copy(update={"errands": ()})
    await register.save(now)
    return now


class Register:
    """Enters lines and answers where the case stands, by this office's policy and calendar."""

    def __init__(self, records: RegisterPort, policy: Policy, calendar: Calendar) -> None:
        self._records = records
        self._policy = policy
        self._calendar = calendar

    @activity.defn
    async def enter(self, case_id: str, entry: Entry) -> Answer:
        """One transaction: look again, number the letters that it causes, write the line, fold all lines.

        Safe to repeat: a line is unique by number and by act id; entered before, its first answer is given again.
        The refusal is decided here, so that history keeps the verdict and a changed rule cannot change a replay.

        Raises:
            ApplicationError: ``Conflict`` (another act has this id), ``Gap`` (not the next number) or ``RulesFailed`` (a fault
                of ours in law, policy or procedure); all final, so that the case goes on with other acts.
        """
        async with self._records.transaction(case_id) as register:
            lines, notices = await register.lines(), await register.notices()
            with final_if_the_rules_fail():
                calendar = calendar_with(self._calendar, notices)
            if old := next((one for one in lines if one.entry.signed.id == entry.signed.id), None):
                with final_if_the_rules_fail():
                    return self._entered_before(lines, old, entry, calendar)
            answer = await self._entered_now(register, case_id, lines, entry, calendar)
            reach("before_commit")
        reach("after_commit")
        log.info("refused" if isinstance(answer, Refusal) else "entered", case=case_id, seq=entry.seq,
                 act=entry.signed.act.act, act_id=entry.signed.id)  # fmt: skip
        return answer

    def _entered_before(
        self, lines: tuple[Line, ...], old: Line, entry: Entry, calendar: Calendar
    ) -> Standing | Receipt:
        """The first answer; while it is the last line, with all that follows from it, since the answer may have been lost."""
        if old.entry.signed.digest != entry.signed.digest:
            raise ApplicationError("another act has this id", type="Conflict", non_retryable=True)
        if old is lines[-1] and old.entry.seq == entry.seq:
            return standing(lines, self._policy, calendar)
        return old.answered or standing(lines[: old.entry.seq], self._policy, calendar).receipt

    async def _entered_now(
        self, register: CaseTransaction, case_id: str, lines: tuple[Line, ...], entry: Entry, calendar: Calendar
    ) -> Standing | Refusal:
        with final_if_the_rules_fail():
            before = standing(lines, self._policy, calendar) if lines else None
            why = second_look(entry, before, self._policy)
        if why:
            is_old_alarm = before is not None and isinstance(entry.signed.act, Alarm)
            return await armed_anew(register, before) if is_old_alarm and before else why
        if entry.seq != len(lines) + 1:
            raise ApplicationError("this number is not the next", type="Gap", non_retryable=True)
        year = china(entry.at).year
        number = before.number if before else await register.allot(entry.signed.agency, year, case_id)
        bare = Line(entry=entry, number=number, papers=await register.papers())
        with final_if_the_rules_fail():
            kinds = counted(letters_of(case_of([*lines, bare], self._policy, calendar), bare))
        bare_or_why = await with_numbers(register, bare, kinds)
        if isinstance(bare_or_why, Refusal):
            return bare_or_why
        with final_if_the_rules_fail():
            line, after = line_and_standing(lines, bare_or_why, self._policy, calendar)
        await register.add(line)
        await register.save(after)
        if isinstance(entry.signed.act, ErrandFailed):
            await register.fail_errand(entry.signed.act.errand)
        return after
