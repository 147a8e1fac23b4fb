"""Doubles are joined, several matters split, what is no request is set apart, like requests are noted."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    DraftReply,
    FindComplete,
    JoinDuplicate,
    NoteConsistency,
    ReceiveOrder,
    Register,
    SetApart,
    SplitItems,
)
from models.reply_kinds import ReplyKind
from tests.builders import CLERK, HANDLER, HEAD, JURIST, PaperCase, application, draft, lawful, opening, to_issue

THREE = [{"description": f"2025年度第{number}号拨付文件"} for number in (1, 2, 3)]
JOIN = JoinDuplicate(number="demo-2026-0009", reason="邮寄与网上重复提交")
APART = SetApart(type="inquiry", reason="咨询办事流程", passed_to="政务服务窗口")
NOTE = NoteConsistency(numbers=("demo-2026-0007",), text="同一文件，均予公开")


def of_three() -> PaperCase:
    return PaperCase(opening(Register(application=application(items=THREE))))


def split(*items: int) -> SplitItems:
    return SplitItems(items=items, numbers=tuple(f"demo-2026-01{one:02}" for one in items))


def test_a_request_that_came_in_twice_is_joined_and_its_case_ends() -> None:
    case = PaperCase()
    case.does(HANDLER, JOIN)
    assert (case.standing.over, case.standing.outcome, case.standing.tasks) == (True, "joined", ())


def test_what_is_no_request_is_set_apart_by_the_head_and_its_case_ends() -> None:
    case = PaperCase()
    assert case.refused(HEAD, APART).type == "NotNow"
    case.does(JURIST, lawful(case.lines[0].entry.signed.id))
    assert case.refused(HANDLER, APART).type == "NotPermitted"
    case.does(HEAD, APART)
    assert (case.standing.over, case.standing.outcome) == (True, "set_apart")


def test_nothing_is_set_apart_once_it_was_found_complete_but_a_double_may_still_be_joined() -> None:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    assert case.refused(HEAD, APART).type == "NotNow"
    case.does(HANDLER, JOIN)


def test_items_split_off_are_not_handled_here_any_more() -> None:
    case = of_three()
    case.does(HANDLER, split(2))
    assert case.refused(HANDLER, split(2)).type == "AgainstTheLaw"
    case.does(HANDLER, split(3))
    assert case.refused(HANDLER, split(1)).type == "NotNow"


@pytest.mark.parametrize(
    "wrong", [split(4), split(1, 2, 3), split(1, 1), SplitItems(items=(1, 2), numbers=("demo-2026-0101",))]
)
def test_an_item_is_split_off_once_to_its_own_number_and_one_stays(wrong: SplitItems) -> None:
    assert of_three().refused(HANDLER, wrong).type == "AgainstTheLaw"


def test_a_request_for_one_item_is_not_split() -> None:
    assert PaperCase().refused(HANDLER, split(1)).type == "NotNow"


def test_nothing_is_split_while_a_draft_answers_it() -> None:
    case = of_three()
    case.does(HANDLER, FindComplete())
    answer: DraftReply = draft(ReplyKind.ALREADY_PUBLIC, items=3)
    case.does(HANDLER, answer)
    assert case.refused(HANDLER, split(2)).type == "NotNow"


def test_like_requests_are_noted_without_any_effect_on_the_clocks() -> None:
    case = PaperCase()
    before = case.standing.clocks
    case.does(HANDLER, NOTE)
    assert case.standing.clocks == before


def test_an_order_is_obeyed_in_its_own_case_nothing_is_joined_split_or_set_apart_after_it() -> None:
    case = of_three()
    case.goes_to(date(2026, 4, 1))
    order = ReceiveOrder(
        by="court",
        ordered_by="示范市人民政府",
        file_number="示府复〔2026〕1号",
        received_on=case.today,
        working_days=20,
        text="责令答复",
    )
    case.does(CLERK, order)
    for officer, act in ((HANDLER, JOIN), (HEAD, APART), (HANDLER, split(2))):
        assert case.refused(officer, act).type == "NotNow"
    case.does(HANDLER, NOTE)


def test_once_the_reply_is_issued_nothing_is_sorted_any_more() -> None:
    case = PaperCase()
    to_issue(case, ReplyKind.ALREADY_PUBLIC)
    for officer, act in ((HANDLER, JOIN), (HEAD, APART), (HANDLER, NOTE), (HANDLER, split(1))):
        assert case.refused(officer, act).type == "NotNow"


def test_no_period_runs_any_more_in_a_case_that_was_joined_to_another() -> None:
    case = PaperCase()
    case.does(HANDLER, JOIN)
    assert {one.state.value for one in case.standing.clocks} == {"ended"}
