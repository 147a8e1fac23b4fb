"""A notice is taken only if it can be one (放假通知核对), and everything wrong with it is told at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from law.holidays.checks import faults_of, faults_of_the_rest
from law.working_days import CALENDAR
from models.calendar_notice import CalendarNotice
from models.faults import BadInput, read

TODAY = date(2026, 11, 20)
GOOD: dict[str, Any] = {
    "id": "2027-1",
    "year": 2027,
    "published": "2026-11-04",
    "off": ["2027-01-01", "2027-01-02"],
    "work": ["2027-02-06"],
}
HELD: CalendarNotice = read(CalendarNotice, GOOD)
OF_ANOTHER_YEAR, BOTH, NO_REST = "is not in 2027", "is both off and worked", "is no Saturday or Sunday"


def faults(*held: CalendarNotice, **changes: Any) -> list[str]:
    sent = GOOD | changes
    try:
        notice: CalendarNotice = read(CalendarNotice, sent)
        found = [*faults_of(notice, held, TODAY)]
    except BadInput as bad:
        found = [*bad.faults, *faults_of_the_rest(sent, TODAY)]
    return [f"{one.where} {one.what.en}" for one in found]


@pytest.mark.parametrize(
    "changes",
    [{}, {"off": ["2026-12-31"]}, {"off": []}, {"work": []}, {"published": "2026-11-20"}],
    ids=["whole", "the December before", "nothing off", "nothing worked", "published today"],
)
def test_what_the_state_council_may_issue_is_taken(changes: dict[str, Any]) -> None:
    assert faults(**changes) == []


def test_the_same_notice_again_and_an_amendment_of_it_are_taken() -> None:
    assert faults(HELD) == faults(HELD, id="2027-2", off=["2027-01-04"], work=[]) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"id": "2026-1"}, ["id must begin with 2027-"]),
        ({"off": ["2027-05-01"]}, ["id another notice of this id is held"]),
        ({"published": "2026-11-21", "id": "2027-3"}, ["published has not come yet"]),
        ({"off": [], "work": [], "id": "2027-3"}, ["off names no day"]),
        ({"off": ["2027-02-06"], "id": "2027-3"}, [f"work 2027-02-06 {BOTH}"]),
        ({"off": ["2026-11-30", "2028-01-01"], "id": "2027-3"}, [f"off 2026-11-30 {OF_ANOTHER_YEAR}", f"off 2028-01-01 {OF_ANOTHER_YEAR}"]),
        ({"work": ["2027-02-05"], "id": "2027-3"}, [f"work 2027-02-05 {NO_REST}"]),
        ({"work": ["2028-02-07"], "id": "2028-1"}, ["id must begin with 2027-", f"work 2028-02-07 {OF_ANOTHER_YEAR}", f"work 2028-02-07 {NO_REST}"]),
    ],
)  # fmt: skip
def test_what_nobody_can_have_issued_is_told_all_at_once(changes: dict[str, Any], expected: list[str]) -> None:
    assert faults(HELD, **changes) == expected


A_DAY = "must be a day such as 2026-03-02"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"published": 5, "work": ["2027-02-05"]}, [f"published {A_DAY}", f"work 2027-02-05 {NO_REST}"]),
        ({"off": ["2027-02-30", "2028-01-01"]}, [f"off[1] {A_DAY}", f"off 2028-01-01 {OF_ANOTHER_YEAR}"]),
        ({"off": ["2027-02-30"], "work": []}, [f"off[1] {A_DAY}"]),
        ({"id": "x", "published": "2027-11-04"}, ["id does not have the right form", "published has not come yet"]),
        ({"year": "2027", "off": ["2028-01-01"]}, ["year must be a whole number", f"off 2028-01-01 {OF_ANOTHER_YEAR}"]),
        ({"year": 2026.5, "id": 7, "off": ["2028-01-01"]}, ["id must be text", "year must be a whole number"]),
        ({"yaer": 2027, "id": "2026-1"}, ["yaer is not a known field; remove it or mend its name", "id must begin with 2027-"]),
        ({"year": 1999, "id": "1999-1"}, ["year must be at least 2007"]),
    ],
)  # fmt: skip
def test_a_wrong_kind_of_value_hides_no_wrong_day(changes: dict[str, Any], expected: list[str]) -> None:
    assert faults(**changes) == expected


@pytest.mark.parametrize("sent", [None, 7, [], {}, "2027-1"])
def test_what_is_no_notice_at_all_has_nothing_else_to_be_looked_at(sent: object) -> None:
    assert list(faults_of_the_rest(sent, TODAY)) == []


def test_what_is_held_is_compared_only_with_what_can_be_read_as_a_whole() -> None:
    assert faults(HELD, off=["2027-01-01", 2]) == [f"off[2] {A_DAY}"]


def test_no_notice_of_this_release_is_at_fault() -> None:
    told = {one.id: [*faults_of(one, CALENDAR.notices, TODAY)] for one in CALENDAR.notices}
    assert {name: found for name, found in told.items() if found} == {}
