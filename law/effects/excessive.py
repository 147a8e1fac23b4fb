"""What asking for reasons and setting a reasonable date do (说明理由、合理期限的效力, Art. 35)."""

from __future__ import annotations

from dataclasses import replace

from law.course import DATE, REPLY, Course, Replaced
from law.ogi_2019 import art35_excessive as art35
from law.regimes import Regime
from law.rules import Rules
from law.words import beside, reasons
from models.base import Words
from models.facts import JustificationAsked, JustificationReceived, ReasonableDateSet


def after_asked_why(course: Course, fact: JustificationAsked, rules: Rules) -> Course:
    course = course.saying(beside.asked_why(fact.on), REPLY)
    return replace(course, justification_asked=True)


def after_reasons(course: Course, fact: JustificationReceived, rules: Rules) -> Course:
    if not course.justification_asked:
        why = Words(zh="并未要求说明理由", en="no reasons had been asked for")
        return course.saying(reasons.without_effect(fact, why), REPLY)
    return replace(course, justification_asked=False).saying(beside.gave_reasons(fact.on), REPLY)


def after_date(course: Course, fact: ReasonableDateSet, rules: Rules) -> Course:
    if why := why_no_date(course, fact, rules):
        return course.saying(reasons.without_effect(fact, why), REPLY)
    new = Replaced(on=fact.on, until=fact.until)
    words = beside.replaced(fact.on, fact.until, art35.ARTICLE)
    return replace(course, replaced=new).saying(words, REPLY, DATE)


def why_no_date(course: Course, fact: ReasonableDateSet, rules: Rules) -> Words | None:
    """Why a reasonable date does nothing, or None: it takes the period's place."""
    if rules.text.regime is Regime.OGI_2008:
        return Words(zh="2008年条例没有合理期限", en="the 2008 text knows no reasonable date")
    return art35.date_without_effect(fact.on, rules.due(course))
