"""By what a case is judged (适用规则): calendar, text and open points together, and the due days that follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from law.course import Course
from law.extension import period_with
from law.parameters import Parameters
from law.texts import Text
from law.working_days import Calendar


@dataclass(frozen=True)
class Rules:
    """The calendar, the open points, and the text that governs (适用规则)."""

    calendar: Calendar
    parameters: Parameters
    text: Text

    def base_due(self, course: Course) -> date | None:
        """The last day without the extension; None: no period runs, or days without a known end are set aside."""
        if course.stands_still:
            return None
        return self.calendar.count(course.base_day, self.text.reply_period, course.spans).due

    def due(self, course: Course) -> date | None:
        """The last day with the extension, or the reasonable date in its place; None as above."""
        if course.stands_still:
            return None
        if course.replaced:
            return course.replaced.until
        return self.calendar.count(course.base_day, period_with(course.extension, self.text), course.spans).due

    def notice_due(self, course: Course) -> date | None:
        """The last day for a supplement notice; None: the text sets none."""
        period = self.text.notice_period
        return self.calendar.last_day(course.notice_base, period) if period else None
