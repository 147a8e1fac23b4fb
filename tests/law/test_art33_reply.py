"""Art. 33: twenty working days, and an extension of at most twenty on top (答复期限、延长)."""

from __future__ import annotations

import pytest

from law.ogi_2019.art33_reply import longest_extension, reply_period
from models.clock import ClockState, Party, Verdict
from models.facts import ExtensionNotified
from tests.law.builders import (
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

TABLE = [
    # received, base due, due after 20 more, told on the base due day
    ("2026-03-02", "2026-03-30", "2026-04-28"),
    ("2025-09-04", "2025-10-09", "2025-11-05"),  # Weicun 2025 No. 4
    ("2022-03-24", "2022-04-22", "2022-05-23"),  # Xianju 2022
    ("2022-03-14", "2022-04-12", "2022-05-11"),  # Dali 2022
    ("2020-01-23", "2020-02-28", "2020-03-27"),
    ("2026-02-14", "2026-03-20", "2026-04-20"),
]


@pytest.mark.parametrize(("received", "base_due", "due"), TABLE)
def test_the_reply_is_due_after_twenty_working_days_and_the_extension_stacks_on_that(
    received: str, base_due: str, due: str
) -> None:
    plain = clock(sheet(received))
    assert (plain.due, plain.base_due) == (day(base_due), day(base_due))
    longer = clock(sheet(received, extended(base_due)))
    assert (longer.due, longer.base_due) == (day(due), day(base_due))


def test_the_periods_are_those_of_the_text() -> None:
    assert (reply_period().count, longest_extension().count) == (20, 20)


def test_a_shorter_extension_adds_just_its_working_days() -> None:
    assert clock(sheet("2026-03-02", extended("2026-03-30", 1))).due == day("2026-03-31")
    assert clock(sheet("2026-03-02", extended("2026-03-30", 5))).due == day("2026-04-07")  # over the Qingming days


def test_an_extension_told_after_the_base_due_day_does_nothing_and_says_so() -> None:
    one = sheet("2026-03-02", extended("2026-03-31"))
    found = clock(one)
    assert (found.due, found.base_due, found.overdue) == (day("2026-03-30"), day("2026-03-30"), True)
    assert "the period had ended on 2026-03-30" in told(explained(one))


@pytest.mark.parametrize("working_days", [-3, 0, 21, 100])
def test_an_extension_of_unlawful_length_does_nothing_and_says_so(working_days: int) -> None:
    one = sheet("2026-03-02", ExtensionNotified(on=day("2026-03-10"), working_days=working_days))
    assert clock(one).due == day("2026-03-30")
    assert "extensions add up to 1 to 20" in told(explained(one))


def test_one_extension_is_the_limit_unless_the_parameter_allows_more() -> None:
    one = sheet("2026-03-02", extended("2026-03-10", 5), extended("2026-03-12", 5))
    assert clock(one).due == day("2026-04-07")
    assert "at most 1 extension" in told(explained(one))
    assert clock(one, by=parameters(most_extensions=2)).due == day("2026-04-14")


def test_extensions_together_may_not_pass_twenty() -> None:
    two = parameters(most_extensions=2)
    assert clock(sheet("2026-03-02", extended("2026-03-10", 15), extended("2026-03-12", 5)), by=two).due == day(
        "2026-04-28"
    )
    over = sheet("2026-03-02", extended("2026-03-10", 15), extended("2026-03-12", 6))
    assert clock(over, by=two).due == day("2026-04-21")


def test_an_extension_told_while_a_supplement_is_owed_is_used_and_lapses_with_the_new_period() -> None:
    one = sheet("2026-03-02", asked("2026-03-05"), extended("2026-03-10"), supplemented("2026-03-12"))
    assert clock(one).due == day("2026-04-10")
    again = sheet("2026-03-02", *one.facts, extended("2026-03-20"))
    assert clock(again).due == day("2026-04-10")
    assert "at most 1 extension" in told(explained(again))


@pytest.mark.parametrize(("on", "overdue"), [("2026-03-30", False), ("2026-03-31", True)])
def test_a_due_day_lasts_to_its_end(on: str, overdue: bool) -> None:
    one = sheet("2026-03-02", as_of=on)
    found = clock(one)
    assert (found.state, found.owed_by, found.overdue) == (ClockState.RUNNING, Party.AGENCY, overdue)
    assert judged(one) is (Verdict.OVERDUE if overdue else Verdict.RUNNING)


def test_an_unconfirmed_receipt_is_counted_from_the_arrival_and_says_so() -> None:
    one = sheet("2026-03-02", confirmed=False)
    assert clock(one).unconfirmed and clock(one, "supplement_notice").unconfirmed
    assert clock(one).due == day("2026-03-30")
    assert "unconfirmed because" in told(explained(one))


def test_once_supplemented_the_reply_no_longer_hangs_on_an_unconfirmed_receipt() -> None:
    one = sheet("2026-03-02", asked("2026-03-05"), confirmed=False)
    assert clock(one).unconfirmed
    assert not clock(sheet("2026-03-02", *one.facts, supplemented("2026-03-09"), confirmed=False)).unconfirmed


def test_the_explanation_counts_to_the_due_day_and_gives_the_notices() -> None:
    one = explained(sheet("2026-03-02", extended("2026-03-10")))
    assert [line.counted for line in one.days if line.counted] == list(range(1, 41))
    assert (one.days[0].day, one.days[-1].day) == (one.clock.base_day, one.clock.due)
    assert one.clock.calendar_notices == ("2026-1",)
    assert str(one.clock.citation) == "《中华人民共和国政府信息公开条例》第三十三条第二款"


def test_a_reply_meets_the_clock_and_the_due_day_stays_to_be_seen() -> None:
    found = clock(sheet("2026-03-02", replied("2026-04-15"), as_of="2026-12-01"))
    assert (found.state, found.owed_by, found.due, found.overdue) == (
        ClockState.MET,
        Party.NOBODY,
        day("2026-03-30"),
        False,
    )
