"""A case as its lines tell it (案件): typed views of what was done, from which every step reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Generic, TypeVar

from law.judgement import Judgement, judged
from law.ogi_2019.art31_receipt import DayOfReceipt
from law.receipt import receipt
from law.texts import TEXTS, Text
from law.working_days import Calendar
from models.acts import (
    AnAct,
    CertifyUnpaid,
    ChooseRegime,
    Close,
    ConfirmReceipt,
    Dispatch,
    ErrandFailed,
    FindComplete,
    IssueReply,
    JoinDuplicate,
    MailSent,
    NumberReply,
    ReceiveOrder,
    RecordSeal,
    Recount,
    Register,
    Reopen,
    ReturnForRedraft,
    SetApart,
    TreatAsAbandoned,
    Withdraw,
)
from models.application import Applicant, Item
from models.base import china
from models.clock import Clock, ExplainedClock, Verdict
from models.facts import FactSheet
from models.ledger import Line
from models.roles import Role
from policy.permissions import When, permitted
from policy.policy import Policy
from procedure.corrected_lines import corrected
from procedure.ended_clocks import handled_elsewhere, no_more_needed
from procedure.errand_keys import mail_key, seq_of
from procedure.facts_of import facts_of
from procedure.items import asked, left_out
from procedure.parties import applicants

A = TypeVar("A", bound=AnAct)
ENDINGS: tuple[type[AnAct], ...] = (Close, TreatAsAbandoned, CertifyUnpaid, JoinDuplicate, SetApart)
"""Acts that end a case; so does a withdrawal of the whole."""


@dataclass(frozen=True)
class Done(Generic[A]):
    """An act that was entered (已记入的行为). ``letter_number``: of the letter that it causes (文号); None: that has none."""

    id: str
    seq: int
    by: str
    hands: frozenset[str]
    at: datetime
    act: A
    letter_number: str | None = None

    @property
    def day(self) -> date:
        """The day in China on which it was entered."""
        return china(self.at).date()


@dataclass(frozen=True)
class Case:
    """The lines of one case with the rules that they are read by. At least one line, the first a ``register``."""

    lines: tuple[Line, ...]
    policy: Policy
    calendar: Calendar

    @cached_property
    def facts_as_corrected(self) -> tuple[Line, ...]:
        """The same lines with each day as it was corrected (更正后的事实); the ledger keeps both."""
        return corrected(self.lines)

    @cached_property
    def done(self) -> tuple[Done[AnAct], ...]:
        """Everything that was done, in order (全部行为)."""
        return tuple(done_by(line) for line in self.facts_as_corrected)

    @cached_property
    def done_by_kind(self) -> dict[type[AnAct], tuple[Done[Any], ...]]:
        """What ``all`` found before: every step asks for the same kinds again and again."""
        return {}

    def all(self, kind: type[A]) -> list[Done[A]]:
        """Everything done of this kind, in order."""
        known = self.done_by_kind
        if kind not in known:
            known[kind] = tuple(one for one in self.done if isinstance(one.act, kind))
        return list(known[kind])

    def last(self, kind: type[A]) -> Done[A] | None:
        done = self.all(kind)
        return done[-1] if done else None

    def has(self, kind: type[AnAct]) -> bool:
        return self.last(kind) is not None

    def now(self, kind: type[A]) -> list[Done[A]]:
        """What was done of this kind since the last order to reply again, or since the beginning (本轮办理)."""
        return [one for one in self.all(kind) if one.seq > self.round_began]

    def last_now(self, kind: type[A]) -> Done[A] | None:
        done = self.now(kind)
        return done[-1] if done else None

    @cached_property
    def round_began(self) -> int:
        """The line of the last order to reply again; 0: there was none (本轮起点).

        What steps ask for by ``now`` begins anew with the order: the reply's whole way from draft to dispatch, the certificate
        that no record was found, the assessment of risk, asking the unit, asking why so much is asked for. What they ask for by
        ``all`` still holds: that the request is complete, the search log, documents and their reviews, consultations and how
        they were weighed. Not open again, since an order is obeyed by a reply within the order's own period: a supplement
        notice, a fee, a reasonable date, joining, splitting, setting apart. An extension lengthens the first period for the
        reply alone. A supplement or a fee that is still owed holds nothing up any more.
        """
        ordered = [line.entry.seq for line in self.lines if isinstance(line.entry.signed.act, ReceiveOrder)]
        return ordered[-1] if ordered else 0

    def roles(self, act: str, when: When = "always") -> tuple[Role, ...]:
        """Who may do this act here, by the permission table."""
        return permitted(self.policy.permissions, act, when)

    @property
    def at(self) -> datetime:
        """The moment of the last line (office time)."""
        return self.lines[-1].entry.at

    @property
    def today(self) -> date:
        return china(self.at).date()

    @cached_property
    def registered(self) -> Done[Register]:
        return self.all(Register)[0]

    @cached_property
    def receipt(self) -> DayOfReceipt:
        """The day of receipt (收到申请之日) with its ground (Art. 31)."""
        confirmed = self.last(ConfirmReceipt)
        return receipt(
            self.registered.act.application.arrival,
            counter=self.registered.by == Role.COUNTER,
            confirmed_on=confirmed.act.confirmed_on if confirmed else None,
            parameters=self.policy.legal,
        )

    @cached_property
    def sheet(self) -> FactSheet:
        """What the law is asked about."""
        chosen = self.last(ChooseRegime)
        return FactSheet(
            received=self.receipt.day,
            receipt_is_confirmed=self.receipt.confirmed,
            facts=tuple(one.fact for one in facts_of(self.facts_as_corrected)),
            as_of=self.today,
            regime=chosen.act.regime if chosen else None,
        )

    @cached_property
    def judgement(self) -> Judgement:
        """What the law makes of it."""
        return judged(self.sheet, self.calendar, self.policy.legal)

    @property
    def text(self) -> Text:
        """The text of the Regulation that governs (适用条例)."""
        return TEXTS[self.judgement.regime]

    @cached_property
    def explained(self) -> tuple[ExplainedClock, ...]:
        """Every clock with its explanation day by day."""
        return self.explained_as(self.judgement)

    def explained_as(self, judgement: Judgement) -> tuple[ExplainedClock, ...]:
        """The clocks of a judgement of this case. Found complete, a request needs no supplement notice any more.

        Joined to another case or set apart, it is not answered here: what still ran has ended, but for the remedies.
        """
        if self.is_over and self.ending and isinstance(self.ending.act, JoinDuplicate | SetApart):
            return tuple(handled_elsewhere(one) for one in judgement.clocks)
        return tuple(no_more_needed(one) if self.is_complete else one for one in judgement.clocks)

    @cached_property
    def clocks(self) -> tuple[Clock, ...]:
        return tuple(one.clock for one in self.explained)

    def clock(self, name: str) -> Clock | None:
        return next((one for one in self.clocks if one.name == name), None)

    @property
    def verdict(self) -> Verdict:
        return self.judgement.verdict

    @property
    def failed_errands(self) -> frozenset[str]:
        """Keys of the errands that failed for good, matter still, and were not tried again since (未办结事务).

        A recount tries them again. Not so a mail, which is older by then than the day that its act states: the act is done
        again. What was to be made or sealed of a reply that was taken back, or was asked for anew, does not matter any more.
        """
        again = self.last(Recount)
        failed = {one.act.errand for one in self.all(ErrandFailed) if again is None or one.seq > again.seq}
        return frozenset(one for one in failed if one != mail_key(seq_of(one)) and not self.is_overtaken(seq_of(one)))

    def is_overtaken(self, seq: int) -> bool:
        """Whether this line numbered or sealed a reply, and is not the one by which the reply that stands has number or seal."""
        mine = next(
            (one for one in self.done if one.seq == seq and isinstance(one.act, NumberReply | RecordSeal)), None
        )
        if mine is None:
            return False
        last = self.last_now(type(mine.act))
        return self.issued is None or last is None or last.seq != seq or seq < self.issued.seq

    @property
    def is_complete(self) -> bool:
        """Whether the request was found complete and clear (已认定齐全、明确). It holds for all rounds: no order asks it again."""
        return self.has(FindComplete)

    @cached_property
    def issued(self) -> Done[IssueReply] | None:
        """The issue of this round's reply, unless it was taken back before it left, or None (本轮签发)."""
        last = self.last_now(IssueReply)
        return None if last and self.is_taken_back(last) else last

    def is_taken_back(self, issue: Done[IssueReply]) -> bool:
        """Whether the draft was returned, or the whole request withdrawn, after this issue, which then stays without effect (签发失效)."""
        returned = any(one.seq > issue.seq and one.act.about == issue.act.about for one in self.all(ReturnForRedraft))
        return returned or any(one.seq > issue.seq and not one.act.items for one in self.all(Withdraw))

    @cached_property
    def all_sent(self) -> tuple[Done[Dispatch], ...]:
        """Every dispatch by which a reply left, in order (历次发出). One whose mail could not be sent did not take place."""
        mailed = {one.act.about for one in self.all(MailSent)}
        failed = {one.act.errand for one in self.all(ErrandFailed)}
        return tuple(one for one in self.all(Dispatch) if one.id in mailed or mail_key(one.seq) not in failed)

    @property
    def last_sent(self) -> Done[Dispatch] | None:
        """The last of them, of whatever round, or None (最近一次发出)."""
        return self.all_sent[-1] if self.all_sent else None

    @property
    def sent(self) -> Done[Dispatch] | None:
        """The dispatch of this round's reply, or None (本轮发出)."""
        last = self.last_sent
        return last if last and last.seq > self.round_began else None

    @property
    def is_issued(self) -> bool:
        return self.issued is not None

    @property
    def is_answered(self) -> bool:
        """Whether a reply left in any round (已答复)."""
        return bool(self.all_sent)

    @property
    def items(self) -> int:
        """How many items the request has, those left out included (申请事项数)."""
        return len(self.registered.act.application.items)

    @cached_property
    def left_out(self) -> tuple[int, ...]:
        """Items that were withdrawn or are handled in cases of their own (不在本案办理的事项)."""
        return left_out(self.lines)

    @property
    def asked(self) -> tuple[Item, ...]:
        """What each item asks for, as changed last (现申请内容)."""
        return asked(self.lines)

    @property
    def applicants(self) -> tuple[Applicant, ...]:
        """Who asks, as substituted last (现申请人)."""
        return applicants(self.lines)

    @cached_property
    def live_items(self) -> tuple[int, ...]:
        """The items that this case answers (在办事项)."""
        return tuple(one for one in range(1, self.items + 1) if one not in self.left_out)

    @cached_property
    def ending(self) -> Done[AnAct] | None:
        """The act that ended the case last, also one that was reopened since; None: it never ended (办结行为)."""
        ends: list[Done[Any]] = [one for kind in ENDINGS for one in self.all(kind)]
        ends += [one for one in self.all(Withdraw) if not one.act.items]
        return max(ends, key=lambda one: one.seq, default=None)

    @cached_property
    def ended_without_reply(self) -> bool:
        """Whether it ended in this round without a reply; where it is not over, it was opened again since (未答复即办结)."""
        return self.ending is not None and self.ending.seq > self.round_began and not self.sent

    @cached_property
    def is_over(self) -> bool:
        """Whether it ended and was not reopened since (已办结)."""
        ended, again = self.ending, self.last(Reopen)
        return ended is not None and (again is None or again.seq < ended.seq)

    @cached_property
    def due(self) -> date | None:
        """The last day that the law leaves for this round's reply: by order, by reasonable date, or by the reply period; None: none runs."""
        names = ["order"] if self.round_began else ["reasonable_date", "reply"]
        found = [clock for name in names if (clock := self.clock(name))]
        return found[0].due if found else None


def done_by(line: Line) -> Done[AnAct]:
    """What this line did, with the number that it gave: as typed, or as allotted."""
    entry, signed = line.entry, line.entry.signed
    typed = signed.act.number if isinstance(signed.act, NumberReply) else None
    return Done(
        id=signed.id,
        seq=entry.seq,
        by=signed.by,
        hands=signed.hands,
        at=entry.at,
        act=signed.act,
        letter_number=typed or line.letter_number,
    )


def case_of(lines: Sequence[Line], policy: Policy, calendar: Calendar) -> Case:
    return Case(tuple(lines), policy, calendar)
