"""The two clocks of a supplement (补正): the agency's, to ask for it, and the applicant's, to hand it in."""

from __future__ import annotations

from datetime import date

from law.cited import citation_of, rule
from law.course import NOTICE, SUPPLEMENT, Asked, Course
from law.ogi_2019 import art30_supplement as art30
from law.rules import Rules
from law.words import reasons
from models.base import Words
from models.clock import Clock, ClockState, ExplainedClock, Party
from models.facts import FactSheet


@rule(art30.ARTICLE)
def notice_clock(sheet: FactSheet, course: Course, rules: Rules) -> ExplainedClock:
    """Until when the agency may ask for a supplement (补正告知期限). Never overdue: a complete request needs no notice."""
    due = rules.calendar.last_day(course.notice_base, art30.notice_period())
    count = rules.calendar.count(course.notice_base, art30.notice_period())
    state = ClockState.MET if course.notice_given else unmet(course, due, sheet.as_of)
    clock = Clock(
        name=NOTICE,
        owed_by=Party.AGENCY if state is ClockState.RUNNING else Party.NOBODY,
        state=state,
        due=due,
        base_due=due,
        base_day=course.notice_base,
        provisional=count.provisional,
        unconfirmed=not sheet.receipt_is_confirmed and course.notice_base == course.received,
        citation=citation_of(art30.notice_period),
        calendar_notices=count.notices,
    )
    said = course.reasons(NOTICE) + how_it_ended(course, state, due) + reasons.if_provisional(count.awaited)
    return ExplainedClock(clock=clock, reasons=said, days=count.days)


@rule(art30.ARTICLE)
def supplement_clock(sheet: FactSheet, course: Course, asked: Asked, rules: Rules) -> ExplainedClock:
    """Until when the applicant is to supplement (补正期限): the day that the notice set, not counted in working days."""
    state = ClockState.MET if asked.answered else unmet(course, asked.until or date.max, sheet.as_of)
    clock = Clock(
        name=SUPPLEMENT,
        owed_by=Party.APPLICANT if course.owes_supplement and not course.ending else Party.NOBODY,
        state=state,
        due=asked.until,
        base_due=asked.until,
        base_day=asked.served or asked.on,
        citation=rules.text.supplement,
    )
    return ExplainedClock(clock=clock, reasons=course.reasons(SUPPLEMENT), days=())


def unmet(course: Course, due: date, as_of: date) -> ClockState:
    """The state of a clock whose act was not done: overtaken by the end of the case, run out, or still running."""
    if course.ending and course.ending.on <= due:
        return ClockState.ENDED
    return ClockState.LAPSED if course.ending or as_of > due else ClockState.RUNNING


def how_it_ended(course: Course, state: ClockState, due: date) -> tuple[Words, ...]:
    if state is ClockState.ENDED and course.ending:
        return (reasons.ended(course.ending),)
    return (reasons.notice_lapsed(due),) if state is ClockState.LAPSED else ()
