"""What a fee notice, its payment and its withdrawal do (收费的效力)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from law.course import FEE, REPLY, Course, Fee
from law.effects.supplement import starting_clean
from law.fees import payment_period
from law.rules import Rules
from law.set_aside import ONE_DAY, Span
from law.words import beside, reasons
from models.base import Words
from models.facts import FeeNotified, FeePaid, FeeWithdrawn

NOTHING_OWED = Words(zh="并无待缴费用", en="no fee was owed")


def after_fee(course: Course, fact: FeeNotified, rules: Rules) -> Course:
    due = None if course.awaits_applicant else rules.due(course)
    if course.owes_fee:
        why = Words(zh="前一次收费通知尚未了结", en="the fee notified before is still owed")
        return course.saying(reasons.without_effect(fact, why), REPLY)
    if due and fact.on > due:
        why = Words(zh=f"通知时期限已于 {due} 届满", en=f"the period had ended on {due} when it was notified")
        return course.saying(reasons.without_effect(fact, why), REPLY)
    fee = Fee(on=fact.on, received_on=fact.received_on)
    return replace(course, fee=fee).saying(beside.fee_notified(fact.on), FEE, REPLY)


def fee_due(fee: Fee, rules: Rules) -> date | None:
    """The last day to pay; None: the day on which the notice reached the applicant is not known."""
    return rules.calendar.last_day(fee.received_on, payment_period()) if fee.received_on else None


def after_payment(course: Course, fact: FeePaid, rules: Rules) -> Course:
    if course.fee is None or course.fee.closed:
        return course.saying(reasons.without_effect(fact, NOTHING_OWED), REPLY)
    due = fee_due(course.fee, rules)
    fee = replace(course.fee, closed=fact.on, paid=True)
    course = replace(course, fee=fee)
    if not rules.parameters.fee_restart:
        return with_pause(course, fee.on, fact.on).saying(beside.fee_paid(fact.on, None, due), FEE, REPLY)
    course = replace(course, base_day=fact.on).saying(beside.fee_paid(fact.on, fact.on, due), FEE, REPLY)
    return starting_clean(course, rules)


def after_fee_withdrawn(course: Course, fact: FeeWithdrawn, rules: Rules) -> Course:
    """Strictly the period ran on as if nothing had been charged; by a parameter the days till then are set aside."""
    if course.fee is None or course.fee.closed:
        return course.saying(reasons.without_effect(fact, NOTHING_OWED), REPLY)
    fee, aside = replace(course.fee, closed=fact.on), rules.parameters.withdrawn_fee_sets_aside
    course = replace(course, fee=fee).saying(beside.fee_withdrawn(fact.on, aside), FEE, REPLY)
    return with_pause(course, fee.on, fact.on) if aside else course


def with_pause(course: Course, after: date, last: date) -> Course:
    return replace(course, pauses=(*course.pauses, Span(after + ONE_DAY, last, reasons.WAITING_FOR_FEE)))
