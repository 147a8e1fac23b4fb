"""Requests to correct records are taken in beside the request and answered apart (Art. 41)."""

from __future__ import annotations

from datetime import date

from models.acts import AnswerCorrectionRequest, ReceiveCorrectionRequest
from models.reply_kinds import ReplyKind
from models.standing import Task
from procedure import records_correction
from procedure.case import case_of
from tests.builders import CLERK, FIRST_DAY, HANDLER, PaperCase, to_issue

ASKED = ReceiveCorrectionRequest(received_on=FIRST_DAY, text="所载出生年份有误，附户口簿复印件")


def answer(about: str) -> AnswerCorrectionRequest:
    return AnswerCorrectionRequest(about=about, result="corrected", text="已更正并告知申请人")


def waiting(case: PaperCase) -> list[Task]:
    return list(records_correction.tasks(case_of(case.lines, case.policy, case.calendar)))


def test_each_request_to_correct_records_waits_for_its_own_answer_by_the_offices_own_day() -> None:
    case = PaperCase()
    before = case.standing.clocks
    first, second = case.does(CLERK, ASKED), case.does(CLERK, ASKED)
    assert [(one.about, one.by) for one in waiting(case)] == [(first, date(2026, 3, 30)), (second, date(2026, 3, 30))]
    case.does(HANDLER, answer(first))
    assert [one.about for one in waiting(case)] == [second]
    assert case.refused(HANDLER, answer(first)).type == "NotNow"
    assert case.standing.clocks == before


def test_it_is_not_received_before_the_request_arrived() -> None:
    early = ASKED.model_copy(update={"received_on": date(2026, 3, 1)})
    assert PaperCase().refused(CLERK, early).type == "AgainstTheLaw"


def test_it_is_answered_also_after_the_reply_but_none_is_taken_in_then() -> None:
    case = PaperCase()
    about = case.does(CLERK, ASKED)
    to_issue(case, ReplyKind.ALREADY_PUBLIC)
    assert case.refused(CLERK, ASKED).type == "NotNow"
    case.does(HANDLER, answer(about))
    assert waiting(case) == []
