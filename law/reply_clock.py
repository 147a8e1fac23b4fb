"""The reply clock (答复期限)."""

from __future__ import annotations

from law import sentences
from law.cited import citation_of, rule
from law.course import REPLY, Course, Rules
from law.ogi_2019 import art33_reply as art33
from models.clock import Clock, ClockState, ExplainedClock, Party
from models.facts import FactSheet, Replied

OWED_BY = {ClockState.RUNNING: Party.AGENCY, ClockState.AWAITING_APPLICANT: Party.APPLICANT}


@rule(art33.REPLY)
def reply_clock(sheet: FactSheet, course: Course, rules: Rules) -> ExplainedClock:
    """Until when the agency is to reply. While the applicant owes a supplement there is no due day, so it is never overdue."""
    state = state_of(course)
    period = art33.period_with(course.extension)
    count = None if course.owes_supplement else rules.calendar.count(course.base_day, period)
    clock = Clock(
        name=REPLY,
        owed_by=OWED_BY.get(state, Party.NOBODY),
        state=state,
        overdue=state is ClockState.RUNNING and count is not None and sheet.as_of > count.due,
        due=count.due if count else None,
        base_due=rules.base_due(course),
        base_day=course.base_day,
        provisional=count is not None and count.provisional,
        unconfirmed=not sheet.receipt_is_confirmed and not course.is_supplemented,
        citation=citation_of(art33.reply_period),
        calendar_notices=count.notices if count else (),
        set_by=course.set_by,
    )
    reasons = course.reasons(REPLY) + sentences.if_provisional(count.awaited if count else ())
    return ExplainedClock(clock=clock, reasons=reasons, days=count.days if count else ())


def state_of(course: Course) -> ClockState:
    """Met by a reply, ended by anything else that ends the case; else it runs, or awaits the applicant."""
    if course.ending:
        return ClockState.MET if isinstance(course.ending, Replied) else ClockState.ENDED
    return ClockState.AWAITING_APPLICANT if course.owes_supplement else ClockState.RUNNING
