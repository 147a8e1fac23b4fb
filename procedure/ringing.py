"""When a rung rings (提醒时刻): its day around the due day, on which somebody works, and its hour."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from law.working_days import Calendar
from models.base import CHINA_TIME, china
from models.working_days import WorkingDays
from policy.rungs import MORNING, Rung

ONE_DAY = timedelta(days=1)


class Timed(NamedTuple):
    """A day with a ladder: of a clock, or of the office's own (有阶梯的期限).

    ``since``: when the office came to know of it; ``counted``: the days of its period that count, where it has such;
    ``rests``: it is set aside now, so nothing that it missed rings.
    """

    name: str
    due: date
    since: datetime
    counted: tuple[date, ...] = ()
    rests: bool = False


def moment(timed: Timed, rung: Rung, calendar: Calendar) -> datetime:
    """When a rung rings that rings once."""
    return datetime.combine(day(timed, rung, calendar), rung.at, CHINA_TIME)


def day(timed: Timed, rung: Rung, calendar: Calendar) -> date:
    match rung.when:
        case "before" if rung.left:
            return before(timed, rung.left, calendar)
        case "end":
            return timed.due + ONE_DAY
        case "after":
            return calendar.next_working_day(timed.due)
    return last_worked(timed.due, calendar)


def before(timed: Timed, left: WorkingDays, calendar: Calendar) -> date:
    """The day after which so many of the period's days are left; days set aside are none of them (剩余工作日)."""
    if left.count < len(timed.counted):
        return timed.counted[-1 - left.count]
    return calendar.working_days_before(last_worked(timed.due, calendar), left)


def last_worked(due: date, calendar: Calendar) -> date:
    """The due day itself, or the last working day before it (届满日或者其前最后一个工作日)."""
    while not calendar.is_working_day(due):
        due -= ONE_DAY
    return due


def week_after(day: date, rung: Rung, calendar: Calendar) -> datetime:
    """When a weekly rung rings in the week after this day: on Monday, or where that is off on the next working day."""
    monday = day + timedelta(days=7 - day.weekday())
    return datetime.combine(calendar.roll_forward(monday), rung.at, CHINA_TIME)


def at_work(since: datetime, at: datetime, calendar: Calendar) -> datetime:
    """When a rung rings whose moment was past when its day became known: at once, or where nobody works the next morning (补响)."""
    known = china(since).date()
    if calendar.is_working_day(known):
        return at
    return datetime.combine(calendar.next_working_day(known), MORNING, CHINA_TIME)
