"""What an extension does (延长的效力)."""

from __future__ import annotations

from dataclasses import replace

from law.course import REPLY, Course
from law.extension import extended_by, extension_without_effect
from law.rules import Rules
from law.words import reasons
from models.base import Words
from models.facts import ExtensionNotified


def after_extension(course: Course, fact: ExtensionNotified, rules: Rules) -> Course:
    why = why_no_extension(course, fact, rules)
    if why:
        return course.saying(reasons.without_effect(fact, why), REPLY)
    extension = extended_by(fact.working_days, course.extension, rules.text)
    course = course.saying(reasons.extended(fact.working_days, fact.on, rules.text.reply), REPLY)
    return replace(course, extension=extension, extensions=course.extensions + 1)


def why_no_extension(course: Course, fact: ExtensionNotified, rules: Rules) -> Words | None:
    """Why an extension does nothing, or None: it takes effect."""
    if course.replaced:
        return Words(zh="答复期限已由合理期限取代", en="a reasonable date has taken the period's place")
    due = rules.base_due(course)
    if why := extension_without_effect(fact.on, due, course.extensions, rules.parameters):
        return why
    if extended_by(fact.working_days, course.extension, rules.text) is None:
        most = rules.text.longest_extension.count
        return Words(zh=f"延长共计须为 1 至 {most} 个工作日", en=f"extensions add up to 1 to {most} working days")
    return None
