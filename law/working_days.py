"""Counting working days (工作日计算) on the calendar that the State Council's notices make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache

from law.cited import civil_code, civil_general, civil_principles, rule
from law.holidays.every_year import NOTICES
from law.set_aside import ONE_DAY, DaysAside, Span
from law.words.days import DayKind, why, why_open
from models.base import Words
from models.calendar_notice import CalendarNotice
from models.citation import Citation
from models.clock import DayLine
from models.working_days import WorkingDays

SATURDAY = 5
OPEN_FROM = (12, 26)
"""Month and day from which a year waits for the next one's notice: docs/decisions/003-provisional-dates.md."""
STARTING_DAY: Citation = civil_code(201, 1)


@dataclass(frozen=True)
class Count:
    """A period counted out (计算结果): its last day, each day from the starting day on, and the notices relied on.

    ``due`` None: the count came to days set aside of which no end is known. ``awaited``: the years whose notices are not in
    and may still move the last day.
    """

    due: date | None
    days: tuple[DayLine, ...]
    notices: tuple[str, ...]
    awaited: tuple[int, ...] = ()

    @property
    def provisional(self) -> bool:
        """Whether the last day may still move (暂定)."""
        return bool(self.awaited)


@dataclass(frozen=True, eq=False)
class Calendar:
    """The working calendar (工作日历) as these notices make it, in the order in which they became known."""

    notices: tuple[CalendarNotice, ...]

    @cached_property
    def named(self) -> dict[date, tuple[DayKind, str]]:
        """Every day that a notice names, with the notice; where two name it, as the later has it."""
        found: dict[date, tuple[DayKind, str]] = {}
        for notice in self.notices:
            found.update((day, (DayKind.HOLIDAY, notice.id)) for day in notice.off)
            found.update((day, (DayKind.MAKE_UP_DAY, notice.id)) for day in notice.work)
        return found

    @cached_property
    def of_year(self) -> dict[int, tuple[str, ...]]:
        """The ids of each year's notices."""
        years = {notice.year for notice in self.notices}
        return {year: tuple(one.id for one in self.notices if one.year == year) for year in years}

    def known_on(self, day: date) -> Calendar:
        """The calendar as it was known at the end of that day (当日已知日历)."""
        return first_notices(self, sum(notice.published <= day for notice in self.notices))

    def awaited_year(self, day: date) -> int | None:
        """The year whose notice is not in and may still change this day; None: the day is settled."""
        if day in self.named:
            return None
        if day.year not in self.of_year:
            return day.year
        waits = (day.month, day.day) >= OPEN_FROM and day.year + 1 not in self.of_year
        return day.year + 1 if waits else None

    def kind_of(self, day: date) -> DayKind:
        """What this day is (日期性质)."""
        if day in self.named:
            return self.named[day][0]
        if self.awaited_year(day):
            return DayKind.NOT_ANNOUNCED
        return DayKind.WEEKDAY if day.weekday() < SATURDAY else DayKind.WEEKEND

    def is_working_day(self, day: date) -> bool:
        """Whether the day is worked (是否工作日); an open day is taken to be worked from Monday to Friday."""
        if day in self.named:
            return self.named[day][0] is DayKind.MAKE_UP_DAY
        return day.weekday() < SATURDAY

    def next_working_day(self, day: date) -> date:
        """The first working day after this day (下一工作日)."""
        return self.roll_forward(day + ONE_DAY)

    @rule(civil_code(203, 1))
    def roll_forward(self, day: date) -> date:
        """The day itself if it is worked, else the next that is (期限末日顺延): for periods in calendar days."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def working_days_before(self, due: date, period: WorkingDays) -> date:
        """The working day that lies this many working days before the due day (届满前第几个工作日)."""
        day = due
        for _ in range(period.count):
            day -= ONE_DAY
            while not self.is_working_day(day):
                day -= ONE_DAY
        return day

    @rule(STARTING_DAY)
    def last_day(self, after: date, period: WorkingDays) -> date:
        """The period's last day alone, without its explanation and with no day set aside (届满日)."""
        day = after
        for _ in range(period.count):
            day = self.next_working_day(day)
        return day

    @rule(STARTING_DAY)
    def count(self, after: date, period: WorkingDays, aside: Sequence[Span] = ()) -> Count:
        """The period's last day, the starting day not counted, nor any day within ``aside`` (期间计算)."""
        return self._count(after, period, aside) if aside else counted_before(self, after, period)

    def _count(self, after: date, period: WorkingDays, aside: Sequence[Span]) -> Count:
        day, counted, lines = after, 0, [starting_line(after)]
        days_aside = DaysAside(aside)
        while counted < period.count:
            day += ONE_DAY
            span = days_aside.span_of(day)
            if span and span.last is None:
                return self._counted(None, [*lines, aside_line(day, span)])
            works = span is None and self.is_working_day(day)
            counted += works
            lines.append(aside_line(day, span) if span else line(self, day, counted if works else None))
        return self._counted(day, lines)

    @rule(civil_code(203, 1))
    def ending(self, after: date, nominal: date) -> Count:
        """A period in calendar days or months that would end on ``nominal``, with each day off that it rolls over (期限末日顺延)."""
        last = self.roll_forward(nominal)
        rolled = (nominal + timedelta(days=n) for n in range((last - nominal).days + 1))
        return self._counted(last, [starting_line(after), *(line(self, day, None) for day in rolled)])

    def _counted(self, due: date | None, lines: list[DayLine]) -> Count:
        awaited = {year for one in lines[1:] if (year := self.awaited_year(one.day))}
        return Count(due, tuple(lines), self._relied_on(lines), tuple(sorted(awaited)))

    def _relied_on(self, lines: list[DayLine]) -> tuple[str, ...]:
        years = range(lines[0].day.year, lines[-1].day.year + 1)
        used = {one for year in years for one in self.of_year.get(year, ())} | {one.notice for one in lines}
        return tuple(sorted(notice.id for notice in self.notices if notice.id in used))


