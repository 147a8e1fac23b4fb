"""Fees (收费): twenty working days to pay; meanwhile no reply period runs, and paid, it starts anew."""

from __future__ import annotations

from tests.law.table import Row, row, rows

# 2026-03-02, Monday; working days after it: 3 03-05, 4 03-06, 8 03-12, 20 03-30, 24 04-03, 25 04-07, 28 04-10,
# 29 04-13, 30 04-14, 35 04-21, 38 04-24, 40 04-28.
RECEIVED = "2026-03-02"
NOTIFIED = "03-05 fee_notified received_on=03-06"
PAID = f"{NOTIFIED}; 03-12 fee_paid"
TEN = "extension_notified working_days=10"
PAUSE, LENIENT = {"fee_restart": False}, {"withdrawn_fee_sets_aside": True}


@rows(
    row(RECEIVED, NOTIFIED, "04-03", "20 working days from 03-06", clock="fee", as_of="04-03", state="running", owed_by="applicant", base_day="03-06"),
    row(RECEIVED, NOTIFIED, "04-03", "not paid in time", clock="fee", as_of="04-04", state="lapsed", overdue=False, says="officer verifies"),
    row(RECEIVED, "03-05 fee_notified", None, "when it reached the applicant is not known", clock="fee", as_of="12-01", state="running", base_day="03-05"),
    row(RECEIVED, PAID, "04-03", "paid", clock="fee", as_of="12-01", state="met", owed_by="nobody"),
    row(RECEIVED, f"{NOTIFIED}; 03-12 fee_withdrawn", "04-03", "taken back", clock="fee", state="ended", owed_by="nobody"),
    row(RECEIVED, f"{NOTIFIED}; 04-07 unpaid", "04-03", "found unpaid", clock="fee", state="ended", owed_by="nobody"),
    row(RECEIVED, f"{NOTIFIED}; 03-12 fee_paid; 03-16 fee_notified received_on=03-16", "04-14", "a second notice: the last one's clock", clock="fee", state="running"),
)  # fmt: skip
def test_the_applicant_has_twenty_working_days_to_pay(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, NOTIFIED, None, "at once", state="awaiting_applicant", owed_by="applicant", base_due=None),
    row(RECEIVED, NOTIFIED, None, "never overdue", as_of="2027-03-02", state="awaiting_applicant", overdue=False, verdict="awaiting_applicant"),
    row(RECEIVED, f"{NOTIFIED}; 12-01 replied", None, "a reply meanwhile is in time", state="met", verdict="on_time"),
    row(RECEIVED, f"{NOTIFIED}; 04-07 unpaid", None, "found unpaid", state="ended", verdict="unpaid"),
    row(RECEIVED, f"{NOTIFIED}; 04-07 withdrawn", None, "withdrawn", state="ended", verdict="withdrawn"),
    row(RECEIVED, f"{NOTIFIED}; 03-10 {TEN}; 03-12 fee_paid", "04-10", "told while it is owed: used, and lapsed with the new period", base_due="04-10", says="falls away"),
    row(RECEIVED, "03-30 fee_notified", None, "notified on the due day", state="awaiting_applicant"),
    row(RECEIVED, "03-31 fee_notified", "03-30", "notified too late: no effect", overdue=True, verdict="overdue", says="had ended on 2026-03-30"),
    row(RECEIVED, f"03-20 {TEN}; 03-31 fee_notified", None, "in the extended days it is in time", state="awaiting_applicant"),
    row(RECEIVED, "04-07 unpaid", "03-30", "found unpaid where no fee was owed: it ends, and is pointed out", verdict="unpaid", says="owed no fee"),
)  # fmt: skip
def test_while_a_fee_is_owed_no_reply_period_runs(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, PAID, "04-10", "anew: 20 from 03-12", base_day="03-12", state="running"),
    row(RECEIVED, PAID, "04-07", "by the parameter 03-06 to 03-12 aside, 5", by=PAUSE, base_day="03-02"),
    row(RECEIVED, f"{NOTIFIED}; 03-14 fee_paid", "04-13", "paid on a Saturday", base_day="03-14"),
    row(RECEIVED, f"{NOTIFIED}; 04-10 fee_paid", "05-12", "paid late, nobody had found it unpaid; Saturday 05-09 is worked", base_day="04-10"),
    row(RECEIVED, f"{NOTIFIED}; 03-05 fee_paid", "04-02", "paid the same day", base_day="03-05"),
    row(RECEIVED, f"{NOTIFIED}; 03-05 fee_paid", "03-30", "the same day: no day aside", by=PAUSE, base_day="03-02"),
    row(RECEIVED, f"03-04 {TEN}; {PAID}", "04-10", "the extension lapses", base_due="04-10"),
    row(RECEIVED, f"03-04 {TEN}; {PAID}", "04-24", "or is kept", by={"restart_keeps_extension": True}, base_due="04-10"),
    row(RECEIVED, f"03-04 {TEN}; {PAID}", "04-21", "a pause keeps it", by=PAUSE, base_due="04-07"),
    row(RECEIVED, f"{NOTIFIED}; 03-10 third_party_asked A; 03-12 fee_paid; 03-17 third_party_answered A", "04-15", "a consultation around it: 03-13, 16, 17 aside"),
    row(RECEIVED, f"{NOTIFIED}; 03-10 third_party_asked A; 03-12 fee_paid; 03-17 third_party_answered A", "04-10", "pause and consultation count once: 8", by=PAUSE),
    row("2026-12-01", "12-02 fee_notified; 12-04 fee_paid", "2027-01-01", "over the year's end: provisional, 2027 is not announced", provisional=True),
)  # fmt: skip
def test_on_payment_the_reply_period_starts_anew_or_goes_on_as_the_parameter_says(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, f"{NOTIFIED}; 03-12 fee_withdrawn", "03-30", "strictly it ran on", base_day="03-02", says="as if there had been none"),
    row(RECEIVED, f"{NOTIFIED}; 04-10 fee_withdrawn", "03-30", "and may have run out meanwhile", overdue=True, verdict="overdue"),
    row(RECEIVED, f"{NOTIFIED}; 03-12 fee_withdrawn", "04-07", "by the parameter 03-06 to 03-12 aside, 5", by=LENIENT),
    row(RECEIVED, f"{NOTIFIED}; 04-10 fee_withdrawn", "05-08", "by the parameter 24 aside", by=LENIENT, overdue=False),
    row(RECEIVED, f"03-04 {TEN}; {NOTIFIED}; 03-12 fee_withdrawn", "04-14", "an extension told before stands", base_due="03-30"),
    row(RECEIVED, f"{NOTIFIED}; 03-12 fee_withdrawn; 03-16 fee_notified; 03-18 fee_paid", "04-16", "notified anew and paid", base_day="03-18"),
)  # fmt: skip
def test_a_fee_that_was_taken_back_stopped_nothing_unless_the_parameter_says_so(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, f"{PAID}; 03-16 fee_paid", "04-10", "paid twice", says="no fee was owed"),
    row(RECEIVED, f"{PAID}; 03-16 fee_withdrawn", "04-10", "taken back after payment", says="no fee was owed"),
    row(RECEIVED, f"{NOTIFIED}; 03-10 fee_notified; 03-12 fee_paid", "04-10", "notified twice", says="still owed"),
    row(RECEIVED, "03-10 replied; 03-12 fee_notified", "03-30", "notified after the reply", verdict="on_time", says="was over before it"),
)  # fmt: skip
def test_what_comes_to_nothing_is_said(row: Row) -> None:
    assert row.found() == row.wanted
