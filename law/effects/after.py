"""What ends a case, and what may still come after (办结及其后)."""

from __future__ import annotations

from dataclasses import replace

from law.course import ANSWER, DATE, EVIDENCE, FEE, ORDER, REPLY, SUPPLEMENT, Course, Ending
from law.effects.fee import fee_due
from law.regimes import Regime
from law.rules import Rules
from law.words import beside, reasons
from models.base import Words
from models.facts import Abandoned, OrderReceived, RemedyFiled, Replied, Unpaid


def after_ending(course: Course, fact: Ending, rules: Rules) -> Course:
    """The case ends, once; after an order a reply meets the order."""
    answers_order = isinstance(fact, Replied) and course.order is not None and course.second is None
    if course.ending and not answers_order:
        why = Words(zh="此前已办结", en="the case was over before it")
        return course.saying(reasons.without_effect(fact, why), REPLY)
    if isinstance(fact, Replied):
        course = replace(course, replied=fact)
        course = replace(course, second=fact).saying(reasons.ended(fact), ORDER) if answers_order else course
    if course.ending:
        return course
    about = tuple(clocks_ended(course))
    course = replace(course, ending=fact).saying(reasons.ended(fact), *about)
    doubt = doubt_about(fact, course, rules)
    return course.saying(doubt, *about) if doubt else course


def clocks_ended(course: Course) -> list[str]:
    """The clocks that run when a case ends."""
    owed = ((SUPPLEMENT, course.owes_supplement), (FEE, course.owes_fee), (DATE, course.replaced is not None))
    return [name for name, runs in owed if runs] + [REPLY]


def doubt_about(fact: Ending, course: Course, rules: Rules) -> Words | None:
    """What speaks against a finding that ends the case; it ends all the same, for people decide it, not the clock."""
    if isinstance(fact, Unpaid):
        return doubt_about_fee(fact, course, rules)
    if not isinstance(fact, Abandoned):
        return None
    if rules.text.regime is Regime.OGI_2008:
        return reasons.UNKNOWN_TO_2008
    if not course.owes_supplement or course.asked is None:
        return reasons.nothing_owed(fact)
    until = course.asked.until
    return reasons.found_too_early(fact, until) if until and fact.on <= until else None


def doubt_about_fee(fact: Unpaid, course: Course, rules: Rules) -> Words | None:
    if course.fee is None or not course.owes_fee:
        return reasons.no_fee_owed(fact)
    due = fee_due(course.fee, rules)
    return reasons.unpaid_too_early(fact, due) if due and fact.on <= due else None


def after_order(course: Course, fact: OrderReceived, rules: Rules) -> Course:
    """The last order is what is owed: it wants a reply after it, whatever was replied before (再次责令)."""
    course = replace(course, order=fact, second=None)
    return course.saying(beside.ordered(fact), ORDER)


def after_remedy(course: Course, fact: RemedyFiled, rules: Rules) -> Course:
    name = ANSWER if fact.remedy == "reconsideration" else EVIDENCE
    course = replace(course, remedies=(*course.remedies, fact))
    return course.saying(beside.remedy_filed(fact), name)
