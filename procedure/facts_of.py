"""From lines to facts (由行为到事实): which acts the clock sees, and on which day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from models.acts import (
    ApproveExtension,
    AskSupplement,
    Dispatch,
    HandInSupplement,
    IssueReply,
    RequestExtension,
    TreatAsAbandoned,
    Withdraw,
)
from models.base import china
from models.facts import (
    Abandoned,
    ExtensionNotified,
    Fact,
    Replied,
    SupplementNotified,
    SupplementReceived,
    Withdrawn,
)
from models.ledger import Entry, Line


class Told(NamedTuple):
    """A fact and the moment at which its line was entered."""

    fact: Fact
    at: datetime


def facts_of(lines: Sequence[Line]) -> list[Told]:
    """All facts of a case, in the order of their days; on one day, in the order of the lines."""
    found = [(fact_of(line.entry, lines), line.entry.at) for line in lines]
    return sorted((Told(fact, at) for fact, at in found if fact is not None), key=lambda one: one.fact.on)


def fact_of(entry: Entry, lines: Sequence[Line]) -> Fact | None:
    """What the clock sees of one entry, or None."""
    act, day = entry.signed.act, china(entry.at).date()
    match act:
        case AskSupplement():
            return SupplementNotified(on=act.posted, until=act.until)
        case HandInSupplement():
            return SupplementReceived(on=act.received_on)
        case TreatAsAbandoned():
            return Abandoned(on=day)
        case Withdraw():
            return Withdrawn(on=act.received_on)
        case ApproveExtension():
            return ExtensionNotified(on=act.posted, working_days=asked_for(act.about, lines))
        case Dispatch():
            return Replied(on=issued_on(lines), posted=act.posted)
        case _:
            return None


def asked_for(request: str, lines: Sequence[Line]) -> int:
    """The working days that an extension's request asked for."""
    acts = (line.entry.signed.act for line in lines if line.entry.signed.id == request)
    return next(act.working_days for act in acts if isinstance(act, RequestExtension))


def issued_on(lines: Sequence[Line]) -> date:
    """The day of the document: on which the reply was issued (签发日)."""
    moments = (line.entry.at for line in lines if isinstance(line.entry.signed.act, IssueReply))
    return china(next(moments)).date()
