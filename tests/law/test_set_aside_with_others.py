"""Consultations together with a supplement, an extension and a restart (征求意见与补正、延长并存)."""

from __future__ import annotations

from tests.law.table import Row, row, rows

# 2026-03-02, Monday; working days after it: 3 03-05, 8 03-12, 10 03-16, 20 03-30, 22 04-01, 24 04-03, 25 04-07,
# 30 04-14, 31 04-15, 32 04-16, 35 04-21, 40 04-28.
RECEIVED = "2026-03-02"
SUPPLEMENT = "03-09 supplement_notified; 03-16 supplement_received"
A = "03-05 third_party_asked A; 03-12 third_party_answered A"


@rows(
    row(RECEIVED, SUPPLEMENT, "04-14", "the supplement alone: 20 from 03-16", base_day="03-16"),
    row(RECEIVED, "03-04 third_party_asked A; 03-09 supplement_notified; 03-16 supplement_received; 03-18 third_party_answered A", "04-16", "around it: 03-17 and 03-18 aside"),
    row(RECEIVED, "03-04 third_party_asked A; 03-09 supplement_notified; 03-12 third_party_answered A; 03-16 supplement_received", "04-14", "answered before the new start: nothing aside"),
    row(RECEIVED, "03-09 supplement_notified; 03-11 third_party_asked A; 03-16 supplement_received; 03-17 third_party_answered A", "04-15", "asked while it is owed: 03-17 aside"),
    row(RECEIVED, "03-04 third_party_asked A; 03-09 supplement_notified", None, "owed and asked: it awaits the applicant", as_of="06-01", state="awaiting_applicant", verdict="awaiting_applicant"),
    row(RECEIVED, "03-04 third_party_asked A; 03-09 supplement_notified; 03-16 supplement_received", None, "supplemented, the third party still out", state="set_aside", base_day="03-16"),
    row(RECEIVED, f"{SUPPLEMENT}; 04-01 third_party_asked A; 04-03 third_party_answered A", "04-16", "after it: 04-02 and 04-03 aside"),
)  # fmt: skip
def test_a_consultation_around_a_supplement(row: Row) -> None:
    assert row.found() == row.wanted


TEN = "extension_notified working_days=10"


@rows(
    row(RECEIVED, f"03-04 {TEN}; {A}", "04-21", "told before: 25 and 10", base_due="04-07"),
    row(RECEIVED, f"03-05 third_party_asked A; 03-10 {TEN}; 03-12 third_party_answered A", "04-21", "told while their end is not known", base_due="04-07"),
    row(RECEIVED, f"{A}; 04-01 {TEN}", "04-21", "told after it, beyond 03-30", base_due="04-07"),
    row(RECEIVED, f"{A}; 04-07 {TEN}", "04-21", "told on the base due day as moved", base_due="04-07"),
    row(RECEIVED, f"{A}; 04-08 {TEN}", "04-07", "told the day after: no effect", base_due="04-07", overdue=True, says="had ended on 2026-04-07"),
    row(RECEIVED, f"03-30 {TEN}; 04-01 third_party_asked A; 04-03 third_party_answered A", "04-16", "asked in the extended days: those move, the base does not", base_due="03-30"),
    row(RECEIVED, f"03-30 {TEN}; 04-15 third_party_asked A; 04-20 third_party_answered A", "04-14", "asked after the extended due day", base_due="03-30", overdue=True),
    row(RECEIVED, f"03-20 {TEN}; 03-30 third_party_asked A", None, "asked on the base due day, no end known", base_due="03-30", state="running"),
    row(RECEIVED, f"03-31 third_party_asked A; 03-31 {TEN}", "03-30", "a consultation too late does not help an extension too late", base_due="03-30"),
    row(RECEIVED, f"03-05 third_party_asked A received_on=03-06; 04-22 {TEN}", "05-09", "told on the last day that silence leaves: 36 and 10", base_due="04-22"),
)  # fmt: skip
def test_an_extension_before_during_and_after_a_consultation(row: Row) -> None:
    assert row.found() == row.wanted


KEEPS = {"restart_keeps_extension": True}


@rows(
    row(RECEIVED, f"03-04 {TEN}; {SUPPLEMENT}", "04-14", "it lapses", base_due="04-14", says="falls away"),
    row(RECEIVED, f"03-04 {TEN}; {SUPPLEMENT}; 03-20 {TEN}", "04-14", "and stays used", base_due="04-14", says="at most 1 extension"),
    row(RECEIVED, f"03-04 {TEN}; {SUPPLEMENT}", "04-28", "the parameter keeps it", by=KEEPS, base_due="04-14"),
    row(RECEIVED, f"03-04 {TEN}; {SUPPLEMENT}; 03-20 {TEN}", "04-28", "kept, and still the only one", by=KEEPS, base_due="04-14"),
    row(RECEIVED, f"03-04 {TEN}; {SUPPLEMENT}; 03-20 {TEN}", "04-28", "lapsed, where two are allowed", by={"most_extensions": 2}, base_due="04-14"),
    row(RECEIVED, f"{SUPPLEMENT}; 04-14 {TEN}", "04-28", "told after the restart", base_due="04-14"),
    row(RECEIVED, f"03-04 {TEN}; 03-04 third_party_asked A; {SUPPLEMENT}; 03-18 third_party_answered A", "04-16", "with a consultation around both", base_due="04-16"),
)  # fmt: skip
def test_an_extension_before_a_restart_lapses_and_stays_used(row: Row) -> None:
    assert row.found() == row.wanted
