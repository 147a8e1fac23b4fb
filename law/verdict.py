"""Whether the reply was, or can still be, in time (是否逾期)."""

from __future__ import annotations

from collections.abc import Iterable

from law.cited import rule
from law.course import REPLY
from law.ogi_2019.art33_reply import day_of_reply
from law.parameters import Parameters
from law.steps import ending_of
from models.citation import ogi_2019
from models.clock import Clock, ClockState, ExplainedClock, Verdict
from models.facts import Abandoned, FactSheet, Replied, Withdrawn


@rule(ogi_2019(33, 2))
def verdict(sheet: FactSheet, clocks: Iterable[ExplainedClock], parameters: Parameters) -> Verdict:
    """The verdict on this sheet by its own clocks: the day of the reply against the due day, both to the end of the day.

    A reply while a supplement is owed is in time, for no period runs then.
    """
    reply = next(one.clock for one in clocks if one.clock.name == REPLY)
    match ending_of(sheet):
        case Replied() as fact:
            late = reply.due is not None and day_of_reply(fact, parameters) > reply.due
            return Verdict.LATE if late else Verdict.ON_TIME
        case Abandoned():
            return Verdict.ABANDONED
        case Withdrawn():
            return Verdict.WITHDRAWN
        case None:
            return open_verdict(reply)


@rule(ogi_2019(33, 2))
def open_verdict(reply: Clock) -> Verdict:
    """The verdict while there is no reply (未答复)."""
    if reply.state is ClockState.AWAITING_APPLICANT:
        return Verdict.AWAITING_APPLICANT
    return Verdict.OVERDUE if reply.overdue else Verdict.RUNNING
