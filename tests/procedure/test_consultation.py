"""Consultation: letters prepared, cleared and sent; their arrival; the opinion, or giving it up (Art. 32, 33(3), 34)."""

from __future__ import annotations

from datetime import date

from models.acts import (
    AskSupplement,
    ChangeRequest,
    ConsultThirdParty,
    Dispatch,
    EndConsultation,
    PrepareConsultation,
    ReceiveOrder,
    RecordReceipt,
    ReviewDocument,
    Withdraw,
)
from models.application import Item
from models.reply_kinds import ReplyKind
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    REVIEWER,
    PaperCase,
    document,
    to_issue,
    to_seal,
)
from tests.procedure.consulting import (
    ASKED,
    LAPSES,
    RECEIVED,
    answers,
    complete,
    letter,
    objected,
    prepared,
    received,
    sent,
    waits,
    weighs,
)


def test_nobody_is_consulted_before_the_request_is_found_complete() -> None:
    assert PaperCase().refused(HANDLER, letter()).type == "NotNow"


def test_a_letter_is_not_sent_before_it_was_found_clear() -> None:
    case, one = complete(), letter()
    about = case.does(HANDLER, one)
    send = ConsultThirdParty(about=about, posted=case.today)
    assert case.refused(CLERK, send).type == "NotNow"
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=False, reason="有疑义"))
    assert case.refused(CLERK, send).type == "NotNow"
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=True, reason="不涉密"))
    case.does(CLERK, send)
    assert case.refused(CLERK, send).type == "NotNow"


def test_a_letter_does_not_leave_before_the_day_on_which_it_was_found_clear() -> None:
    case, one = complete(), letter()
    about = case.does(HANDLER, one)
    case.goes_to(date(2026, 3, 5))
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=True, reason="不涉密"))
    early = ConsultThirdParty(about=about, posted=date(2026, 3, 4), proof="收据")
    assert case.refused(CLERK, early).type == "AgainstTheLaw"


def test_only_what_was_found_clear_is_enclosed_whatever_its_label() -> None:
    case = complete()
    paper = document().model_copy(update={"label": "not_public"})
    enclosing = letter().model_copy(update={"documents": (paper.sha256,)})
    case.does(HOLDER, paper)
    assert case.refused(HANDLER, enclosing).type == "AgainstTheLaw"
    case.does(REVIEWER, ReviewDocument(about=paper.sha256, clear=True, reason="不涉密"))
    about = prepared(case, enclosing)
    case.does(REVIEWER, ReviewDocument(about=paper.sha256, clear=False, reason="重新审查"))
    assert case.refused(CLERK, ConsultThirdParty(about=about, posted=case.today)).type == "NotNow"


def test_a_letter_goes_to_the_sort_of_reader_for_whom_it_was_prepared() -> None:
    case = complete()
    about = prepared(case, letter(sort="co_producer"))
    assert case.refused(CLERK, ConsultThirdParty(about=about, posted=case.today)).type == "NotNow"


def test_a_mark_is_taken_once() -> None:
    case = complete()
    case.does(HANDLER, letter("A"))
    assert case.refused(HANDLER, letter("A", "co_producer")).type == "AgainstTheLaw"


def test_the_letter_has_no_place_for_the_applicant() -> None:
    assert set(PrepareConsultation.model_fields) == {
        *("act", "sort", "mark", "name", "address", "item", "text", "documents", "is_organisation")
    }


def test_a_letter_on_an_item_withdrawn_or_changed_since_is_not_sent() -> None:
    case = complete(items=2)
    first, second = prepared(case, letter("A", item=1)), prepared(case, letter("B", item=2))
    case.does(CLERK, Withdraw(received_on=case.today, items=(2,)))
    change = ChangeRequest(received_on=case.today, item=1, to=Item(description="另一文件"), text="改为另一文件。")
    case.does(CLERK, change)
    for about in (first, second):
        assert case.refused(CLERK, ConsultThirdParty(about=about, posted=case.today)).type == "NotNow"


