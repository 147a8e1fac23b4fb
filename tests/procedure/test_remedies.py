"""Remedies: papers, results, and orders, which begin another round."""

from __future__ import annotations

from datetime import date

from models.acts import (
    Close,
    Comment,
    ReceiveOrder,
    RecordRemedyFiled,
    RecordRemedyResult,
    Reopen,
    Withdraw,
)
from models.clock import ClockState
from procedure.case import case_of
from procedure.remedies import Counted, table_four
from tests.builders import CLERK, HANDLER, HEAD, PaperCase
from tests.procedure.after_the_issue import open_for, replied_again, to_dispatch

SENT = date(2026, 3, 20)


def replied() -> PaperCase:
    case = PaperCase()
    case.goes_to(SENT)
    to_dispatch(case)
    return case


def filed(day: date, **changes: object) -> RecordRemedyFiled:
    base = RecordRemedyFiled(
        remedy="reconsideration", body="示范市人民政府", file_number="复〔2026〕1号", received_on=day
    )
    return base.model_copy(update=changes)


def result(about: str, day: date, **changes: object) -> RecordRemedyResult:
    return RecordRemedyResult(about=about, received_on=day, result="upheld", text="维持").model_copy(update=changes)


def order(day: date, **changes: object) -> ReceiveOrder:
    base = ReceiveOrder(
        by="court", ordered_by="示范市人民政府", file_number="复决〔2026〕1号", received_on=day, text="重新答复"
    )
    return base.model_copy(update=changes)


def bounds(case: PaperCase) -> dict[str | None, date | None]:
    """Each remedy whose result is awaited, with the last day that the law leaves."""
    return {one.about: one.by for one in case.standing.tasks if one.act == "record_remedy_result"}


def test_before_there_is_a_reply_papers_come_in_only_after_its_last_day() -> None:
    case = PaperCase()
    assert case.refused(CLERK, filed(case.today)).type == "AgainstTheLaw"
    case.goes_to(date(2026, 3, 31))
    assert case.refused(CLERK, filed(date(2026, 3, 30))).type == "AgainstTheLaw"
    case.does(CLERK, filed(date(2026, 3, 31)))


def test_an_answer_in_reconsideration_is_owed_within_ten_working_days_and_its_result_awaited() -> None:
    case = replied()
    case.goes_to(date(2026, 4, 10))
    about = case.does(CLERK, filed(date(2026, 4, 10)))
    waits = next(one for one in case.standing.tasks if one.act == "record_remedy_result")
    assert (waits.about, waits.by) == (about, date(2026, 4, 24))


def test_only_the_last_papers_bound_the_answer_and_once_its_last_day_is_past_the_result_has_none() -> None:
    case = replied()
    case.goes_to(date(2026, 4, 13))
    first = case.does(CLERK, filed(date(2026, 4, 10)))
    second = case.does(CLERK, filed(date(2026, 4, 13)))
    assert bounds(case) == {first: None, second: date(2026, 4, 27)}
    case.goes_to(date(2026, 4, 28))
    case.does(HANDLER, Comment(text="已寄出答复"))
    assert bounds(case) == {first: None, second: None}


def test_a_result_is_recorded_once_for_each_remedy_and_not_before_it_was_filed() -> None:
    case = replied()
    case.goes_to(date(2026, 6, 1))
    first = case.does(CLERK, filed(date(2026, 4, 10)))
    second = case.does(CLERK, filed(date(2026, 6, 1), remedy="suit", after_reconsideration=True))
    assert case.refused(HANDLER, result(first, date(2026, 4, 9))).type == "AgainstTheLaw"
    case.does(HANDLER, result(first, date(2026, 5, 20)))
    assert case.refused(HANDLER, result(first, date(2026, 5, 20))).type == "NotNow"
    assert [one.about for one in open_for(case, "record_remedy_result")] == [second]


