"""Orders to reply (责令答复): the period that a court or a reconsideration body sets, and the reply that meets it."""

from __future__ import annotations

from datetime import date

import pytest

from law.orders import usual_period
from tests.law.builders import day
from tests.law.table import Row, row, rows

# An order of Thursday 2026-03-05; working days after it: 1 03-06, 5 03-12, 10 03-19.
REPLIED = "03-16 replied"
ORDER = "2026-03-05 order_received working_days=10"


@rows(
    row("2025-03-03", f"{REPLIED}; {ORDER}", "2026-03-19", "10 working days", clock="order", base_day="2026-03-05", state="running", owed_by="agency"),
    row("2025-03-03", f"{REPLIED}; 2026-03-05 order_received days=15", "2026-03-20", "15 days", clock="order"),
    row("2025-03-03", f"{REPLIED}; 2026-03-05 order_received days=30", "2026-04-07", "30 days end on Qingming Saturday: the next working day", clock="order"),
    row("2025-03-03", f"{REPLIED}; 2026-03-05 order_received days=65", "2026-05-09", "a Saturday that is worked", clock="order"),
    row("2025-03-03", f"{REPLIED}; 2025-06-01 order_received", "2025-06-30", "no period stated: 20 working days; 06-02 is the Dragon Boat holiday", clock="order"),
    row("2025-03-03", f"{REPLIED}; 2025-05-31 order_received", None, "no period stated, before 2025-06-01: none is known", clock="order", as_of="2026-03-05", state="running", overdue=False),
    row("2025-03-03", f"{REPLIED}; {ORDER}; 2026-04-01 order_received days=15", "2026-04-16", "a second order: the last one's clock", clock="order"),
)  # fmt: skip
def test_the_period_of_an_order(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row("2025-03-03", f"{REPLIED}; {ORDER}", "2026-03-19", "open on the last day", clock="order", as_of="2026-03-19", overdue=False),
    row("2025-03-03", f"{REPLIED}; {ORDER}", "2026-03-19", "open the day after", clock="order", as_of="2026-03-20", overdue=True, state="running"),
    row("2025-03-03", f"{REPLIED}; {ORDER}; 2026-03-19 replied", "2026-03-19", "met on the last day", clock="order", state="met", overdue=False, owed_by="nobody", verdict="on_time"),
    row("2025-03-03", f"{REPLIED}; {ORDER}; 2026-03-20 replied", "2026-03-19", "met late: that stays to be seen", clock="order", as_of="2026-12-01", state="met", overdue=True, says="after the order's last day, 2026-03-19"),
    row("2025-03-03", f"{REPLIED}; {ORDER}; 2026-03-18 replied posted=2026-03-20", "2026-03-19", "posted late", clock="order", says="after the order's last day"),
    row("2025-03-03", f"{REPLIED}; {ORDER}; 2026-03-18 replied posted=2026-03-20", "2026-03-19", "in time by the document", clock="order", by={"timely_by": "document"}, says="The reply was made on 2026-03-18"),
    row("2025-03-03", f"{REPLIED}; {ORDER}; 2026-03-18 replied; 2026-03-30 replied", "2026-03-19", "only the first reply meets it", clock="order", state="met", says="2026-03-18"),
    row("2025-03-03", f"{REPLIED}; {ORDER}; 2026-03-18 replied; 2026-04-01 order_received days=15", "2026-04-16", "another order wants another reply", clock="order", state="running", owed_by="agency"),
    row("2025-03-03", f"{ORDER}; 2026-03-19 replied", "2026-03-19", "an order where there was no reply", clock="order", state="met", verdict="late"),
    row("2025-03-03", f"2025-03-10 withdrawn; {ORDER}", "2026-03-19", "after a withdrawal", clock="order", state="running", verdict="withdrawn"),
)  # fmt: skip
def test_an_order_is_met_by_a_reply_after_it_and_the_first_verdict_stands(row: Row) -> None:
    assert row.found() == row.wanted


# A third round: ordered 2026-03-05 (10 wd: 03-19), replied 03-18; ordered again Wednesday 2026-04-01 (10 wd: 04-02, 04-03,
# Qingming 04-04 to 04-06 off, 04-07 to 04-10 = 3 to 6, 04-13 to 04-16 = 7 to 10).
TWICE = f"{REPLIED}; {ORDER}; 2026-03-18 replied served=2026-03-20; 2026-04-01 order_received working_days=10"


@rows(
    row("2025-03-03", TWICE, "2026-04-16", "the last order's own days", clock="order", base_day="2026-04-01", state="running", owed_by="agency", overdue=False),
    row("2025-03-03", TWICE, "2026-04-16", "not met by the reply before it", clock="order", as_of="2026-04-17", state="running", overdue=True),
    row("2025-03-03", f"{TWICE}; 2026-04-16 replied", "2026-04-16", "met by the third reply on the last day", clock="order", state="met", overdue=False, verdict="on_time"),
    row("2025-03-03", f"{TWICE}; 2026-04-17 replied", "2026-04-16", "met late by the third reply", clock="order", state="met", overdue=True, says="after the order's last day, 2026-04-16"),
    row("2025-03-03", f"{TWICE}; 2026-04-15 replied; 2026-04-20 replied", "2026-04-16", "a fourth reply without an order does nothing", clock="order", state="met", overdue=False),
    row("2025-03-03", TWICE, "2026-05-19", "meanwhile the second reply is the one to fight: 60 days from 03-20", clock="reconsideration_window", base_day="2026-03-20"),
    row("2025-03-03", f"{TWICE}; 2026-04-15 replied served=2026-04-16", "2026-06-15", "then the third: 60 days from 04-16", clock="reconsideration_window", base_day="2026-04-16"),
)  # fmt: skip
def test_each_order_has_its_own_period_and_is_met_by_a_reply_after_it(row: Row) -> None:
    assert row.found() == row.wanted


def test_what_the_document_decides_is_not_called_late() -> None:
    late = "after the order's last day"
    by_document = Row("2025-03-03", f"{REPLIED}; {ORDER}; 2026-03-18 replied posted=2026-03-20", None, None, "order", {"timely_by": "document"}, {"says": late})  # fmt: skip
    assert by_document.found() != {"says": late}


@pytest.mark.parametrize(("on", "period"), [("2025-05-31", None), ("2025-06-01", 20)])
def test_a_judgment_without_a_period_means_twenty_working_days_since_june_2025(on: str, period: int | None) -> None:
    found = usual_period(day(on))
    assert (found.count if found else None) == period
    assert usual_period(date(2026, 3, 5)) is not None
