"""The verdict (是否逾期), on published cases and at the very edge."""

from __future__ import annotations

import pytest

from models.clock import ClockState, Verdict
from models.facts import FactSheet
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

CASES = [
    ("Dali 2022", sheet("2022-03-14", replied("2022-06-23")), "2022-04-12", Verdict.LATE),
    ("Tianjin Binhai 2020 No. 210", sheet("2020-10-08", as_of="2020-11-29"), "2020-11-04", Verdict.OVERDUE),
    ("Menghe 2023, as the applicant has it", sheet("2023-04-23", replied("2023-06-19")), "2023-05-23", Verdict.LATE),
    ("Menghe 2023, as the agency has it", sheet("2023-06-01", replied("2023-06-19")), "2023-06-30", Verdict.ON_TIME),
    (
        "Weicun 2025 No. 4",
        sheet("2025-09-04", extended("2025-09-28"), replied("2025-11-01", "2025-11-01")),
        "2025-11-05",
        Verdict.ON_TIME,
    ),
    ("Xianju 2022, not extended", sheet("2022-03-24", replied("2022-05-20")), "2022-04-22", Verdict.LATE),
    (
        "Xianju 2022, if extended",
        sheet("2022-03-24", extended("2022-04-20"), replied("2022-05-20")),
        "2022-05-23",
        Verdict.ON_TIME,
    ),
]


@pytest.mark.parametrize(("title", "facts", "due", "verdict"), CASES, ids=[one[0] for one in CASES])
def test_published_cases_come_out_as_found(title: str, facts: FactSheet, due: str, verdict: Verdict) -> None:
    assert (clock(facts).due, judged(facts)) == (day(due), verdict)


@pytest.mark.parametrize(
    ("received", "due", "after"),
    [
        ("2026-03-02", "2026-03-30", "2026-03-31"),
        ("2026-09-30", "2026-11-03", "2026-11-04"),
        ("2026-02-13", "2026-03-19", "2026-03-20"),
    ],
)
def test_one_working_day_across_the_due_day_flips_the_verdict(received: str, due: str, after: str) -> None:
    assert judged(sheet(received, replied(due))) is Verdict.ON_TIME
    assert judged(sheet(received, replied(after))) is Verdict.LATE


def test_posting_or_the_document_decides_as_the_parameter_says() -> None:
    one = sheet("2026-03-02", replied("2026-03-30", "2026-03-31"))
    assert judged(one) is Verdict.LATE
    assert judged(one, parameters(timely_by="document")) is Verdict.ON_TIME


def test_without_a_day_of_posting_the_day_of_the_document_counts() -> None:
    assert judged(sheet("2026-03-02", replied("2026-03-30"))) is Verdict.ON_TIME


def test_a_reply_while_a_supplement_is_owed_is_in_time() -> None:
    one = sheet("2026-03-02", asked("2026-03-05"), replied("2026-09-01"))
    assert judged(one) is Verdict.ON_TIME
    assert (clock(one).state, clock(one).due) == (ClockState.MET, None)


def test_a_withdrawal_ends_the_case_even_after_the_due_day() -> None:
    one = sheet("2026-03-02", withdrawn("2026-05-06"))
    assert judged(one) is Verdict.WITHDRAWN
    assert (clock(one).state, clock(one).overdue) == (ClockState.ENDED, False)


def test_what_comes_after_the_end_of_the_case_changes_nothing() -> None:
    one = sheet(
        "2026-03-02", replied("2026-03-20"), withdrawn("2026-03-23"), abandoned("2026-03-24"), replied("2026-05-06")
    )
    assert judged(one) is Verdict.ON_TIME
    assert told(explained(one)).count("the case was over before it") == 3


def test_a_fact_out_of_order_changes_nothing() -> None:
    one = sheet("2026-03-02", extended("2026-03-20", 5), replied("2026-03-19"), as_of="2026-03-20")
    assert judged(one) is Verdict.RUNNING
    assert "out of order" in told(explained(one))


def test_a_fact_after_the_day_of_asking_has_not_happened_yet() -> None:
    one = sheet("2026-03-02", extended("2026-03-20", 5), replied("2026-03-27"), as_of="2026-03-19")
    assert (judged(one), clock(one).due) == (Verdict.RUNNING, day("2026-03-30"))
    assert "after 2026-03-19, the day that is asked about" in told(explained(one))


def test_facts_of_one_day_count_in_their_order() -> None:
    assert judged(sheet("2026-03-02", withdrawn("2026-03-20"), replied("2026-03-20"))) is Verdict.WITHDRAWN
    assert judged(sheet("2026-03-02", replied("2026-03-20"), withdrawn("2026-03-20"))) is Verdict.ON_TIME
    same_day = clock(sheet("2026-03-02", asked("2026-03-05"), supplemented("2026-03-05")))
    assert (same_day.state, same_day.base_day) == (ClockState.RUNNING, day("2026-03-05"))
