"""The list of letter numbers (文号登记): each number with its letter, and why it is void where it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from models.acts import ReceiveOrder, ReturnForRedraft, Withdraw
from procedure.case import Case
from records.rows import LetterNumberRow
from reports.number_list import NumberTold, number_list
from tests.letters.on_paper import ABSENT, Step, asked_third_party, case_with, march, to_number


def row(seq: int, number: str, *, void: bool = False, series: str | None = "复") -> LetterNumberRow:
    return LetterNumberRow(
        number=number,
        series=series,
        serial=1 if series else None,
        case_id="demo/1",
        case_number="demo-2026-0001",
        seq=seq,
        at=datetime(2026, 3, 17, 17, tzinfo=UTC),
        void=void,
    )


def told(case: Case, *rows: LetterNumberRow) -> Sequence[NumberTold]:
    return number_list(rows, {"demo/1": case})


def test_a_number_is_told_with_its_letter_and_the_day_of_its_line_in_china() -> None:
    (one,) = told(case_with(*to_number([ABSENT])), row(4, "示政公开复〔2026〕1号"))
    assert (one.kind, one.title, one.day) == ("reply_does_not_exist", "政府信息不存在告知书", march(18))
    assert (one.void, one.why) == (False, None)


def test_both_numbers_of_a_line_are_told_with_their_own_letters() -> None:
    case = case_with(*asked_third_party())
    rows = row(4, "示政公开征〔2026〕1号", series="征"), row(4, "示政公开告〔2026〕1号", series="告")
    assert [one.kind for one in told(case, *rows)] == ["consultation_third_party", "consultation_notice"]


def test_a_number_typed_by_hand_is_told_as_that_of_its_reply() -> None:
    case = case_with(*to_number([ABSENT], number="示府〔2026〕7号"))
    (one,) = told(case, row(4, "示府〔2026〕7号", series=None))
    assert (one.kind, one.series, one.serial) == ("reply_does_not_exist", None, None)


def why(*after: Step) -> str:
    (one,) = told(case_with(*to_number([ABSENT]), *after), row(4, "示政公开复〔2026〕1号", void=True))
    assert one.why
    return one.why.zh


def test_a_void_number_is_told_with_what_made_it_void() -> None:
    back = ReturnForRedraft(about="draft16", reason="缺获取途径")
    order = ReceiveOrder(
        by="court", ordered_by="示范县人民法院", file_number="1号", received_on=march(20), working_days=15, text="重做"
    )
    assert why(("back", march(19), back)) == "退回重拟：缺获取途径"
    assert why(("off", march(19), Withdraw(received_on=march(19)))) == "申请已撤回"
    assert why(("order", march(20), order)) == "发出前收到责令答复"
    assert why() == "未发出"
