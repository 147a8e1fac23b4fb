"""The applicant's windows (申请复议、起诉期限): sixty days and six months, rolled off days off; for a reply, and for none."""

from __future__ import annotations

import pytest

from tests.law.table import Row, row, rows

RECONSIDERATION, SUIT = "reconsideration_window", "suit_window"


def served(on: str) -> str:
    return f"{on} replied posted={on} served={on}"


@rows(
    row("2026-02-02", served("2026-03-12"), "2026-05-11", "60 days to a Monday", clock=RECONSIDERATION, base_day="2026-03-12", owed_by="applicant", state="running"),
    row("2026-02-02", served("2026-03-10"), "2026-05-09", "to a Saturday that is worked", clock=RECONSIDERATION),
    row("2026-02-02", served("2026-03-02"), "2026-05-06", "to 05-01: the first working day after the holiday", clock=RECONSIDERATION),
    row("2026-02-02", "2026-03-01 replied posted=2026-03-02 served=2026-03-12", "2026-05-11", "from service, not from the document", clock=RECONSIDERATION),
    row("2026-02-02", "2026-03-12 replied posted=2026-03-13", None, "service not known", clock=RECONSIDERATION, as_of="2027-03-12", state="running", says="not known", base_day="2026-03-12"),
    row("2023-02-01", served("2023-03-01"), "2023-05-04", "60 days before 2024 too; to 04-30, Labour Day through 05-03", clock=RECONSIDERATION),
)  # fmt: skip
def test_sixty_days_for_reconsideration_from_service(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row("2026-02-02", served("2026-03-10"), "2026-09-10", "6 months", clock=SUIT, says="since 2024-01-01"),
    row("2025-08-01", served("2025-08-31"), "2026-02-28", "no 02-31: that month's last day, a Saturday that is worked", clock=SUIT),
    row("2023-08-01", served("2023-08-31"), "2024-02-29", "in a leap year", clock=SUIT),
    row("2025-12-01", served("2025-12-31"), "2026-06-30", "no 06-31", clock=SUIT),
    row("2026-02-02", served("2026-04-01"), "2026-10-08", "to 10-01: after the National Day holiday", clock=SUIT),
    row("2026-02-02", "2026-03-10 replied", None, "service not known", clock=SUIT, says="not known"),
    row("2015-04-01", served("2015-05-01"), "2015-11-02", "the law of 2015; 11-01 is a Sunday", clock=SUIT),
    row("2015-04-01", served("2015-04-30"), "2015-07-30", "3 months by the law before it", clock=SUIT),
    row("2015-03-02", "", None, "the law before it on there being no reply is not held", clock=SUIT, as_of="2015-04-29", says="not held"),
)  # fmt: skip
def test_six_months_for_a_suit_from_service(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row("2026-03-02", "", "2026-05-29", "60 days from 03-30", clock=RECONSIDERATION, as_of="2026-03-31", base_day="2026-03-30", verdict="overdue"),
    row("2026-03-02", "", None, "since 2024 reconsideration comes first", clock=SUIT, as_of="2026-03-31", says="reconsideration comes first"),
    row("2022-03-14", "", "2022-06-13", "60 days from 04-12 to a Saturday", clock=RECONSIDERATION, as_of="2022-04-13"),
    row("2022-03-14", "", "2022-10-12", "6 months from 04-12", clock=SUIT, as_of="2022-04-13"),
    row("2026-03-02", "2026-03-20 reasonable_date_set until=2026-06-30", "2026-08-31", "from the reasonable date; 60 days to a Saturday", clock=RECONSIDERATION, as_of="2026-07-01"),
    row("2026-03-02", "2026-04-10 replied", None, "a late reply has windows of its own", clock=RECONSIDERATION, base_day="2026-04-10"),
)  # fmt: skip
def test_where_there_is_no_reply_the_windows_run_from_the_last_day(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row("2026-03-02", "", "2026-03-30", "before the due day is over", as_of="2026-03-30"),
    row("2026-03-02", "2026-03-05 supplement_notified", None, "the applicant owes a supplement", as_of="2026-12-01"),
    row("2026-03-02", "2026-03-05 third_party_asked A", None, "days are set aside without an end", as_of="2026-12-01"),
    row("2026-03-02", "2026-05-06 withdrawn", "2026-03-30", "withdrawn"),
)
def test_there_is_no_window_while_nothing_can_be_fought(row: Row) -> None:
    assert row.found() == row.wanted
    assert (row.judged().clock(RECONSIDERATION), row.judged().clock(SUIT)) == (None, None)


REPLY = "2026-03-10 replied posted=2026-03-10 served=2026-03-12"


@rows(
    row("2026-03-02", REPLY, "2026-05-11", "on the last day", clock=RECONSIDERATION, as_of="2026-05-11", state="running"),
    row("2026-03-02", REPLY, "2026-05-11", "the day after", clock=RECONSIDERATION, as_of="2026-05-12", state="lapsed", owed_by="nobody", overdue=False),
    row("2026-03-02", f"{REPLY}; 2026-04-01 remedy_filed remedy=reconsideration", "2026-05-11", "used", clock=RECONSIDERATION, as_of="2026-05-12", state="met", owed_by="nobody"),
    row("2026-03-02", f"{REPLY}; 2026-04-01 remedy_filed remedy=suit", "2026-05-11", "the other one used", clock=RECONSIDERATION, as_of="2026-04-02", state="running"),
    row("2026-03-02", "2026-04-01 remedy_filed remedy=reconsideration; 2026-04-10 replied served=2026-04-10", "2026-06-09", "used against the silence before, not against the reply", clock=RECONSIDERATION, state="running"),
    row("2026-03-02", f"{REPLY}; 2026-04-01 order_received days=15; 2026-04-10 replied served=2026-04-10", "2026-06-09", "the reply to an order has windows of its own", clock=RECONSIDERATION, base_day="2026-04-10"),
)  # fmt: skip
def test_a_window_is_used_runs_out_or_opens_anew(row: Row) -> None:
    assert row.found() == row.wanted


@pytest.mark.parametrize(
    ("on", "name", "law", "article"),
    [
        ("2026-03-10", RECONSIDERATION, "reconsideration-2023", 20),
        ("2023-12-29", RECONSIDERATION, "reconsideration-2017", 9),
        ("2026-03-10", SUIT, "litigation-2017", 46),
    ],
)
def test_a_window_names_the_law_of_its_time(on: str, name: str, law: str, article: int) -> None:
    one = Row("2023-12-01", served(on), None, None, name, {}, {}).judged().clock(name)
    assert one and (one.clock.citation.law, one.clock.citation.article) == (law, article)