def test_without_proof_of_receipt_the_period_has_no_end_and_the_front_office_is_asked_for_it() -> None:
    case = complete()
    about = sent(case)
    clock, task = case.standing.clock("third_party:A"), waits(case, "record_receipt")
    assert clock and clock.due is None
    assert task and (task.about, task.by) == (about, date(2026, 3, 11))
    case.goes_to(date(2026, 4, 30))
    assert case.refused(HEAD, weighs(about, "disclose/silent")).type == "NotNow"


def test_fifteen_working_days_run_from_the_third_partys_receipt() -> None:
    case = complete()
    received(case, sent(case))
    clock, task = case.standing.clock("third_party:A"), waits(case, "record_opinion")
    assert clock and clock.due == LAPSES
    assert task and task.by == LAPSES


def test_a_receipt_is_recorded_once_and_not_before_the_letter_left() -> None:
    case = complete()
    about = sent(case)
    early = RecordReceipt(about=about, received_on=date(2026, 3, 3), proof="回执")
    assert case.refused(CLERK, early).type == "AgainstTheLaw"
    received(case, about)
    again = RecordReceipt(about=about, received_on=RECEIVED, proof="回执")
    assert case.refused(CLERK, again).type == "NotNow"


def test_a_receipt_proven_later_lies_not_after_the_opinion() -> None:
    case = complete()
    about = sent(case)
    case.goes_to(date(2026, 3, 9))
    case.does(CLERK, answers(about, "agrees", date(2026, 3, 5)))
    late = RecordReceipt(about=about, received_on=RECEIVED, proof="回执")
    assert case.refused(CLERK, late).type == "AgainstTheLaw"


def test_an_opinion_does_not_come_in_before_the_letter_arrived() -> None:
    case = complete()
    about = sent(case)
    received(case, about)
    assert case.refused(CLERK, answers(about, "agrees", ASKED)).type == "AgainstTheLaw"


def test_the_days_of_a_consultation_are_set_aside_from_the_reply_period() -> None:
    case = complete()
    before = case.standing.receipt.due
    about = sent(case)
    received(case, about)
    case.goes_to(date(2026, 3, 11))
    case.does(CLERK, answers(about, "agrees", date(2026, 3, 11)))
    assert before == date(2026, 3, 30)
    assert case.standing.receipt.due == date(2026, 4, 7)  # 5, 6, 9, 10, 11 March not counted; 6 April is a day off


def test_a_consultation_is_given_up_only_while_it_is_unanswered() -> None:
    case = complete()
    about = sent(case)
    end = EndConsultation(about=about, ended_on=case.today, why="returned", text="邮件退回。")
    case.does(HANDLER, end)
    assert case.refused(HANDLER, end).type == "NotNow"
    other = complete()
    answered = objected(other)
    assert other.refused(HANDLER, end.model_copy(update={"about": answered})).type == "NotNow"


def test_the_receipt_of_a_supplement_notice_is_recorded_as_well() -> None:
    case = PaperCase()
    about = case.does(HANDLER, AskSupplement(items=("年份",), until=date(2026, 3, 20), posted=case.today))
    case.goes_to(ASKED)
    case.does(CLERK, RecordReceipt(about=about, received_on=ASKED, proof="回执"))


def test_once_the_reply_is_issued_nobody_is_consulted_any_more() -> None:
    case = PaperCase()
    to_issue(case, ReplyKind.ALREADY_PUBLIC)
    assert case.refused(HANDLER, letter()).type == "NotNow"


def an_order(day: date) -> ReceiveOrder:
    return ReceiveOrder(
        by="court",
        ordered_by="示范市人民政府",
        file_number="复决〔2026〕1号",
        received_on=day,
        working_days=60,
        text="责令重新答复。",
    )


def test_after_an_order_a_third_partys_period_counts_though_the_law_keeps_no_clock_of_it() -> None:
    case = PaperCase()
    to_seal(case, ReplyKind.ALREADY_PUBLIC)
    case.does(CLERK, Dispatch(posted=case.today, proof="当面签收"))
    case.goes_to(date(2026, 3, 3))
    case.does(CLERK, an_order(case.today))
    about = sent(case)
    received(case, about)
    assert case.standing.clock("third_party:A") is None
    case.goes_to(date(2026, 3, 30))
    case.does(HEAD, weighs(about, "disclose/silent"))
