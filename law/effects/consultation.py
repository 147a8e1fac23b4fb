"""What asking others does (征求意见的效力): days set aside from the asking through the answer, its silence, or its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from law.course import REPLY, Consultation, Course, Sort
from law.ogi_2019.art17_review import determination_period
from law.parameters import Parameters
from law.rules import Rules
from law.set_aside import ONE_DAY, Span
from law.words import beside, reasons
from models.base import Words
from models.facts import Answering, Asking, ConsultationEnded
from models.working_days import WorkingDays

SORTS: dict[str, Sort] = {
    "third_party_asked": "third_party",
    "third_party_answered": "third_party",
    "co_producer_asked": "co_producer",
    "co_producer_answered": "co_producer",
    "other_agency_asked": "other_agency",
    "other_agency_answered": "other_agency",
    "determination_asked": "determination",
    "determination_answered": "determination",
}


def after_asking(course: Course, fact: Asking, rules: Rules) -> Course:
    kind = kind_of(fact)
    if course.consultation(fact.ref):
        why = Words(zh="前一次征求意见尚未结束", en="the one asked before has not been closed")
        return course.saying(reasons.without_effect(fact, why), REPLY)
    received = getattr(fact, "received_on", None)
    period = period_of(kind, rules)
    lapses = rules.calendar.last_day(received, period) if received and period else None
    new = Consultation(kind=kind, ref=fact.ref, on=fact.on, received_on=received, lapses=lapses)
    due, by = rules.due(course), rules.text.set_aside if sets_aside(kind, rules) else None
    new = replace(new, in_time=due is None or fact.on <= due)
    words = beside.consulted(new, by, due)
    return course.with_consultation(with_span(new, rules)).saying(words, new.clock, REPLY)


def after_answer(course: Course, fact: Answering, rules: Rules) -> Course:
    asked = course.consultation(fact.ref)
    if asked is None or asked.kind != kind_of(fact):
        return course.saying(reasons.without_effect(fact, beside.NOBODY_ASKED), REPLY)
    answered = replace(asked, answered=fact.on)
    words = beside.answered(answered, rules.parameters.set_aside_last_day)
    return course.with_consultation(with_span(answered, rules)).saying(words, asked.clock, REPLY)


def after_giving_up(course: Course, fact: ConsultationEnded, rules: Rules) -> Course:
    asked = course.consultation(fact.ref)
    if asked is None:
        return course.saying(reasons.without_effect(fact, beside.NOBODY_ASKED), REPLY)
    ended = replace(asked, ended=fact.on)
    words = beside.given_up(ended, fact.why)
    return course.with_consultation(with_span(ended, rules)).saying(words, asked.clock, REPLY)


def kind_of(fact: Asking | Answering) -> Sort:
    """Which sort of consultation a fact is about."""
    return SORTS[fact.kind]


def period_of(kind: Sort, rules: Rules) -> WorkingDays | None:
    """How long the one asked has to answer; None: no period is set."""
    periods = {
        "third_party": rules.text.third_party_period,
        "co_producer": rules.text.co_producer_period,
        "determination": determination_period(),
    }
    return periods.get(kind)


def sets_aside(kind: Sort, rules: Rules) -> bool:
    """Whether the time of this sort is not counted."""
    if kind == "third_party":
        return rules.text.third_parties_set_aside
    if kind == "determination":
        return rules.parameters.determination_sets_aside
    return rules.text.agencies_set_aside or rules.parameters.other_agencies_set_aside_2008


def with_span(one: Consultation, rules: Rules) -> Consultation:
    """The same with the days that it sets aside, if any."""
    if not one.in_time or not sets_aside(one.kind, rules):
        return one
    first = one.on if rules.parameters.set_aside_first_day == "asked" else one.on + ONE_DAY
    return replace(one, span=Span(first, last_day_aside(one, rules.parameters), beside.waiting_for(one)))


def last_day_aside(one: Consultation, parameters: Parameters) -> date | None:
    """Through the answer or the end, but never beyond the period; through the period where all is silent; None: not known."""
    answered = one.answered
    if answered and parameters.set_aside_last_day == "before":
        answered -= ONE_DAY
    known = [day for day in (answered, one.ended, one.lapses) if day]
    return min(known, default=None)
