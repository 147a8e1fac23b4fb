"""Art. 30: one notice within seven working days; the supplement starts the reply period anew (补正)."""

from __future__ import annotations

import pytest

from models.clock import ClockState, Party, Verdict
from tests.law.builders import (
    abandoned,
    asked,
    clock,
    day,
    explained,
    extended,
    judged,
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
    assert (found.state, found.owed_by, found.due, found.set_by) == (ClockState.RUNNING, Party.AGENCY, day(due), 0)


@pytest.mark.parametrize(("on", "state"), [("2026-03-11", ClockState.RUNNING), ("2026-03-12", ClockState.LAPSED)])
def test_without_a_notice_the_time_to_ask_simply_lapses(on: str, state: ClockState) -> None:
    found = clock(sheet("2026-03-02", as_of=on), NOTICE)
    assert (found.state, found.overdue) == (state, False)


def test_a_notice_meets_its_clock_and_opens_the_applicants() -> None:
    one = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"))
    assert clock(one, NOTICE).state is ClockState.MET
    found = clock(one, SUPPLEMENT)
    assert (found.state, found.owed_by, found.due, found.base_day, found.set_by) == (
        ClockState.RUNNING,
        Party.APPLICANT,
        day("2026-03-20"),
        day("2026-03-05"),
        1,
    )


def test_while_a_supplement_is_owed_no_reply_period_runs() -> None:
    one = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"), as_of="2026-12-31")
    found = clock(one)
    assert (found.state, found.owed_by) == (ClockState.AWAITING_APPLICANT, Party.APPLICANT)
    assert (found.due, found.base_due, found.overdue, found.set_by) == (None, None, False, 1)
    assert judged(one) is Verdict.AWAITING_APPLICANT
    assert explained(one).days == ()


def test_the_supplement_starts_the_reply_period_anew() -> None:
    """Xianju 2022: supplement of 03-24, due 04-22."""
    one = sheet("2022-03-14", asked("2022-03-18"), supplemented("2022-03-24"))
    found = clock(one)
    assert (found.state, found.base_day, found.due, found.set_by) == (
        ClockState.RUNNING,
        day("2022-03-24"),
        day("2022-04-22"),
        2,
    )
    assert clock(one, SUPPLEMENT).state is ClockState.MET
    assert "starts anew" in told(explained(one))


def test_the_restart_makes_a_reply_timely_that_would_be_late() -> None:
    """Huai'an 2024 No. 80: received 01-12, asked 01-16; with a supplement of 01-17 due 02-19, without one 02-08."""
    without = sheet("2024-01-12", replied("2024-02-18"))
    assert (clock(without).due, judged(without)) == (day("2024-02-08"), Verdict.LATE)
    restarted = sheet("2024-01-12", asked("2024-01-16"), supplemented("2024-01-17"), replied("2024-02-18"))
    assert (clock(restarted).due, judged(restarted)) == (day("2024-02-19"), Verdict.ON_TIME)


def test_a_supplement_that_nobody_asked_for_changes_nothing() -> None:
    one = sheet("2026-03-02", supplemented("2026-03-05"))
    assert clock(one).due == day("2026-03-30")
    assert "no supplement was owed" in told(explained(one))


def test_a_second_supplement_to_one_notice_changes_nothing() -> None:
    one = sheet("2026-03-02", asked("2026-03-05"), supplemented("2026-03-09"), supplemented("2026-03-12"))
    assert clock(one) == clock(sheet("2026-03-02", asked("2026-03-05"), supplemented("2026-03-09"), as_of="2026-03-12"))


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


@pytest.mark.parametrize(("on", "state"), [("2026-03-20", ClockState.RUNNING), ("2026-03-21", ClockState.LAPSED)])
def test_the_applicants_period_lapses_after_its_last_day_but_ends_nothing(on: str, state: ClockState) -> None:
    one = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"), as_of=on)
    assert (clock(one, SUPPLEMENT).state, clock(one, SUPPLEMENT).owed_by) == (state, Party.APPLICANT)
    assert judged(one) is Verdict.AWAITING_APPLICANT


def test_a_supplement_after_the_period_still_counts_unless_abandonment_was_found() -> None:
    late = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"), supplemented("2026-03-25"))
    assert clock(late).base_day == day("2026-03-25")
    assert "nobody had found the request abandoned" in told(explained(late, SUPPLEMENT))
    over = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"), abandoned("2026-03-23"), supplemented("2026-03-25"))
    assert judged(over) is Verdict.ABANDONED
    assert "the case was over" in told(explained(over))


def test_abandonment_ends_all_clocks() -> None:
    one = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"), abandoned("2026-03-23"), as_of="2026-12-01")
    assert clock(one, SUPPLEMENT).state is ClockState.LAPSED
    assert (clock(one).state, clock(one).owed_by, clock(one).due) == (ClockState.ENDED, Party.NOBODY, None)
    assert clock(one, SUPPLEMENT).owed_by is Party.NOBODY


def test_a_doubtful_abandonment_stands_but_is_pointed_out() -> None:
    early = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"), abandoned("2026-03-20"))
    assert "though the applicant had until 2026-03-20" in told(explained(early))
    baseless = sheet("2026-03-02", abandoned("2026-03-20"))
    assert judged(baseless) is Verdict.ABANDONED
    assert "owed no supplement" in told(explained(baseless))


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


def test_after_a_restart_an_extension_is_dropped_or_kept_as_the_parameter_says_and_stays_used() -> None:
    facts = (extended("2026-03-04", 10), asked("2026-03-05"), supplemented("2026-03-16"))
    one = sheet("2026-03-02", *facts)
    assert (clock(one).due, clock(one).base_due) == (day("2026-04-14"), day("2026-04-14"))
    assert "falls away" in told(explained(one))
    kept = clock(one, by=parameters(restart_keeps_extension=True))
    assert (kept.base_due, kept.due) == (day("2026-04-14"), day("2026-04-28"))
    again = sheet("2026-03-02", *facts, extended("2026-03-20", 10))
    assert clock(again).due == day("2026-04-14")
    assert "at most 1 extension" in told(explained(again))
