"""Art. 30: what the applicant owes, and the new reply period once it is in (补正)."""

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
)

NOTICE, SUPPLEMENT = "supplement_notice", "supplement"


def test_a_notice_meets_its_clock_and_opens_the_applicants() -> None:
    one = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"))
    assert clock(one, NOTICE).state is ClockState.MET
    found = clock(one, SUPPLEMENT)
    assert (found.state, found.owed_by, found.due, found.base_day) == (
        ClockState.RUNNING,
        Party.APPLICANT,
        day("2026-03-20"),
        day("2026-03-05"),
    )


def test_while_a_supplement_is_owed_no_reply_period_runs() -> None:
    one = sheet("2026-03-02", asked("2026-03-05", "2026-03-20"), as_of="2026-12-31")
    found = clock(one)
    assert (found.state, found.owed_by) == (ClockState.AWAITING_APPLICANT, Party.APPLICANT)
    assert (found.due, found.base_due, found.overdue) == (None, None, False)
    assert judged(one) is Verdict.AWAITING_APPLICANT
    assert explained(one).days == ()


def test_the_supplement_starts_the_reply_period_anew() -> None:
    """Xianju 2022: supplement of 03-24, due 04-22."""
    one = sheet("2022-03-14", asked("2022-03-18"), supplemented("2022-03-24"))
    found = clock(one)
    assert (found.state, found.base_day, found.due) == (ClockState.RUNNING, day("2022-03-24"), day("2022-04-22"))
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