def test_table_four_counts_each_remedy_in_its_group() -> None:
    case = replied()
    case.goes_to(date(2026, 6, 1))
    one = case.does(CLERK, filed(date(2026, 4, 10)))
    two = case.does(CLERK, filed(date(2026, 4, 11), remedy="suit"))
    three = case.does(CLERK, filed(date(2026, 6, 1), remedy="suit", after_reconsideration=True))
    case.does(HANDLER, result(one, date(2026, 5, 20), result="corrected"))
    assert table_four(case_of(case.lines, case.policy, case.calendar)) == (
        Counted(one, "reconsideration", "corrected"),
        Counted(two, "suit_directly", "pending"),
        Counted(three, "suit_after_reconsideration", "pending"),
    )


def test_an_order_begins_another_round_with_its_own_last_day() -> None:
    case = replied()
    case.goes_to(date(2026, 6, 1))
    case.does(CLERK, order(date(2026, 6, 1), working_days=10))
    clock = case.standing.clock("order")
    assert clock is not None
    assert (clock.due, clock.state) == (date(2026, 6, 15), ClockState.RUNNING)
    assert [len(open_for(case, act)) for act in ("draft_reply", "dispatch", "close")] == [1, 0, 0]


def test_an_order_that_states_no_period_gives_twenty_working_days() -> None:
    case = replied()
    case.goes_to(date(2026, 6, 1))
    case.does(CLERK, order(date(2026, 6, 1)))
    clock = case.standing.clock("order")
    assert clock is not None
    assert clock.due == date(2026, 6, 30)


def test_an_order_states_days_or_working_days_not_both() -> None:
    case = replied()
    assert case.refused(CLERK, order(SENT, working_days=10, days=15)).type == "AgainstTheLaw"


def test_a_reply_after_the_order_meets_it_and_a_second_order_wants_a_third_reply() -> None:
    case = replied()
    case.goes_to(date(2026, 6, 1))
    case.does(CLERK, order(date(2026, 6, 1)))
    case.goes_to(date(2026, 6, 10))
    replied_again(case)
    clock = case.standing.clock("order")
    assert clock is not None
    assert (clock.state, clock.overdue) == (ClockState.MET, False)
    case.goes_to(date(2026, 9, 1))
    case.does(CLERK, order(date(2026, 9, 1), days=15))
    clock = case.standing.clock("order")
    assert clock is not None
    assert (clock.due, clock.state) == (date(2026, 9, 16), ClockState.RUNNING)


def test_no_order_comes_in_before_the_reply_left_or_its_last_day_passed() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 31))
    assert case.refused(CLERK, order(date(2026, 3, 30))).type == "AgainstTheLaw"
    case.does(CLERK, order(date(2026, 3, 31)))
    late = replied()
    assert late.refused(CLERK, order(date(2026, 3, 19))).type == "AgainstTheLaw"


def test_a_case_that_ended_without_reply_may_be_ordered_to_reply_once_it_is_open_again() -> None:
    case = PaperCase()
    case.does(CLERK, Withdraw(received_on=case.today))
    assert case.refused(CLERK, order(case.today)).type == "Closed"
    case.does(HEAD, Reopen(reason="收到复议申请书副本"))
    case.does(CLERK, filed(case.today))
    case.does(CLERK, order(case.today))
    assert (case.standing.outcome, len(open_for(case, "close"))) == (None, 0)
    assert case.standing.clock("order") is not None


def test_a_case_opened_again_for_a_remedy_that_fails_is_closed_again_as_it_was() -> None:
    case = PaperCase()
    case.does(CLERK, Withdraw(received_on=case.today))
    case.does(HEAD, Reopen(reason="收到复议申请书副本"))
    about = case.does(CLERK, filed(case.today))
    case.does(HANDLER, result(about, case.today))
    case.does(HANDLER, Close())
    assert (case.standing.over, case.standing.outcome) == (True, "withdrawn")