def calendar_of(notices: Iterable[CalendarNotice]) -> Calendar:
    """A calendar from notices in any order (由放假通知成历)."""
    return Calendar(tuple(sorted(notices, key=lambda one: (one.published, one.id))))


@lru_cache(maxsize=256)
def first_notices(calendar: Calendar, count: int) -> Calendar:
    """The calendar of the first notices that became known; the same value for as many, so that its counts are kept."""
    return Calendar(calendar.notices[:count]) if count < len(calendar.notices) else calendar


@lru_cache(maxsize=64)
def calendar_with(base: Calendar, notices: tuple[CalendarNotice, ...]) -> Calendar:
    """The base calendar with the notices that the office has loaded since (已收录的新通知); the same value for the same ones."""
    held = {one.id for one in base.notices}
    new = [one for one in notices if one.id not in held]
    return calendar_of((*base.notices, *new)) if new else base


@lru_cache(maxsize=1 << 13)
def counted_before(calendar: Calendar, after: date, period: WorkingDays) -> Count:
    """A count with nothing set aside, made once: a pure value that many cases share."""
    return calendar._count(after, period, ())


@lru_cache(maxsize=1 << 16)
def line(calendar: Calendar, day: date, counted: int | None) -> DayLine:
    """One day of an explanation (逐日说明), made once for each calendar and place in the count."""
    if year := calendar.awaited_year(day):
        return DayLine(day=day, counted=counted, why=why_open(day.weekday(), year))
    notice = calendar.named[day][1] if day in calendar.named else None
    return DayLine(day=day, counted=counted, why=why(day.weekday(), calendar.kind_of(day), notice), notice=notice)


def aside_line(day: date, span: Span) -> DayLine:
    """A day that is not counted because it is set aside (不计入期限之日)."""
    return DayLine(day=day, counted=None, why=span.why)


@lru_cache(maxsize=1 << 14)
def starting_line(day: date) -> DayLine:
    """The first line of an explanation: the starting day, which is not counted (开始的当日不计入)."""
    by = starting_day(day)
    said = Words(
        zh=f"开始的当日不计入（{by.said_in('zh')}）", en=f"the starting day is not counted ({by.said_in('en')})"
    )
    return DayLine(day=day, counted=None, why=said)


CIVIL_CODE_FROM, GENERAL_PROVISIONS_FROM = date(2021, 1, 1), date(2017, 10, 1)


@rule(STARTING_DAY)
def starting_day(day: date) -> Citation:
    """Where it stood on that day that the starting day is not counted (开始的当日不计入的依据)."""
    if day >= CIVIL_CODE_FROM:
        return STARTING_DAY
    return civil_general(201, 1) if day >= GENERAL_PROVISIONS_FROM else civil_principles(154, 2)


CALENDAR = calendar_of(NOTICES)
"""As finally known (最终日历): with every notice held."""
