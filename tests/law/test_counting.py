"""Counting working days (工作日计算): received, due, why."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta

import chinese_calendar
import pytest

from law.working_days import CALENDAR
from models.working_days import WorkingDays
from tests.law.builders import day

TABLE = [
    # from, +7, +15, +20, +20+20, why
    ("2019-05-14", "2019-05-23", "2019-06-04", "2019-06-12", "2019-07-10", "Dragon Boat Festival on 06-07"),
    ("2019-05-15", "2019-05-24", "2019-06-05", "2019-06-13", "2019-07-11", "the first day of the 2019 text"),
    ("2020-01-23", "2020-02-11", "2020-02-21", "2020-02-28", "2020-03-27", "the holiday was prolonged while it ran"),
    ("2023-12-29", "2024-01-10", "2024-01-22", "2024-01-29", "2024-02-29", "over the year's end"),
    ("2024-02-08", "2024-02-23", "2024-03-06", "2024-03-13", "2024-04-11", "New Year's Eve was worked"),
    ("2024-09-13", "2024-09-25", "2024-10-11", "2024-10-17", "2024-11-14", "two holidays, three make-up days"),
    ("2025-01-24", "2025-02-10", "2025-02-20", "2025-02-27", "2025-03-27", "Sunday 01-26 was worked"),
    ("2025-09-28", "2025-10-14", "2025-10-24", "2025-10-31", "2025-11-28", "received on a Sunday that was worked"),
    ("2026-02-13", "2026-03-02", "2026-03-12", "2026-03-19", "2026-04-17", "nine days of Spring Festival"),
    ("2026-02-14", "2026-03-03", "2026-03-13", "2026-03-20", "2026-04-20", "received on a Saturday that was worked"),
    ("2026-09-18", "2026-09-29", "2026-10-15", "2026-10-22", "2026-11-19", "Sunday 09-20 was worked"),
    ("2026-09-30", "2026-10-15", "2026-10-27", "2026-11-03", "2026-12-01", "the eve of National Day"),
]


@pytest.mark.parametrize(("start", "seven", "fifteen", "twenty", "forty", "why"), TABLE)
def test_the_period_ends_where_a_wall_calendar_says(
    start: str, seven: str, fifteen: str, twenty: str, forty: str, why: str
) -> None:
    ends = [CALENDAR.count(day(start), WorkingDays(n)).due for n in (7, 15, 20, 40)]
    assert ends == [day(one) for one in (seven, fifteen, twenty, forty)], why


def test_the_starting_day_is_not_counted() -> None:
    first, second = CALENDAR.count(day("2026-03-02"), WorkingDays(1)).days
    assert (first.day, first.counted) == (day("2026-03-02"), None)
    assert "Civil Code, Art. 201" in first.why.en and "第二百零一条" in first.why.zh
    assert (second.day, second.counted) == (day("2026-03-03"), 1)


def test_received_on_any_day_of_a_holiday_the_due_day_is_the_same() -> None:
    """Tianjin Binhai 2020 No. 210: guard's signature on 10-04 or receipt on 10-08, the same 2020-11-04."""
    ends = {CALENDAR.last_day(date(2020, 10, one), WorkingDays(20)) for one in range(1, 9)}
    assert ends == {day("2020-11-04")}


def test_the_explanation_names_the_notice_of_each_day_off_and_make_up_day() -> None:
    lines = {one.day: one for one in CALENDAR.count(day("2026-02-13"), WorkingDays(7)).days}
    assert lines[day("2026-02-14")].counted == 1 and lines[day("2026-02-14")].notice == "2026-1"
    assert lines[day("2026-02-15")].counted is None and "day off" in lines[day("2026-02-15")].why.en
    assert lines[day("2026-02-24")].counted == 2 and lines[day("2026-02-24")].notice is None
    assert "放假通知 2026-1" in lines[day("2026-02-20")].why.zh


def test_a_count_names_the_notices_relied_on() -> None:
    assert CALENDAR.count(day("2026-03-02"), WorkingDays(20)).notices == ("2026-1",)
    assert CALENDAR.count(day("2020-01-02"), WorkingDays(20)).notices == ("2020-1", "2020-2")
    assert CALENDAR.count(day("2018-12-20"), WorkingDays(7)).notices == ("2018-1", "2019-1")


@pytest.mark.parametrize("period", [5, 7, 10, 15, 20, 40])
def test_every_day_since_2008_counts_as_another_list_of_holidays_has_it(period: int) -> None:
    first, last = date(2008, 1, 1), date(2026, 10, 1)
    days = (first + timedelta(days=n) for n in range((date(2026, 12, 31) - first).days + 1))
    worked = [one for one in days if chinese_calendar.is_workday(one)]
    for n in range((last - first).days + 1):
        start = first + timedelta(days=n)
        assert CALENDAR.last_day(start, WorkingDays(period)) == worked[bisect_right(worked, start) + period - 1]
