"""The calendar (工作日历): what each day is, and from when it was known."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest

from law.holidays.every_year import NOTICES
from law.words.days import DayKind
from law.working_days import CALENDAR, calendar_of
from models.working_days import WorkingDays
from tests.law.builders import day

KINDS = [
    ("2026-03-02", DayKind.WEEKDAY, True),
    ("2026-03-07", DayKind.WEEKEND, False),
    ("2026-02-17", DayKind.HOLIDAY, False),
    ("2026-02-14", DayKind.MAKE_UP_DAY, True),  # Saturday before the Spring Festival
    ("2024-02-09", DayKind.WEEKDAY, True),  # New Year's Eve was worked in 2024
    ("2018-12-31", DayKind.HOLIDAY, False),  # named by the notice for 2019
    ("2018-12-29", DayKind.MAKE_UP_DAY, True),
    ("2015-09-03", DayKind.HOLIDAY, False),  # by the second notice of 2015
    ("2019-05-02", DayKind.HOLIDAY, False),  # by the second notice of 2019
    ("2020-02-01", DayKind.HOLIDAY, False),  # was to be worked until the second notice of 2020
    ("2027-03-02", DayKind.NOT_ANNOUNCED, True),
    ("2027-03-06", DayKind.NOT_ANNOUNCED, False),
    ("2026-12-25", DayKind.WEEKDAY, True),
    ("2026-12-28", DayKind.NOT_ANNOUNCED, True),
    ("2025-12-29", DayKind.WEEKDAY, True),
]


@pytest.mark.parametrize(("text", "kind", "worked"), KINDS)
def test_a_day_is_what_the_notices_make_it(text: str, kind: DayKind, worked: bool) -> None:
    assert CALENDAR.kind_of(day(text)) is kind
    assert CALENDAR.is_working_day(day(text)) is worked


def test_every_day_agrees_with_another_list_of_holidays() -> None:
    start = date(2007, 1, 1)
    every = [start + timedelta(days=n) for n in range((date(2026, 12, 31) - start).days + 1)]
    assert [one for one in every if CALENDAR.is_working_day(one) != chinese_calendar.is_workday(one)] == []


@pytest.mark.parametrize(
    ("year", "worked"),
    [(2019, 250), (2020, 249), (2021, 250), (2022, 249), (2023, 249), (2024, 251), (2025, 248), (2026, 248)],
)
def test_each_year_has_its_number_of_working_days(year: int, worked: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    assert sum(CALENDAR.is_working_day(one) for one in days if one.year == year) == worked


@pytest.mark.parametrize(
    ("known", "text", "worked"),
    [
        ("2019-03-21", "2019-05-02", True),
        ("2019-03-22", "2019-05-02", False),
        ("2019-03-21", "2019-04-28", False),
        ("2020-01-26", "2020-02-01", True),
        ("2020-01-27", "2020-02-01", False),
        ("2015-05-12", "2015-09-03", True),
    ],
)
def test_the_calendar_of_a_day_knows_only_what_was_known_then(known: str, text: str, worked: bool) -> None:
    assert CALENDAR.known_on(day(known)).is_working_day(day(text)) is worked


def test_a_year_is_open_until_its_notice_is_known() -> None:
    assert CALENDAR.known_on(day("2025-11-03")).kind_of(day("2026-03-02")) is DayKind.NOT_ANNOUNCED
    assert CALENDAR.known_on(day("2025-11-04")).kind_of(day("2026-03-02")) is DayKind.WEEKDAY


def test_the_order_in_which_notices_are_given_does_not_matter() -> None:
    assert calendar_of(reversed(NOTICES)).named == CALENDAR.named


def test_no_notice_takes_a_day_off_and_works_it() -> None:
    assert [one.id for one in NOTICES if one.off & one.work] == []
    assert len({one.id for one in NOTICES}) == len(NOTICES)


def test_make_up_days_are_days_of_rest_by_the_week() -> None:
    assert [one for notice in NOTICES for one in notice.work if one.weekday() < 5] == []


def test_the_next_working_day_is_never_the_day_itself() -> None:
    assert CALENDAR.next_working_day(day("2026-09-30")) == day("2026-10-08")
    assert CALENDAR.next_working_day(day("2026-10-09")) == day("2026-10-10")


def test_a_last_day_on_a_day_off_rolls_forward() -> None:
    assert CALENDAR.roll_forward(day("2026-10-01")) == day("2026-10-08")
    assert CALENDAR.roll_forward(day("2026-10-10")) == day("2026-10-10")


def test_counting_back_undoes_counting_forward() -> None:
    for n in (1, 7, 20, 40):
        due = CALENDAR.last_day(day("2026-01-30"), WorkingDays(n))
        assert CALENDAR.working_days_before(due, WorkingDays(n)) == day("2026-01-30")
