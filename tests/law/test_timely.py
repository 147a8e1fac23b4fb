"""By which day a reply is in time (答复时点), and how a case stands that nobody answered (是否逾期)."""

from __future__ import annotations

from tests.law.table import Row, row, rows

# 2026-03-02, Monday: due Monday 03-30.
RECEIVED = "2026-03-02"
ACROSS = "03-30 replied posted=03-31 served=04-02"
DOCUMENT, SERVED = {"timely_by": "document"}, {"timely_by": "served"}


@rows(
    row(RECEIVED, ACROSS, "03-30", "posted a day too late", verdict="late"),
    row(RECEIVED, ACROSS, "03-30", "the document is in time", by=DOCUMENT, verdict="on_time"),
    row(RECEIVED, ACROSS, "03-30", "served too late", by=SERVED, verdict="late"),
    row(RECEIVED, "03-27 replied posted=03-30 served=04-02", "03-30", "posted on the due day", verdict="on_time"),
    row(RECEIVED, "03-27 replied posted=03-30 served=04-02", "03-30", "but served after it", by=SERVED, verdict="late"),
    row(RECEIVED, "03-27 replied posted=03-30", "03-30", "service not known: posting", by=SERVED, verdict="on_time"),
    row(RECEIVED, "03-30 replied", "03-30", "nothing else known: the document", verdict="on_time"),
    row(RECEIVED, "03-30 replied", "03-30", "nothing else known", by=SERVED, verdict="on_time"),
    row(RECEIVED, "03-31 replied served=03-31", "03-30", "handed over a day too late", verdict="late"),
)
def test_the_day_that_counts_is_posting_the_document_or_service(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, "", "03-30", "open", as_of="03-30", verdict="running", overdue=False),
    row(RECEIVED, "", "03-30", "open a day later", as_of="03-31", verdict="overdue", overdue=True),
    row(RECEIVED, "03-05 supplement_notified until=03-20; 03-23 abandoned", None, "abandoned", verdict="abandoned"),
    row(RECEIVED, "03-05 fee_notified; 04-07 unpaid", None, "unpaid", verdict="unpaid"),
    row(RECEIVED, "04-07 withdrawn", "03-30", "withdrawn after the due day", verdict="withdrawn", overdue=False),
    row(RECEIVED, "03-05 supplement_notified until=03-20", None, "awaits", as_of="12-01", verdict="awaiting_applicant"),
    row(RECEIVED, "03-05 third_party_asked A", None, "set aside", as_of="12-01", verdict="running"),
    row(
        RECEIVED,
        "03-20 justification_asked; 03-10 withdrawn; 03-15 replied",
        "03-30",
        "two facts out of order",
        as_of="03-20",
        verdict="running",
    ),
    row(RECEIVED, "03-05 supplement_notified; 12-01 replied", None, "replied while it is owed", verdict="on_time"),
)
def test_each_verdict_there_is(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row("2019-05-10", "", "05-31", "by the day of receipt: 15 from 05-10", as_of="06-30", verdict="overdue"),
    row("2019-05-10", "", "06-10", "chosen on record: 20", regime="ogi-2019", as_of="06-10", verdict="running"),
    row("2019-05-15", "", "06-05", "the older text chosen after the switch", regime="ogi-2008"),
    row("2019-05-14", "05-20 extension_notified working_days=20", "07-10", "20 and 20", regime="ogi-2019"),
)
def test_the_text_that_was_chosen_governs_every_period(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row("2019-05-14", "05-15 replied", "06-04", "ended on the day of the switch"),
    row("2019-05-14", "", "06-04", "open on it", as_of="05-15"),
    row("2019-05-14", "05-14 replied posted=05-16", "06-04", "still to be posted", as_of="05-16"),
    row("2019-05-14", "", "06-12", "flagged whatever was chosen", as_of="05-15", regime="ogi-2019"),
)
def test_a_request_open_across_the_switch_is_flagged(row: Row) -> None:
    assert row.found() == row.wanted
    assert len(row.judged().flags) == 1


@rows(
    row("2019-05-14", "", "06-04", "the day before", as_of="05-14"),
    row("2019-05-13", "05-14 replied", "06-03", "replied before", as_of="12-02"),
    row("2019-05-13", "05-14 withdrawn", "06-03", "withdrawn before", as_of="12-02"),
    row("2019-05-15", "", "06-13", "received on the day", as_of="12-02"),
)
def test_others_are_not_flagged(row: Row) -> None:
    assert (row.found(), row.judged().flags) == (row.wanted, ())
