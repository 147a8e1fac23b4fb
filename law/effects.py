"""What each fact does to a case (事实的效力): one function for each kind, by the articles' rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import reduce

from law import sentences
from law.cited import citation_of
from law.course import NOTICE, REPLY, SUPPLEMENT, Asked, Course, Rules
from law.ogi_2019 import art30_supplement as art30
from law.ogi_2019 import art33_reply as art33
from law.steps import Ending, Step, steps
from models.base import Words
from models.facts import Abandoned, ExtensionNotified, Fact, FactSheet, SupplementNotified, SupplementReceived


def course_of(sheet: FactSheet, rules: Rules) -> Course:
    """The course that all facts of the sheet add up to."""
    start = Course(received=sheet.received, base_day=sheet.received, notice_base=sheet.received)
    start = start.saying(sentences.received(sheet), NOTICE, REPLY)
    return reduce(lambda course, step: after(course, step, rules), steps(sheet), start)


def after(course: Course, step: Step, rules: Rules) -> Course:
    """The course after one more fact."""
    fact = step.fact
    if step.ignored:
        return course.saying(sentences.without_effect(fact, step.ignored), *touched(fact))
    if isinstance(fact, SupplementNotified):
        return after_notice(course, fact, step.number, rules)
    if isinstance(fact, SupplementReceived):
        return after_supplement(course, fact, step.number, rules)
    if isinstance(fact, ExtensionNotified):
        return after_extension(course, fact, step.number, rules)
    return after_ending(course, fact)


def touched(fact: Fact) -> tuple[str, ...]:
    """The clocks that a fact of this kind is about."""
    return (NOTICE, REPLY) if isinstance(fact, SupplementNotified) else (REPLY,)


def after_notice(course: Course, fact: SupplementNotified, number: int, rules: Rules) -> Course:
    due = rules.notice_due(course)
    why = art30.notice_without_effect(fact.on, due, course.notices, rules.parameters)
    if why is None and course.owes_supplement:
        why = Words(zh="前一次补正尚未收到", en="the supplement asked for before is still owed")
    if why:
        return course.saying(sentences.without_effect(fact, why), NOTICE, REPLY)
    if fact.on > due:
        course = course.saying(sentences.notice_late(fact.on, due), NOTICE, REPLY)
    asked = Asked(on=fact.on, until=fact.until, number=number)
    course = course.saying(sentences.asked(fact.on, fact.until), NOTICE, SUPPLEMENT, REPLY)
    return replace(course, asked=asked, notice_given=True, notices=course.notices + 1, set_by=number)


def after_supplement(course: Course, fact: SupplementReceived, number: int, rules: Rules) -> Course:
    asked = course.asked
    if asked is None or asked.answered:
        why = Words(zh="并无待补正事项", en="no supplement was owed")
        return course.saying(sentences.without_effect(fact, why), REPLY)
    if asked.until and fact.on > asked.until:
        course = course.saying(sentences.supplement_late(fact.on, asked.until), SUPPLEMENT)
    base = art30.starts_anew_on(course.received, fact.on)
    by = citation_of(art30.starts_anew_on)
    course = course.saying(sentences.restarted(fact.on, base, by), SUPPLEMENT, REPLY)
    course = replace(course, asked=replace(asked, answered=fact.on), base_day=base, set_by=number)
    return with_another_round(without_extension(course, rules), base, rules)


def with_another_round(course: Course, base: date, rules: Rules) -> Course:
    """Where another notice is allowed, its seven days start with the supplement."""
    if course.notices >= rules.parameters.most_supplement_notices:
        return course
    return replace(course, notice_base=base, notice_given=False)


def without_extension(course: Course, rules: Rules) -> Course:
    """A new period starts without the extension of the old one, which stays used; a parameter may keep it."""
    if course.extension is None or rules.parameters.restart_keeps_extension:
        return course
    return replace(course, extension=None).saying(sentences.extension_lost(course.base_day), REPLY)


def after_extension(course: Course, fact: ExtensionNotified, number: int, rules: Rules) -> Course:
    due = rules.base_due(course)
    why = art33.extension_without_effect(fact.on, due, course.extensions, rules.parameters)
    extension = art33.extended_by(fact.working_days, course.extension)
    if why is None and extension is None:
        most = art33.longest_extension().count
        why = Words(zh=f"延长共计须为 1 至 {most} 个工作日", en=f"extensions add up to 1 to {most} working days")
    if why:
        return course.saying(sentences.without_effect(fact, why), REPLY)
    course = course.saying(sentences.extended(fact.working_days, fact.on, citation_of(art33.longest_extension)), REPLY)
    return replace(course, extension=extension, extensions=course.extensions + 1, set_by=number)


def after_ending(course: Course, fact: Ending) -> Course:
    about = (SUPPLEMENT, REPLY) if course.owes_supplement else (REPLY,)
    course = replace(course, ending=fact).saying(sentences.ended(fact), *about)
    doubt = doubt_about(fact, course) if isinstance(fact, Abandoned) else None
    return course.saying(doubt, *about) if doubt else course


def doubt_about(fact: Abandoned, course: Course) -> Words | None:
    """What speaks against a finding of abandonment; it ends the case all the same, for people decide it, not the clock."""
    if not course.owes_supplement or course.asked is None:
        return sentences.nothing_owed(fact)
    until = course.asked.until
    return sentences.found_too_early(fact, until) if until and fact.on <= until else None
