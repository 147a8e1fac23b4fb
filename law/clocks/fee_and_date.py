"""The clocks of a fee and of a reasonable date (缴费期限、合理期限)."""

from __future__ import annotations

from law.cited import citation_of, rule
from law.course import DATE, FEE, Course, Fee, Replaced
from law.fees import payment_period
from law.ogi_2019 import art35_excessive as art35
from law.rules import Rules
from law.words import beside, reasons
from models.clock import Clock, ClockState, ExplainedClock, Party
from models.facts import FactSheet, Replied

DATE_OWED_BY = {ClockState.RUNNING: Party.AGENCY, ClockState.AWAITING_APPLICANT: Party.APPLICANT}


@rule(art35.ARTICLE)
def date_clock(sheet: FactSheet, course: Course, replaced: Replaced) -> ExplainedClock:
    """The reasonable date (合理期限): the agency owes the reply until then, unless the applicant owes an act."""
    state = date_state(course)
    clock = Clock(
        name=DATE,
        owed_by=DATE_OWED_BY.get(state, Party.NOBODY),
        state=state,
        overdue=state is ClockState.RUNNING and sheet.as_of > replaced.until,
        due=replaced.until,
        base_due=replaced.until,
        base_day=replaced.on,
        citation=art35.ARTICLE,
    )
    return ExplainedClock(clock=clock, reasons=course.reasons(DATE), days=())


@rule(art35.ARTICLE)
def date_state(course: Course) -> ClockState:
    """Met by a reply, ended otherwise; while the applicant owes an act nothing is overdue."""
    if course.ending:
        return ClockState.MET if isinstance(course.ending, Replied) else ClockState.ENDED
    return ClockState.AWAITING_APPLICANT if course.awaits_applicant else ClockState.RUNNING


@rule(citation_of(payment_period))
def fee_clock(sheet: FactSheet, course: Course, fee: Fee, rules: Rules) -> ExplainedClock:
    """Until when the applicant is to pay (缴费期限); no due day while the day on which the notice reached him is not known."""
    count = rules.calendar.count(fee.received_on, payment_period()) if fee.received_on else None
    due = count.due if count else None
    lapsed = fee.closed is None and course.ending is None and due is not None and sheet.as_of > due
    clock = Clock(
        name=FEE,
        owed_by=Party.APPLICANT if course.owes_fee and not course.ending else Party.NOBODY,
        state=fee_state(course, fee, lapsed),
        due=due,
        base_due=due,
        base_day=fee.received_on or fee.on,
        provisional=count is not None and count.provisional,
        citation=citation_of(payment_period),
        calendar_notices=count.notices if count else (),
    )
    said = course.reasons(FEE) + ((beside.fee_lapsed(due),) if lapsed and due else ())
    said += reasons.if_provisional(count.awaited if count else ())
    return ExplainedClock(clock=clock, reasons=said, days=count.days if count else ())


def fee_state(course: Course, fee: Fee, lapsed: bool) -> ClockState:
    if fee.closed:
        return ClockState.MET if fee.paid else ClockState.ENDED
    if course.ending:
        return ClockState.ENDED
    return ClockState.LAPSED if lapsed else ClockState.RUNNING
