"""The 2008 text, Art. 21, 24: fifteen and fifteen working days, and a supplement whose effect is an open point (2008年条例)."""

from __future__ import annotations

from tests.law.table import Row, row, rows


@rows(
    row("2013-02-28", "", "03-21", "15 working days", base_due="03-21"),
    row("2011-08-29", "", "09-20", "over the Mid-Autumn Day of 09-12"),
    row("2008-05-01", "", "05-22", "the first day of the text, in the May holiday; Sunday 05-04 is worked"),
    row("2019-05-14", "", "06-04", "its last day"),
    row("2012-01-27", "", "02-16", "received in the Spring Festival; Sunday 01-29 is worked"),
    row("2011-08-29", "09-19 extension_notified working_days=15", "10-14", "told the day before; two make-up days", base_due="09-20"),
    row("2011-08-29", "09-20 extension_notified working_days=15", "10-14", "told on the base due day", base_due="09-20"),
    row("2011-08-29", "09-21 extension_notified working_days=15", "09-20", "told too late", base_due="09-20", overdue=True),
    row("2011-08-29", "09-19 extension_notified working_days=16", "09-20", "over the limit", says="1 to 15"),
    row("2013-02-28", "03-05 reasonable_date_set until=12-31", "03-21", "no reasonable date", says="knows no reasonable date"),
)  # fmt: skip
def test_fifteen_working_days_and_at_most_fifteen_more(row: Row) -> None:
    assert row.found() == row.wanted


# Shanghai (2013) No. 73: received 2012-01-27; working days after it: 12 02-13, 15 02-16.
OLD = "2012-01-27"
NOTICE = "02-13 supplement_notified"
BOTH = f"{NOTICE}; 02-20 supplement_received"
EXTENDED = f"{BOTH}; 02-21 extension_notified working_days=15"
NONE, PAUSE, RESTART = ({"supplement_effect": one} for one in ("none", "pause", "restart"))


@rows(
    row(OLD, BOTH, "02-16", "none: nothing moves", by=NONE, base_day="01-27", says="not affected"),
    row(OLD, BOTH, "02-22", "pause: 02-14 to 02-19 aside, 4", by=PAUSE, base_day="01-27", says="2012-02-14 to 2012-02-19"),
    row(OLD, BOTH, "03-12", "restart: 15 from 02-20", by=RESTART, base_day="02-20"),
    row(OLD, EXTENDED, "02-16", "none: the extension of 02-21 is too late", by=NONE, base_due="02-16"),
    row(OLD, EXTENDED, "03-14", "pause: as the agency announced", by=PAUSE, base_due="02-22"),
    row(OLD, EXTENDED, "03-31", "restart: Saturday 03-31 is worked", by=RESTART, base_due="03-12"),
    row(OLD, f"{EXTENDED}; 03-12 replied", "03-14", "pause: in time, as the court found", by=PAUSE, verdict="on_time"),
    row(OLD, f"{EXTENDED}; 03-12 replied", "02-16", "none: late", by=NONE, verdict="late"),
    row(OLD, f"{NOTICE}; 02-13 supplement_received", "02-16", "pause on one day: no day lies between", by=PAUSE),
    row(OLD, f"{NOTICE}; 02-14 supplement_received", "02-16", "pause till the next day: none either", by=PAUSE),
    row(OLD, f"{NOTICE}; 02-15 supplement_received", "02-17", "pause: 02-14 alone", by=PAUSE),
    row(OLD, "02-01 extension_notified working_days=15; 02-13 supplement_notified; 02-20 supplement_received", "03-14", "pause keeps an extension told before", by=PAUSE, base_due="02-22"),
    row(OLD, "02-01 extension_notified working_days=15; 02-13 supplement_notified; 02-20 supplement_received", "03-12", "restart drops it", by=RESTART, base_due="03-12"),
    row(OLD, "02-10 third_party_asked A; 02-13 supplement_notified; 02-17 third_party_answered A; 02-20 supplement_received", "02-23", "pause and consultation count once: 02-11 to 02-19, 5", by=PAUSE),
    row(OLD, "02-20 supplement_received", "02-16", "without a notice nothing", by=RESTART, says="no supplement was owed"),
    row(OLD, "02-17 supplement_notified; 02-20 supplement_received", "02-16", "a notice after the due day", by=RESTART, says="had ended on 2012-02-16"),
)  # fmt: skip
def test_what_a_supplement_does_is_a_parameter(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    *(row(OLD, NOTICE, None, f"{by['supplement_effect']}: owed, so it awaits the applicant", by=by, as_of="12-03", state="awaiting_applicant", overdue=False, verdict="awaiting_applicant") for by in (NONE, PAUSE, RESTART)),
    *(row(OLD, f"{NOTICE}; 12-03 replied", None, f"{by['supplement_effect']}: a reply meanwhile is in time", by=by, verdict="on_time") for by in (NONE, PAUSE, RESTART)),
    row(OLD, f"{NOTICE}; 02-16 extension_notified working_days=15; 02-20 supplement_received", "03-08", "none: the period ran on beneath, so it could be extended", by=NONE, base_due="02-16"),
    row(OLD, f"{NOTICE}; 02-16 extension_notified working_days=15; 02-20 supplement_received", "03-14", "pause: told by the base due day all the same", by=PAUSE, base_due="02-22"),
)  # fmt: skip
def test_while_a_supplement_is_owed_nothing_is_overdue_under_the_2008_text_either(row: Row) -> None:
    assert row.found() == row.wanted


@rows(row("2013-02-28", "", "03-21", "no supplement_notice"))
def test_the_2008_text_has_no_period_for_the_notice(row: Row) -> None:
    assert row.judged().clock("supplement_notice") is None
