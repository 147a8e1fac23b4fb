"""What a supplement notice and a supplement do (补正的效力), under either text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from law.cited import citation_of
from law.course import NOTICE, REPLY, SUPPLEMENT, Asked, Course
from law.ogi_2008.art21_supplement import Effect, supplement_effect
from law.ogi_2019 import art30_supplement as art30
from law.regimes import Regime
from law.rules import Rules
from law.set_aside import ONE_DAY, Span
from law.words import reasons
from models.base import Words
from models.facts import SupplementNotified, SupplementReceived


def effect_of(rules: Rules) -> Effect:
    """What a supplement does to the reply period under the text that governs."""
    return supplement_effect(rules.parameters) if rules.text.regime is Regime.OGI_2008 else "restart"


def after_notice(course: Course, fact: SupplementNotified, rules: Rules) -> Course:
    due = rules.notice_due(course)
    if why := why_no_notice(course, fact, due, rules):
        return course.saying(reasons.without_effect(fact, why), NOTICE, REPLY)
    if due and fact.on > due:
        course = course.saying(reasons.notice_late(fact.on, due), NOTICE, REPLY)
    effect = effect_of(rules)
    asked = Asked(on=fact.on, until=fact.until, served=fact.served, waits=effect != "none")
    course = course.saying(reasons.asked(fact.on, fact.until, effect), NOTICE, SUPPLEMENT, REPLY)
    return replace(course, asked=asked, notice_given=True, notices=course.notices + 1)


def why_no_notice(course: Course, fact: SupplementNotified, due: date | None, rules: Rules) -> Words | None:
    """Why a notice does nothing, or None: it takes effect."""
    if course.owes_supplement:
        return Words(zh="前一次补正尚未收到", en="the supplement asked for before is still owed")
    return art30.notice_without_effect(fact.on, due, rules.due(course), course.notices, rules.parameters)


def after_supplement(course: Course, fact: SupplementReceived, rules: Rules) -> Course:
    asked = course.asked
    if asked is None or asked.answered:
        why = Words(zh="并无待补正事项", en="no supplement was owed")
        return course.saying(reasons.without_effect(fact, why), REPLY)
    if asked.until and fact.on > asked.until:
        course = course.saying(reasons.supplement_late(fact.on, asked.until), SUPPLEMENT)
    course = replace(course, asked=replace(asked, answered=fact.on))
    match effect_of(rules):
        case "restart":
            return restarted(course, fact.on, rules)
        case "pause":
            return paused(course, asked, fact.on)
        case "none":
            return course.saying(reasons.no_effect_2008(fact.on), SUPPLEMENT, REPLY)


def restarted(course: Course, on: date, rules: Rules) -> Course:
    """The reply period starts anew; so do the days for another notice, where one is allowed."""
    base = art30.starts_anew_on(course.received, on)
    course = course.saying(reasons.restarted(on, base, citation_of(art30.starts_anew_on)), SUPPLEMENT, REPLY)
    course = starting_clean(replace(course, base_day=base), rules)
    if course.notices >= rules.parameters.most_supplement_notices:
        return course
    return replace(course, notice_base=base, notice_given=False)


def paused(course: Course, asked: Asked, on: date) -> Course:
    """From the day after the notice through the day before the supplement nothing is counted (2008, by parameter)."""
    span = Span(asked.on + ONE_DAY, on - ONE_DAY, reasons.WAITING_FOR_SUPPLEMENT)
    course = course.saying(reasons.paused(on, span), SUPPLEMENT, REPLY)
    return replace(course, pauses=(*course.pauses, span))


def starting_clean(course: Course, rules: Rules) -> Course:
    """A new period starts without the reasonable date of the old one, nor its extension, which stays used; a parameter may keep it."""
    if course.replaced:
        course = replace(course, replaced=None).saying(reasons.date_lost(course.base_day), REPLY)
    if course.extension is None or rules.parameters.restart_keeps_extension:
        return course
    return replace(course, extension=None).saying(reasons.extension_lost(course.base_day), REPLY)
