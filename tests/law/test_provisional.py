"""Provisional dates (暂定日期): what cannot be known before the next notice is said to be so."""

from __future__ import annotations

import pytest

from law.holidays.every_year import NOTICES
from law.holidays.notice import CalendarNotice, days, together
from law.working_days import CALENDAR, calendar_of
from models.working_days import WorkingDays
from tests.law.builders import clock, day, explained, extended, sheet, told

FOR_2027 = CalendarNotice(
    id="2027-1",
    year=2027,
    published=day("2026-11-20"),
    url="https://example.org/2027",
    off=together(days("2026-12-31", "2027-01-02"), days("2027-02-05", "2027-02-11")),
    work=days("2026-12-27"),
)
WITH_2027 = calendar_of((*NOTICES, FOR_2027))


@pytest.mark.parametrize(
    ("received", "due", "provisional"),
    [
        ("2026-11-20", "2026-12-18", False),
        ("2026-11-27", "2026-12-25", False),  # the last day that needs nothing of 2027
        ("2026-11-30", "2026-12-28", True),  # a Saturday and a Sunday since 12-26 are skipped
        ("2026-12-01", "2026-12-29", True),
        ("2026-12-31", "2027-01-28", True),
        ("2027-03-01", "2027-03-29", True),
    ],
)
def test_a_due_day_is_provisional_from_26_december_until_the_next_notice(
    received: str, due: str, provisional: bool
) -> None:
    found = clock(sheet(received))
    assert (found.due, found.provisional) == (day(due), provisional)


def test_an_open_day_says_that_monday_to_friday_is_only_assumed() -> None:
    lines = {one.day: one for one in CALENDAR.count(day("2026-12-24"), WorkingDays(7)).days}
    assert "2027" not in lines[day("2026-12-25")].why.en
    assert all(
        "no notice for 2027 is in" in lines[day(one)].why.en for one in ("2026-12-26", "2026-12-28", "2027-01-01")
    )
    assert (lines[day("2027-01-01")].counted, lines[day("2027-01-02")].counted) == (6, None)


def test_the_reasons_say_why_a_date_is_provisional() -> None:
    assert "provisional because the notice for 2027" in told(explained(sheet("2026-12-01")))
    assert "provisional" not in told(explained(sheet("2026-03-02")))


def test_only_an_extension_into_the_next_year_makes_it_provisional() -> None:
    assert not clock(sheet("2026-11-20")).provisional
    found = clock(sheet("2026-11-20", extended("2026-12-10")))
    assert found.provisional and found.base_due == day("2026-12-18")


def test_the_next_notice_settles_the_date_and_may_move_it() -> None:
    one = sheet("2026-11-30")
    before, after = clock(one), clock(one, calendar=WITH_2027)
    assert (before.due, before.provisional) == (day("2026-12-28"), True)
    assert (after.due, after.provisional) == (day("2026-12-27"), False)  # that Sunday is now worked
    assert after.calendar_notices == ("2026-1", "2027-1")


def test_a_past_year_end_is_settled() -> None:
    assert not clock(sheet("2025-12-10")).provisional


def test_at_the_time_the_same_year_end_was_open() -> None:
    assert clock(sheet("2025-12-10"), calendar=CALENDAR.known_on(day("2025-11-03"))).provisional


def test_days_before_the_first_notice_held_are_open() -> None:
    assert CALENDAR.count(day("2006-06-01"), WorkingDays(5)).awaited == (2006,)


def test_both_years_awaited_are_named() -> None:
    assert CALENDAR.count(day("2027-12-01"), WorkingDays(40)).awaited == (2027, 2028)
