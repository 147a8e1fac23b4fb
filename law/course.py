"""The course of a case (案件进程): what its facts have come to, as a value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from law.ogi_2019 import art30_supplement as art30
from law.ogi_2019 import art33_reply as art33
from law.parameters import Parameters
from law.steps import Ending
from law.working_days import Calendar
from models.base import Words
from models.working_days import WorkingDays

REPLY, NOTICE, SUPPLEMENT = "reply", "supplement_notice", "supplement"


@dataclass(frozen=True)
class Asked:
    """A supplement notice that took effect (已生效的补正告知). ``until`` None: not known; ``answered`` None: still owed."""

    on: date
    until: date | None
    number: int
    answered: date | None = None


@dataclass(frozen=True)
class Course:
    """Where a case has come to (进程). ``base_day``: from where the reply is counted; ``set_by``: the fact that moved its due day.

    ``notice_base``: from where the supplement notice is counted; ``notice_given``: whether it was; ``notices``,
    ``extensions``: how many took effect in all.
    ``said``: for each clock by name, the sentences that explain it.
    """

    received: date
    base_day: date
    notice_base: date
    set_by: int = 0
    asked: Asked | None = None
    notices: int = 0
    notice_given: bool = False
    extension: WorkingDays | None = None
    extensions: int = 0
    ending: Ending | None = None
    said: tuple[tuple[str, Words], ...] = ()

    @property
    def owes_supplement(self) -> bool:
        """Whether the applicant owes a supplement (待补正)."""
        return self.asked is not None and self.asked.answered is None

    @property
    def is_supplemented(self) -> bool:
        """Whether the periods run from a supplement, no longer from the first receipt (已补正)."""
        return self.asked is not None and self.asked.answered is not None

    def saying(self, words: Words, *clocks: str) -> Course:
        return replace(self, said=(*self.said, *((clock, words) for clock in clocks)))

    def reasons(self, clock: str) -> tuple[Words, ...]:
        return tuple(words for name, words in self.said if name == clock)


@dataclass(frozen=True)
class Rules:
    """By what a case is judged (适用规则): the calendar and the open points."""

    calendar: Calendar
    parameters: Parameters

    def base_due(self, course: Course) -> date | None:
        """The last day without the extension; None: no period runs."""
        if course.owes_supplement:
            return None
        return self.calendar.last_day(course.base_day, art33.reply_period())

    def notice_due(self, course: Course) -> date:
        return self.calendar.last_day(course.notice_base, art30.notice_period())
