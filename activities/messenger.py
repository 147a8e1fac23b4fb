"""The messenger's activity (办事务): makes a letter or delivers a notice, once."""

from __future__ import annotations

import structlog
from temporalio import activity
from temporalio.exceptions import ApplicationError

from activities.kill_points import reach
from activities.letter_facts import facts_for
from activities.ports import RegisterPort
from law.working_days import Calendar, calendar_with
from letters.rendering import FactMissing, Rendered, render
from models.standing import Errand
from policy.policy import Policy
from procedure.case import case_of

log = structlog.get_logger()


class Messenger:
    """Does what entries cause, beside the loop."""

    def __init__(self, records: RegisterPort, policy: Policy, calendar: Calendar) -> None:
        self._records = records
        self._policy = policy
        self._calendar = calendar

    @activity.defn
    async def deliver(self, case_id: str, errand: Errand) -> None:
        """Make the letter for pick-up (存入案卷待领取), or note that a notice stands in the inbox.

        Safe to repeat: the letter is kept once for its key, in the transaction that marks the errand done.

        Raises:
            ApplicationError: ``FactMissing``, final: the letter cannot be made; it becomes a task for a person.
        """
        letter = await self._rendered(case_id, errand) if errand.kind == "letter" else None
        reach("letter_rendered")
        async with self._records.errand(case_id, errand.key) as outbox:
            if outbox.state == "done":
                return
            if letter:
                await outbox.keep_letter(errand.what, letter.title, letter.text)
            await outbox.finish()
        log.info("delivered", case=case_id, errand=errand.key)

    async def _rendered(self, case_id: str, errand: Errand) -> Rendered:
        lines = await self._records.lines(case_id)
        calendar = calendar_with(self._calendar, await self._records.notices())
        case = case_of(lines[: errand.seq], self._policy, calendar)
        named = case.registered.act.application.agency
        agency = next(one for one in await self._records.agencies() if one.id == named)
        try:
            return render(errand.what, facts_for(errand.what, case, agency))
        except FactMissing as missing:
            raise ApplicationError("FactMissing", *missing.fields, type="FactMissing", non_retryable=True) from None
