"""The clock of each consultation (征求意见期限): how long the one asked has to answer, and what its silence means."""

from __future__ import annotations

from law.cited import rule
from law.course import Consultation, Course
from law.effects.consultation import period_of
from law.ogi_2019.art17_review import ARTICLE as REVIEW
from law.ogi_2019.art34_co_producers import silence_is_consent
from law.rules import Rules
from law.words import beside, reasons
from law.working_days import Count
from models.base import Words
from models.citation import Citation, ogi_2019
from models.clock import Clock, ClockState, ExplainedClock, Party
from models.facts import FactSheet

OWED_BY = {
    "third_party": Party.THIRD_PARTY,
    "co_producer": Party.CO_PRODUCER,
    "other_agency": Party.OTHER_AGENCY,
    "determination": Party.AUTHORITY,
}


@rule(ogi_2019(32))
def consultation_clock(sheet: FactSheet, course: Course, one: Consultation, rules: Rules) -> ExplainedClock:
    """How long the one asked has to answer (意见答复期限): from its receipt of the letter; no due day where none is set."""
    count = counted(one, rules)
    state = state_of(sheet, course, one)
    clock = Clock(
        name=one.clock,
        owed_by=OWED_BY[one.kind] if state is ClockState.RUNNING else Party.NOBODY,
        state=state,
        due=one.lapses,
        base_due=one.lapses,
        base_day=one.received_on or one.on,
        provisional=count is not None and count.provisional,
        citation=citation_for(one, rules),
        calendar_notices=count.notices if count else (),
    )
    said = (*course.reasons(one.clock), *what_it_means(one, state, count))
    return ExplainedClock(clock=clock, reasons=said, days=count.days if count else ())


def counted(one: Consultation, rules: Rules) -> Count | None:
    period = period_of(one.kind, rules)
    return rules.calendar.count(one.received_on, period) if one.received_on and period else None


@rule(ogi_2019(33, 3))
def citation_for(one: Consultation, rules: Rules) -> Citation:
    """The article by which this one is asked (征求意见依据)."""
    articles = {"third_party": rules.text.third_party, "co_producer": rules.text.co_producer, "determination": REVIEW}
    return articles.get(one.kind, rules.text.set_aside)


def state_of(sheet: FactSheet, course: Course, one: Consultation) -> ClockState:
    """Met by an answer in time; lapsed where the period ran out; ended without one; else it runs."""
    if one.lapses and sheet.as_of > one.lapses and (one.answered is None or one.answered > one.lapses):
        ends = [day for day in (one.ended, course.ending.on if course.ending else None) if day]
        ended_before = any(day <= one.lapses for day in ends)
        return ClockState.ENDED if ended_before else ClockState.LAPSED
    if one.answered:
        return ClockState.MET
    return ClockState.ENDED if one.ended or course.ending else ClockState.RUNNING


def what_it_means(one: Consultation, state: ClockState, count: Count | None) -> tuple[Words, ...]:
    found = []
    if one.lapses is None:
        found.append(beside.no_period(one))
    elif state is ClockState.LAPSED and one.answered is None:
        found.append(beside.silent(one, one.kind == "co_producer" and silence_is_consent()))
    return (*found, *reasons.if_provisional(count.awaited if count else ()))
