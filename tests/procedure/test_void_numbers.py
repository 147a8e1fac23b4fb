"""Letter numbers: the one typed or the one allotted; void where the reply was taken back, withdrawn or overtaken before it left."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import Dispatch, NumberReply, ReceiveOrder, RemoveSpill, Reopen, ReturnForRedraft, Withdraw
from models.reply_kinds import ReplyKind
from procedure.story import story
from tests.builders import CLERK, HANDLER, HEAD, PaperCase, decided, document, draft, number, to_issue, to_seal
from tests.procedure.after_the_issue import WITHHELD, awaited, open_for, to_dispatch
from tests.procedure.machines import case_by, mail_failed, sent_by_service, seq_of, tells
from tests.procedure.reading_case import case_in

PUBLIC = ReplyKind.ALREADY_PUBLIC


def seq_numbered(case: PaperCase) -> int:
    return [line.entry.seq for line in case.lines if line.entry.signed.act.act == "number_reply"][-1]


def spilled(case: PaperCase) -> None:
    """What the issued reply gives is taken out, and the reply taken back."""
    case.does(HEAD, RemoveSpill(about=document().sha256, reason="误入"))
    drafted = next(line.entry.signed.id for line in case.lines if line.entry.signed.act.act == "draft_reply")
    case.does(HEAD, ReturnForRedraft(about=drafted, reason="材料误入"))


@pytest.mark.parametrize(("typed", "allotted", "found"), [("甲1号", None, "甲1号"), (None, "示政1号", "示政1号")])
def test_the_number_of_a_reply_is_the_one_typed_or_the_one_allotted_with_its_line(
    typed: str | None, allotted: str | None, found: str
) -> None:
    case = PaperCase()
    case.does(CLERK, NumberReply(about=to_issue(case), number=typed))
    case.lines[-1] = case.lines[-1].model_copy(update={"letter_number": allotted})
    assert case_in(case).done[-1].letter_number == found
    assert story(case_in(case))[-1].words.zh == f"编号；{found}"


def test_the_number_of_a_reply_that_may_leave_or_left_is_not_void() -> None:
    case = PaperCase()
    to_seal(case)
    assert case.standing.void_numbers == ()
    case.does(CLERK, Dispatch(posted=case.today, proof="当面签收"))
    assert case.standing.void_numbers == ()


def test_the_number_of_a_reply_taken_back_is_void_and_the_next_one_is_not() -> None:
    case = PaperCase()
    to_seal(case)
    first = seq_numbered(case)
    spilled(case)
    assert case.standing.void_numbers == (first,)
    letter = draft(PUBLIC)
    case.does(CLERK, number(decided(case, PUBLIC, case.does(HANDLER, letter), letter)))
    assert case.standing.void_numbers == (first,)


def test_the_number_of_a_reply_whose_mail_failed_stands_for_the_same_letter_is_dispatched_again() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert tells(case, mail_failed(case, sent)) is None
    assert case.standing.void_numbers == ()
    case.does(CLERK, Dispatch(posted=case.today, proof="挂号信", way="post"))
    assert case.standing.void_numbers == ()


def test_the_number_of_a_reply_withdrawn_or_overtaken_by_an_order_before_it_left_is_void() -> None:
    withdrawn = PaperCase()
    to_seal(withdrawn, WITHHELD)
    withdrawn.does(CLERK, Withdraw(received_on=withdrawn.today))
    assert withdrawn.standing.void_numbers == (seq_numbered(withdrawn),)
    overtaken = PaperCase()
    to_seal(overtaken, WITHHELD)
    overtaken.goes_to(date(2026, 4, 8))
    ordered = ReceiveOrder(
        by="court", ordered_by="示范县人民法院", file_number="行初1号", received_on=overtaken.today, text="限期答复"
    )
    overtaken.does(CLERK, ordered)
    assert overtaken.standing.void_numbers == (seq_numbered(overtaken),)


def test_an_order_after_the_reply_left_leaves_its_number_alone() -> None:
    case = PaperCase()
    to_dispatch(case)
    case.goes_to(date(2026, 4, 8))
    ordered = ReceiveOrder(
        by="court", ordered_by="示范县人民法院", file_number="行初1号", received_on=case.today, text="重新答复"
    )
    case.does(CLERK, ordered)
    assert case.standing.void_numbers == ()


def test_a_reply_withdrawn_after_its_issue_is_neither_sealed_nor_sent_when_the_case_is_opened_again() -> None:
    case = PaperCase()
    to_seal(case, WITHHELD)
    case.does(CLERK, Withdraw(received_on=case.today))
    case.does(HEAD, Reopen(reason="收到起诉状副本"))
    for act in ("number_reply", "record_seal", "dispatch"):
        assert open_for(case, act) == [], act
    assert not awaited(case) & {"number_reply", "record_seal", "dispatch"}
    assert case.standing.outcome == "withdrawn"
    assert seq_of(case, case.lines[-1].entry.signed.id) == len(case.lines)
