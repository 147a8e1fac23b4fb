"""Correcting facts (更正事实): a wrong day is put right on proof, by two officers, and all is derived anew.

A corrected day may not change the order of facts: it stays between the days of those before and after.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from law.regimes import OGI_2008_FROM
from models.acts import (
    AnAct,
    ConfirmReceipt,
    CorrectFact,
    Dispatch,
    IssueReply,
    MailReturned,
    MailSent,
    PickedUp,
    ProposeCorrection,
    RecordPosting,
    RecordReceipt,
    RecordRemedyResult,
    RecordReturn,
    RecordService,
    Register,
    ServeAgain,
)
from models.application import Application
from models.arrival import arrival_day, days_of, receipt_field
from models.base import china
from models.ledger import Line
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.facts_of import fact_of, signed_act
from procedure.task_making import task

ONE_DAY = timedelta(days=1)
TOLD_BY_MACHINES: tuple[type[AnAct], ...] = (MailSent, MailReturned, PickedUp)
"""Their days are those on which it happened, and nobody's to correct."""
LEFT_BY: tuple[type[AnAct], ...] = (RecordPosting, MailSent)
"""News of what was dispatched whose day counts in the place of the one that the dispatch states."""
BESIDE_FACTS: tuple[type[AnAct], ...] = (
    *(Register, ConfirmReceipt, RecordReceipt, IssueReply),
    *(RecordPosting, RecordService, RecordReturn, ServeAgain, RecordRemedyResult),
    *TOLD_BY_MACHINES,
)
"""Acts that feed a clock or bound one that does, though no fact is made of them alone."""


@dataclass(frozen=True)
class Dated:
    """An act that has its place in the order of facts (事实): its id and number, the day that counts, and the act."""

    id: str
    seq: int
    day: date
    act: AnAct

    @property
    def is_stated(self) -> bool:
        """Whether an officer states its day in the act; the day of an entry is nobody's to correct."""
        is_told = self.act.told_on is not None and not isinstance(self.act, TOLD_BY_MACHINES)
        return isinstance(self.act, Register) or is_told

    @property
    def place(self) -> tuple[date, int]:
        return self.day, self.seq


def facts_in_order(case: Case) -> list[Dated]:
    """All that has its place in the order of facts, by day; on one day, by line. Days as they were corrected."""
    lines = case.facts_as_corrected
    elsewhere = {one.act.subject for kind in LEFT_BY for one in case.all(kind)}
    found = (dated(line) for line in lines if line.entry.signed.id not in elsewhere and is_ordered(line, lines))
    return sorted(found, key=lambda one: one.place)


def is_ordered(line: Line, lines: Sequence[Line]) -> bool:
    """Whether it is a fact, or bounds one; of a letter that is mailed beside, no fact is made."""
    act = line.entry.signed.act
    if isinstance(act, MailSent | MailReturned):
        return isinstance(signed_act(act.about, lines), Dispatch)
    return isinstance(act, BESIDE_FACTS) or fact_of(line.entry, lines) is not None


def dated(line: Line) -> Dated:
    signed = line.entry.signed
    if isinstance(signed.act, Register):
        day = day_of_receipt(signed.act.application)
    elif isinstance(signed.act, MailSent):
        day = china(signed.act.sent_at).date()
    else:
        day = signed.act.told_on or china(line.entry.at).date()
    return Dated(signed.id, line.entry.seq, day, signed.act)


def day_of_receipt(application: Application) -> date:
    """The day of arrival or confirmation, as the request states it."""
    return days_of(application.arrival)[receipt_field(application.arrival)]


def openings(case: Case) -> Iterator[Opening]:
    """As long as the case lives: proposing another day for each fact that states one; agreeing to it, by another's hands."""
    facts = facts_in_order(case)
    roles = case.roles("propose_correction")
    for one in facts:
        if one.is_stated:
            earliest, latest = between(one, facts)
            yield Opening(act="propose_correction", roles=roles, about=one.id, earliest=earliest, latest=latest)
    for proposal in proposals(case, facts):
        yield Opening(
            act="correct_fact",
            roles=case.roles("correct_fact"),
            not_by=tuple(sorted(proposal.hands)),
            about=proposal.id,
        )


def between(one: Dated, facts: Sequence[Dated]) -> tuple[date | None, date | None]:
    """The first and the last day that this fact may have without passing another; None: no such limit but today."""
    at = facts.index(one)
    before, after = facts[at - 1] if at else None, facts[at + 1] if at + 1 < len(facts) else None
    earliest = latest = None
    if before:
        earliest = before.day if before.seq < one.seq else before.day + ONE_DAY
    if after:
        latest = after.day if after.seq > one.seq else after.day - ONE_DAY
    return earliest_by_itself(one, earliest), latest_by_itself(one, latest)


def earliest_by_itself(one: Dated, earliest: date | None) -> date | None:
    """A confirmation is not before the arrival; nothing was received before there was a Regulation."""
    if not isinstance(one.act, Register):
        return earliest
    arrival = one.act.application.arrival
    is_confirmation = receipt_field(arrival) == "confirmed" and len(days_of(arrival)) > 1
    return arrival_day(arrival) if is_confirmation else OGI_2008_FROM


def latest_by_itself(one: Dated, latest: date | None) -> date | None:
    """A day of telling lies before the last day that was told."""
    until: date | None = getattr(one.act, "until", None)
    known = [day for day in (latest, until - ONE_DAY if until else None) if day]
    return min(known, default=None)


def proposals(case: Case, facts: Sequence[Dated]) -> list[Done[ProposeCorrection]]:
    """Proposals that wait for the head (待批更正): the last for each fact, while the order of facts still allows it.

    One that states the day as it stands takes an earlier one back.
    """
    agreed = {one.act.about for one in case.all(CorrectFact)}
    last = {one.act.of: one for one in case.all(ProposeCorrection)}
    waiting = {of: one for of, one in last.items() if one.id not in agreed}
    return [waiting[fact.id] for fact in facts if fact.id in waiting and still_fits(waiting[fact.id], fact, facts)]


def still_fits(proposal: Done[ProposeCorrection], fact: Dated, facts: Sequence[Dated]) -> bool:
    """Whether it would change the day and not the order, as all stands by now."""
    day = proposal.act.day
    earliest, latest = between(fact, facts)
    return day != fact.day and day >= (earliest or day) and day <= (latest or day)


def tasks(case: Case) -> Iterator[Task]:
    """A proposal that waits for the head."""
    for one in proposals(case, facts_in_order(case)):
        yield task(case, "correct_fact", one.day, None, about=one.id)
