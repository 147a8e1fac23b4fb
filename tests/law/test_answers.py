"""The agency's answers in remedies (复议答复、应诉举证): ten and five working days since 2024, ten days before; fifteen in court."""

from __future__ import annotations

from tests.law.table import Row, row, rows

# From Tuesday 2024-01-02: 1 01-03, 3 01-05, 8 01-12, 10 01-16. The clocks hang on the papers' receipt, not on the reply.
WORKING = {"evidence_working_days": True}
RECONSIDERATION, SIMPLE = "remedy_filed remedy=reconsideration", "remedy_filed remedy=reconsideration procedure=simple"
SUIT = "remedy_filed remedy=suit"
ANSWER, EVIDENCE = "reconsideration_answer", "court_evidence"


@rows(
    row("2023-09-01", f"2024-01-02 {RECONSIDERATION}", "2024-01-16", "10 working days", clock=ANSWER, base_day="2024-01-02", state="running", owed_by="agency"),
    row("2023-09-01", f"2023-12-19 {SIMPLE}", "2023-12-29", "no simple procedure yet: 10 calendar days", clock=ANSWER, says="no simple procedure"),
    row("2023-09-01", f"2024-01-02 {SIMPLE}", "2024-01-09", "simple: 5 working days", clock=ANSWER),
    row("2023-09-01", f"2024-01-01 {RECONSIDERATION}", "2024-01-15", "the law's first day, a holiday", clock=ANSWER),
    row("2023-09-01", f"2023-12-31 {RECONSIDERATION}", "2024-01-10", "the day before: 10 calendar days", clock=ANSWER),
    row("2023-09-01", f"2023-12-19 {RECONSIDERATION}", "2023-12-29", "10 calendar days to a Friday", clock=ANSWER),
    row("2023-09-01", f"2023-09-20 {RECONSIDERATION}", "2023-10-07", "to 09-30 in the National Day holiday: Saturday 10-07 is worked", clock=ANSWER),
    row("2025-09-01", f"2025-09-26 {RECONSIDERATION}", "2025-10-16", "over the National Day holiday; 09-28 and 10-11 are worked", clock=ANSWER),
)  # fmt: skip
def test_the_answer_to_a_reconsideration(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row("2026-02-02", f"03-05 {SUIT}", "03-20", "15 days", clock=EVIDENCE, base_day="03-05", state="running", owed_by="agency"),
    row("2026-02-02", f"09-18 {SUIT}", "10-08", "to 10-03 in the National Day holiday", clock=EVIDENCE),
    row("2026-02-02", f"03-05 {SUIT}", "03-26", "15 working days, by the parameter", clock=EVIDENCE, by=WORKING),
    row("2026-02-02", f"09-18 {SUIT}", "10-15", "15 working days over the holiday; 09-20 and 10-10 are worked", clock=EVIDENCE, by=WORKING),
)  # fmt: skip
def test_evidence_and_defence_in_court(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row("2026-02-02", f"03-05 {SUIT}", "03-20", "on the last day", clock=EVIDENCE, as_of="03-20", state="running"),
    row("2026-02-02", f"03-05 {SUIT}", "03-20", "after it: a person looks", clock=EVIDENCE, as_of="03-21", state="lapsed", overdue=False, owed_by="nobody"),
    row("2026-02-02", f"03-05 {SUIT}; 04-01 {SUIT}", "04-16", "a second suit: the last one's clock", clock=EVIDENCE),
    row("2026-02-02", f"03-04 replied; 03-05 {RECONSIDERATION}", "03-19", "after the reply", clock=ANSWER, verdict="on_time"),
    row("2026-02-02", f"04-01 {RECONSIDERATION}; 04-10 replied", "04-16", "before it, with the reply overdue", clock=ANSWER, verdict="late"),
)  # fmt: skip
def test_no_fact_tells_of_the_answer_itself_so_the_clock_lapses(row: Row) -> None:
    assert row.found() == row.wanted
