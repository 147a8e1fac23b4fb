"""Art. 30: one notice of all that is missing, within seven working days (补正告知)."""

from __future__ import annotations

import pytest

from models.clock import ClockState, Party
from tests.law.builders import (
    asked,
    clock,
    day,
    explained,
    parameters,
    replied,
    sheet,
    supplemented,
    told,
    withdrawn,
)

NOTICE, SUPPLEMENT = "supplement_notice", "supplement"


@pytest.mark.parametrize(
    ("received", "due"), [("2026-03-02", "2026-03-11"), ("2024-01-12", "2024-01-23"), ("2026-02-14", "2026-03-03")]
)
def test_the_agency_has_seven_working_days_to_ask(received: str, due: str) -> None:
    found = clock(sheet(received), NOTICE)
    assert (found.state, found.owed_by, found.due) == (ClockState.RUNNING, Party.AGENCY, day(due))


@pytest.mark.parametrize(("on", "state"), [("2026-03-11", ClockState.RUNNING), ("2026-03-12", ClockState.LAPSED)])
def test_without_a_notice_the_time_to_ask_simply_lapses(on: str, state: ClockState) -> None:
    found = clock(sheet("2026-03-02", as_of=on), NOTICE)
    assert (found.state, found.overdue) == (state, False)


def test_a_late_notice_restarts_or_does_nothing_as_the_parameter_says() -> None:
    one = sheet("2026-03-02", asked("2026-03-12"), supplemented("2026-03-16"))
    assert (clock(one).due, clock(one, NOTICE).state) == (day("2026-04-14"), ClockState.MET)
    assert "came after its last day, 2026-03-11" in told(explained(one, NOTICE))
    strict = parameters(late_supplement_notice="no_effect")
    assert (clock(one, by=strict).due, clock(one, NOTICE, strict).state) == (day("2026-03-30"), ClockState.LAPSED)
    assert "has no effect" in told(explained(one, by=strict)) and "has no effect" in told(
        explained(one, NOTICE, strict)
    )


def test_a_notice_on_the_seventh_working_day_is_in_time() -> None:
    strict = parameters(late_supplement_notice="no_effect")
    assert clock(sheet("2026-03-02", asked("2026-03-11")), by=strict).state is ClockState.AWAITING_APPLICANT


def test_only_one_notice_takes_effect() -> None:
    one = sheet("2026-03-02", asked("2026-03-04"), supplemented("2026-03-06"), asked("2026-03-09"))
    assert (clock(one).state, clock(one).base_day) == (ClockState.RUNNING, day("2026-03-06"))
    assert "at most 1 supplement notice" in told(explained(one))


def test_where_two_notices_are_allowed_the_seven_days_start_with_the_supplement() -> None:
    two = parameters(most_supplement_notices=2, late_supplement_notice="no_effect")
    first = (asked("2026-03-04"), supplemented("2026-03-16"))
    assert (
        clock(sheet("2026-03-02", *first), NOTICE, two).state,
        clock(sheet("2026-03-02", *first), NOTICE, two).due,
    ) == (
        ClockState.RUNNING,
        day("2026-03-25"),
    )
    again = sheet("2026-03-02", *first, asked("2026-03-25"))
    assert clock(again, by=two).state is ClockState.AWAITING_APPLICANT
    assert clock(again, NOTICE, two).state is ClockState.MET


def test_a_notice_while_one_is_open_changes_nothing() -> None:
    two = parameters(most_supplement_notices=2)
    one = sheet("2026-03-02", asked("2026-03-04", "2026-03-20"), asked("2026-03-05", "2026-04-30"))
    assert clock(one, SUPPLEMENT, two).due == day("2026-03-20")
    assert "still owed" in told(explained(one, by=two))


@pytest.mark.parametrize(
    ("ending", "state"),
    [
        (withdrawn("2026-03-11"), ClockState.ENDED),
        (withdrawn("2026-03-12"), ClockState.LAPSED),
        (replied("2026-03-05"), ClockState.ENDED),
    ],
)
def test_the_time_to_ask_ends_with_the_case_unless_it_ran_out_before(ending: object, state: ClockState) -> None:
    assert clock(sheet("2026-03-02", ending), NOTICE).state is state  # type: ignore[arg-type]
