"""The reply clock (答复期限)."""

from __future__ import annotations

from datetime import date

from law.cited import rule
from law.course import REPLY, Course
from law.extension import period_with
from law.ogi_2019 import art33_reply as art33
from law.rules import Rules
from law.words import reasons
from models.clock import Clock, ClockState, ExplainedClock, Party
from models.facts import FactSheet, Replied

OWED_BY = {
    ClockState.RUNNING: Party.AGENCY,
    ClockState.SET_ASIDE: Party.AGENCY,
    ClockState.AWAITING_APPLICANT: Party.APPLICANT,
}


@rule(art33.REPLY)
def reply_clock(sheet: FactSheet, course: Course, rules: Rules) -> ExplainedClock:
    """Until when the agency is to reply. While the applicant owes a supplement or a fee there is no due day, so it is never overdue."""
    period = period_with(course.extension, rules.text)
    count = None if course.awaits_applicant else rules.calendar.count(course.base_day, period, course.spans)
    due = count.due if count else None
    state = state_of(course, due, sheet.as_of)
    clock = Clock(
        name=REPLY,
        owed_by=OWED_BY.get(state, Party.NOBODY),
        state=state,
        overdue=state is ClockState.RUNNING and due is not None and sheet.as_of > due,
        due=due,
        base_due=None if course.awaits_applicant else rules.base_due(course),
        base_day=course.base_day,
        provisional=count is not None and count.provisional,
        unconfirmed=not sheet.receipt_is_confirmed and not course.starts_anew,
        citation=rules.text.reply,
        calendar_notices=count.notices if count else (),
    )
    said = course.reasons(REPLY) + reasons.if_provisional(count.awaited if count else ())
    return ExplainedClock(clock=clock, reasons=said, days=count.days if count else ())


def state_of(course: Course, due: date | None, as_of: date) -> ClockState:
    """Met by a reply, ended by anything else that ends or replaces it; else it awaits the applicant, is set aside, or runs."""
    if course.replaced:
        return ClockState.ENDED
    if course.ending:
        return ClockState.MET if isinstance(course.ending, Replied) else ClockState.ENDED
    if course.awaits_applicant:
        return ClockState.AWAITING_APPLICANT
    is_aside = any(one.holds(as_of) for one in course.spans) and (due is None or as_of <= due)
    return ClockState.SET_ASIDE if is_aside else ClockState.RUNNING
