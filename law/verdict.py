"""Whether the reply was, or can still be, in time (是否逾期)."""

from __future__ import annotations

from collections.abc import Sequence

from law.cited import rule
from law.course import DATE, REPLY, Course
from law.extension import day_of_reply
from law.parameters import Parameters
from models.citation import ogi_2019
from models.clock import Clock, ClockState, ExplainedClock, Verdict
from models.facts import Abandoned, Replied, Unpaid, Withdrawn


@rule(ogi_2019(33, 2))
def verdict(course: Course, clocks: Sequence[ExplainedClock], parameters: Parameters) -> Verdict:
    """The verdict by the case's own clocks: the day of the reply against the due day, both to the end of the day.

    A reply while the applicant owes a supplement or a fee, or while days without a known end are set aside, is in time: no
    period runs out then. A reasonable date that took the period's place is what counts.
    """
    governing = governing_clock(course, clocks)
    match course.ending:
        case Replied() as fact:
            limit = None if course.awaits_applicant else governing.due
            late = limit is not None and day_of_reply(fact, parameters) > limit
            return Verdict.LATE if late else Verdict.ON_TIME
        case Abandoned():
            return Verdict.ABANDONED
        case Unpaid():
            return Verdict.UNPAID
        case Withdrawn():
            return Verdict.WITHDRAWN
        case None:
            return open_verdict(governing)


@rule(ogi_2019(33, 2))
def governing_clock(course: Course, clocks: Sequence[ExplainedClock]) -> Clock:
    """The clock by which the reply is judged: the reasonable date's where one was set, else the reply's."""
    name = DATE if course.replaced else REPLY
    return next(one.clock for one in clocks if one.clock.name == name)


@rule(ogi_2019(33, 2))
def open_verdict(governing: Clock) -> Verdict:
    """The verdict while there is no reply (未答复)."""
    if governing.state is ClockState.AWAITING_APPLICANT:
        return Verdict.AWAITING_APPLICANT
    return Verdict.OVERDUE if governing.overdue else Verdict.RUNNING
