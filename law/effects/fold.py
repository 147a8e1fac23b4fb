"""What each fact does to a case (事实的效力): the fold over all facts, and which function looks at which kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import reduce
from typing import Any

from law.course import NOTICE, REPLY, Course
from law.effects.after import after_ending, after_order, after_remedy
from law.effects.consultation import after_answer, after_asking, after_giving_up
from law.effects.excessive import after_asked_why, after_date, after_reasons
from law.effects.extension import after_extension
from law.effects.fee import after_fee, after_fee_withdrawn, after_payment
from law.effects.supplement import after_notice, after_supplement
from law.rules import Rules
from law.steps import Step, steps
from law.words import reasons
from models.base import Words
from models.facts import AnyFact, FactSheet

Effect = Callable[[Course, Any, Rules], Course]
EFFECTS: dict[str, Effect] = {
    "supplement_notified": after_notice,
    "supplement_received": after_supplement,
    "third_party_asked": after_asking,
    "co_producer_asked": after_asking,
    "other_agency_asked": after_asking,
    "determination_asked": after_asking,
    "third_party_answered": after_answer,
    "co_producer_answered": after_answer,
    "other_agency_answered": after_answer,
    "determination_answered": after_answer,
    "consultation_ended": after_giving_up,
    "extension_notified": after_extension,
    "justification_asked": after_asked_why,
    "justification_received": after_reasons,
    "reasonable_date_set": after_date,
    "fee_notified": after_fee,
    "fee_paid": after_payment,
    "fee_withdrawn": after_fee_withdrawn,
    "abandoned": after_ending,
    "unpaid": after_ending,
    "withdrawn": after_ending,
    "replied": after_ending,
    "order_received": after_order,
    "remedy_filed": after_remedy,
}
"""One for each kind of fact; a test holds it."""
AFTER_THE_END = frozenset({"replied", "order_received", "remedy_filed"})


def course_of(sheet: FactSheet, rules: Rules) -> Course:
    """The course that all facts of the sheet add up to."""
    start = Course(received=sheet.received, base_day=sheet.received, notice_base=sheet.received)
    start = start.saying(reasons.received(sheet), NOTICE, REPLY)
    return reduce(lambda course, step: after(course, step, rules), steps(sheet), start)


def after(course: Course, step: Step, rules: Rules) -> Course:
    """The course after one more fact."""
    fact = step.fact
    ignored = step.ignored or why_over(course, fact)
    if ignored:
        return course.saying(reasons.without_effect(fact, ignored), *touched(fact))
    return EFFECTS[fact.kind](course, fact, rules)


def why_over(course: Course, fact: AnyFact) -> Words | None:
    """Why a fact comes too late for a case that has ended, or None."""
    if course.ending is None or fact.kind in AFTER_THE_END:
        return None
    return Words(zh="此前已办结", en="the case was over before it")


def touched(fact: AnyFact) -> Iterator[str]:
    """The clocks that a fact of this kind is about."""
    yield REPLY
    if fact.kind == "supplement_notified":
        yield NOTICE
