"""Excessive requests: reasons are asked for, found not good, or a reasonable date is set (Art. 35)."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    AskForJustification,
    Comment,
    FindComplete,
    FindNoGoodReason,
    RecordJustification,
    Register,
    SetReasonableDate,
)
from models.clock import ClockState
from models.reply_kinds import ReplyKind
from policy.policy import POLICY
from procedure.case import case_of
from procedure.excessive import bars
from tests.builders import CLERK, HANDLER, HEAD, HOLDER, LEADER, PaperCase, application, opening, searched

DUE = date(2026, 3, 30)


def complete() -> PaperCase:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    return case


def asking(case: PaperCase, until: date = date(2026, 3, 16)) -> AskForJustification:
    return AskForJustification(why="同一季度提出八十件。", until=until, posted=case.today)


def asked() -> tuple[PaperCase, str]:
    case = complete()
    return case, case.does(HANDLER, asking(case))


def reasons(about: str, day: date) -> RecordJustification:
    return RecordJustification(about=about, received_on=day, text="用于课题研究。")


def answered() -> tuple[PaperCase, str]:
    case, about = asked()
    case.goes_to(date(2026, 3, 10))
    case.does(CLERK, reasons(about, case.today))
    return case, about


def set_to(case: PaperCase, about: str, until: date) -> SetReasonableDate:
    return SetReasonableDate(about=about, until=until, posted=case.today, reason="理由合理，难以按期答复。")


def is_barred(case: PaperCase) -> bool:
    found = bars(case_of(case.lines, case.policy, case.calendar))
    return any(bar.is_against(1, ReplyKind.EXCESSIVE_WITHOUT_REASON) for bar in found)


def test_nothing_pauses_while_reasons_are_waited_for() -> None:
    case, _ = asked()
    assert case.standing.receipt.due == DUE
    task = next(one for one in case.standing.tasks if one.act == "record_justification")
    assert task.by == date(2026, 3, 16)


def test_reasons_are_asked_for_once() -> None:
    case, _ = asked()
    assert case.refused(HANDLER, asking(case)).type == "NotNow"


def test_reasons_are_not_asked_for_before_the_request_is_complete() -> None:
    case = PaperCase()
    assert case.refused(HANDLER, asking(case)).type == "NotNow"


def test_reasons_do_not_come_in_before_they_were_asked_for_and_come_in_once() -> None:
    case, about = asked()
    case.goes_to(date(2026, 3, 10))
    assert case.refused(CLERK, reasons(about, date(2026, 3, 1))).type == "AgainstTheLaw"
    case.does(CLERK, reasons(about, case.today))
    assert case.refused(CLERK, reasons(about, case.today)).type == "NotNow"


def test_nobody_is_turned_away_before_it_is_found_that_there_is_no_good_reason() -> None:
    case, about = answered()
    assert is_barred(case)
    assert any(one.act == "find_no_good_reason" for one in case.standing.tasks)
    case.does(HEAD, FindNoGoodReason(about=about, reason="理由与申请数量无关。"))
    assert not is_barred(case)


def test_where_no_reasons_come_in_their_day_must_have_passed() -> None:
    case, about = asked()
    finding = FindNoGoodReason(about=about, reason="逾期未说明理由。")
    case.goes_to(date(2026, 3, 16))
    assert case.refused(HEAD, finding).type == "AgainstTheLaw"
    case.goes_to(date(2026, 3, 17))
    case.does(HEAD, finding)


def test_by_the_stricter_reading_silence_finds_nothing_and_the_reply_is_drafted() -> None:
    office = POLICY.office.model_copy(update={"silence_gives_no_good_reason": False})
    case = PaperCase(policy=POLICY.model_copy(update={"office": office}))
    case.does(HANDLER, FindComplete())
    case.does(HOLDER, searched(case.today))
    about = case.does(HANDLER, asking(case))
    case.goes_to(date(2026, 3, 17))
    finding = FindNoGoodReason(about=about, reason="逾期未说明理由。")
    assert case.refused(HEAD, finding).type == "NotNow"
    case.does(HANDLER, Comment(text="逾期未说明理由。"))
    awaited = {one.act for one in case.standing.tasks}
    assert "draft_reply" in awaited
    assert not awaited & {"record_justification", "find_no_good_reason"}
    case.does(CLERK, reasons(about, case.today))
    case.does(HEAD, finding)


def test_whoever_asked_for_reasons_neither_rejects_them_nor_sets_a_date() -> None:
    case = complete()
    both = HANDLER.model_copy(update={"roles": (*HANDLER.roles, *HEAD.roles, *LEADER.roles)})
    about = case.does(both, asking(case))
    case.does(CLERK, reasons(about, case.today))
    assert case.refused(both, FindNoGoodReason(about=about, reason="理由不合理。")).type == "SameEyes"
    assert case.refused(both, set_to(case, about, date(2026, 5, 29))).type == "SameEyes"


def test_a_reasonable_date_takes_the_reply_periods_place() -> None:
    case, about = answered()
    case.does(LEADER, set_to(case, about, date(2026, 5, 29)))
    clock = case.standing.clock("reasonable_date")
    assert clock and (clock.due, clock.state) == (date(2026, 5, 29), ClockState.RUNNING)
    assert is_barred(case)
    assert case.refused(HEAD, FindNoGoodReason(about=about, reason="改判。")).type == "NotNow"
    assert case.refused(LEADER, set_to(case, about, date(2026, 6, 30))).type == "NotNow"


def test_a_reasonable_date_needs_reasons() -> None:
    case, about = asked()
    assert case.refused(LEADER, set_to(case, about, date(2026, 5, 29))).type == "NotNow"


@pytest.mark.parametrize("until", [date(2026, 3, 27), DUE])
def test_a_reasonable_date_lies_after_the_present_due_day(until: date) -> None:
    case, about = answered()
    assert case.refused(LEADER, set_to(case, about, until)).type == "AgainstTheLaw"


def test_a_period_that_has_run_out_is_not_replaced() -> None:
    case, about = answered()
    case.goes_to(date(2026, 3, 31))
    assert case.refused(LEADER, set_to(case, about, date(2026, 5, 29))).type == "AgainstTheLaw"


def test_no_date_is_set_where_the_reasons_were_found_not_good() -> None:
    case, about = answered()
    case.does(HEAD, FindNoGoodReason(about=about, reason="理由不合理。"))
    assert case.refused(LEADER, set_to(case, about, date(2026, 5, 29))).type == "NotNow"


def test_the_2008_text_asks_nobody_for_reasons() -> None:
    day = date(2018, 3, 5)
    arrival = {"channel": "in_person", "handed_in": day.isoformat()}
    case = PaperCase(opening(Register(application=application(arrival=arrival))), day=day)
    case.does(HANDLER, FindComplete())
    assert case.refused(HANDLER, asking(case, date(2018, 3, 19))).type == "NotNow"
    assert is_barred(case)
