"""Art. 35: asking for reasons stops nothing; a reasonable date takes the reply period's place (合理期限)."""

from __future__ import annotations

from tests.law.table import Row, row, rows

# 2026-03-02, Monday; working days after it: 20 03-30, 28 04-10, 40 04-28.
RECEIVED = "2026-03-02"
SET = "03-20 reasonable_date_set until=06-30"
DATE = "reasonable_date"


@rows(
    row(RECEIVED, "03-05 justification_asked; 03-12 justification_received", "03-30", "asked and given", says="the period runs on"),
    row(RECEIVED, "03-05 justification_asked", "03-30", "asked and not given", as_of="03-31", overdue=True),
    row(RECEIVED, "03-12 justification_received", "03-30", "given unasked", says="no reasons had been asked for"),
)  # fmt: skip
def test_asking_for_reasons_stops_nothing(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, SET, "06-30", "on the day", clock=DATE, as_of="06-30", state="running", overdue=False, owed_by="agency", verdict="running", base_day="03-20"),
    row(RECEIVED, SET, "06-30", "the day after", clock=DATE, as_of="07-01", overdue=True, verdict="overdue"),
    row(RECEIVED, f"{SET}; 06-30 replied", "06-30", "replied on it", clock=DATE, state="met", verdict="on_time", owed_by="nobody"),
    row(RECEIVED, f"{SET}; 07-01 replied", "06-30", "replied after it", clock=DATE, state="met", verdict="late"),
    row(RECEIVED, f"{SET}; 06-29 replied posted=07-01", "06-30", "posted after it", clock=DATE, verdict="late"),
    row(RECEIVED, f"{SET}; 05-06 withdrawn", "06-30", "withdrawn", clock=DATE, as_of="12-01", state="ended", overdue=False, verdict="withdrawn"),
    row(RECEIVED, "03-10 reasonable_date_set until=03-20", "03-20", "a date before the period's end counts all the same", clock=DATE, as_of="03-21", overdue=True, verdict="overdue"),
    row(RECEIVED, "03-30 reasonable_date_set until=06-30", "06-30", "told on the due day", clock=DATE, verdict="running"),
    row(RECEIVED, f"{SET}; 06-30 reasonable_date_set until=09-30", "09-30", "a second one in time", clock=DATE),
    row(RECEIVED, f"{SET}; 07-01 reasonable_date_set until=09-30", "06-30", "a second one too late", clock=DATE, overdue=True),
    row(RECEIVED, "03-20 extension_notified working_days=20; 04-10 reasonable_date_set until=06-30", "06-30", "told in the extended days", clock=DATE, verdict="running"),
    row(RECEIVED, "03-20 reasonable_date_set until=10-03", "10-03", "a day off: a date that was named does not roll", clock=DATE, as_of="10-08", overdue=True),
)  # fmt: skip
def test_a_reasonable_date_is_what_counts(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, SET, "03-30", "replaced", as_of="12-01", state="ended", overdue=False, owed_by="nobody", says="takes the reply period's place"),
    row(RECEIVED, "03-31 reasonable_date_set until=06-30", "03-30", "told too late: no effect", overdue=True, verdict="overdue", says="had ended on 2026-03-30"),
    row(RECEIVED, f"{SET}; 03-25 extension_notified working_days=20", "03-30", "there is nothing left to extend", says="a reasonable date has taken"),
)  # fmt: skip
def test_the_reply_period_is_replaced_where_the_date_is_told_in_time(row: Row) -> None:
    assert row.found() == row.wanted


OWED, PAID = "04-01 fee_notified", "04-10 fee_paid"


@rows(
    row(RECEIVED, f"{SET}; {OWED}", "06-30", "a fee owed", clock=DATE, as_of="12-01", state="awaiting_applicant", owed_by="applicant", overdue=False, verdict="awaiting_applicant"),
    row(RECEIVED, f"{SET}; {OWED}; 12-01 replied", "06-30", "a reply meanwhile is in time", clock=DATE, verdict="on_time"),
    row(RECEIVED, f"{SET}; {OWED}; {PAID}", "05-12", "paid: the period starts anew, the date falls away", base_day="04-10", state="running", says="the reasonable date falls away"),
    row(RECEIVED, f"{SET}; {OWED}; 04-10 fee_withdrawn", "06-30", "taken back: the date stands", clock=DATE, state="running", as_of="07-01", overdue=True, verdict="overdue"),
    row(RECEIVED, "03-04 reasonable_date_set until=06-30; 03-05 supplement_notified; 03-12 supplement_received", "04-10", "a supplement starts the period anew too", base_day="03-12", says="the reasonable date falls away"),
)  # fmt: skip
def test_a_reasonable_date_waits_for_what_the_applicant_owes_and_ends_with_a_new_start(row: Row) -> None:
    assert row.found() == row.wanted
