"""Dates of the office's own remind while they are open, and no longer."""

from __future__ import annotations

from datetime import date

import pytest

from models.act_names import OFFICE_DATES
from models.acts import (
    AnswerCorrectionRequest,
    AnswerUrge,
    AskHolder,
    ChargeFee,
    EndConsultation,
    OfficerAct,
    ProposeFee,
    RecordDetermination,
    RecordOpinion,
    RecordPayment,
    Reopen,
    SignOff,
    Withdraw,
    WithdrawFeeNotice,
)
from models.agency import Officer
from procedure.case import case_of
from procedure.office_dates import office_dates
from tests.builders import CLERK, HANDLER, HEAD, HOLDER, LEADER, REVIEWER, UNIT_HEAD, PaperCase, searched
from tests.procedure import escalating as cases
from tests.procedure.escalating import armed, once_each, rang, reminded_of


def dates(case: PaperCase) -> dict[str, date]:
    """The office's own dates that are open now."""
    return {one.name: one.due for one in office_dates(case_of(case.lines, case.policy, case.calendar))}


def answer(about: str) -> AnswerCorrectionRequest:
    return AnswerCorrectionRequest(about=about, result="corrected", text="已更正")


def rings_no_more(case: PaperCase, kind: str, officer: Officer, act: OfficerAct) -> None:
    """Armed before this act; silent ever after."""
    assert kind in armed(case)
    before = rang(case, kind)
    case.does(officer, act)
    assert kind not in armed(case)
    case.goes_to(date(2026, 7, 1))
    assert rang(case, kind) == before


def test_each_has_a_name_for_people() -> None:
    for case in (cases.unconfirmed(), cases.held(), cases.urged()[0], cases.charged()[0], cases.referred()[0]):
        assert {one.partition(":")[0] for one in dates(case)} <= OFFICE_DATES.keys() and dates(case)


def test_the_confirmation_of_receipt_is_due_on_the_day_itself_and_silent_once_it_is_there() -> None:
    case = cases.unconfirmed()
    assert dates(case) == {"receipt_confirmation": date(2026, 3, 2)}
    rings_no_more(case, "receipt_confirmation", CLERK, cases.confirmation(case.today))


def test_a_confirmation_that_did_not_come_stands_in_the_inbox_until_it_does() -> None:
    case = cases.unconfirmed()
    case.goes_to(date(2026, 3, 4))
    assert reminded_of(case) == ["receipt_confirmation passed"]
    case.does(CLERK, cases.confirmation(case.today))
    assert reminded_of(case) == []


@pytest.mark.parametrize("sort", ["third_party", "co_producer"])
def test_the_arrival_of_a_letter_is_to_be_proven_within_five_working_days(sort: str) -> None:
    case, about = cases.consulted(sort)
    assert dates(case) == {"receipt_proof:A": date(2026, 3, 11)}
    case.goes_to(date(2026, 3, 12))
    assert (once_each(case, "receipt_proof"), reminded_of(case)) == (["passed 03-12 09:00"], ["receipt_proof:A passed"])
    cases.arrives(case, about, date(2026, 3, 6))
    assert (dates(case), reminded_of(case)) == ({}, [])


def test_no_proof_of_arrival_is_asked_for_once_the_opinion_is_in_or_the_waiting_is_given_up() -> None:
    case, about = cases.consulted()
    opinion = RecordOpinion(about=about, received_on=case.today, opinion="agrees", text="同意。")
    rings_no_more(case, "receipt_proof", CLERK, opinion)
    case, about = cases.consulted()
    end = EndConsultation(about=about, ended_on=case.today, why="returned", text="退件。")
    rings_no_more(case, "receipt_proof", HANDLER, end)


def test_no_proof_of_arrival_is_asked_for_on_an_item_that_was_withdrawn() -> None:
    case = cases.complete(items=2, day=cases.ASKED)
    cases.consults(case, item=2)
    rings_no_more(case, "receipt_proof", CLERK, Withdraw(received_on=case.today, items=(2,)))


def test_the_arrival_of_a_fee_notice_is_to_be_proven_too() -> None:
    case, notice = cases.charged()
    assert dates(case) == {"receipt_proof:FEE": date(2026, 3, 12)}
    case.goes_to(date(2026, 3, 13))
    assert (once_each(case, "receipt_proof"), reminded_of(case)) == (
        ["passed 03-13 09:00"],
        ["receipt_proof:FEE passed"],
    )
    cases.arrives(case, notice, date(2026, 3, 6))
    assert (dates(case), reminded_of(case), armed(case)) == ({}, [], {"fee"})


@pytest.mark.parametrize("paid", [True, False])
def test_the_arrival_of_a_fee_notice_that_was_paid_or_taken_back_is_not_asked_for(paid: bool) -> None:
    case, notice = cases.charged()
    payment = RecordPayment(about=notice, paid_on=case.today, proof="回单")
    if paid:
        rings_no_more(case, "receipt_proof", CLERK, payment)
    else:
        rings_no_more(case, "receipt_proof", LEADER, WithdrawFeeNotice(about=notice, reason="计费有误"))


def test_a_second_fee_notice_has_its_own_day() -> None:
    case, notice = cases.charged()
    case.goes_to(date(2026, 3, 16))
    case.does(LEADER, WithdrawFeeNotice(about=notice, reason="计费有误"))
    about = case.does(HANDLER, ProposeFee(measure="items", count=1, before=30, reason="重新计费"))
    case.does(LEADER, ChargeFee(about=about, posted=case.today, how_to_pay="按缴款码缴纳"))
    case.goes_to(date(2026, 3, 31))
    assert rang(case, "receipt_proof") == ["passed 03-13 09:00", "passed 03-24 09:00"]


def test_once_the_reply_is_issued_no_proof_of_a_fee_notice_is_asked_for() -> None:
    case, _ = cases.charged()
    assert "receipt_proof" in armed(case)
    cases.answered(case)
    assert "receipt_proof" not in armed(case)


def test_a_case_that_ended_without_reply_and_was_opened_again_is_reminded_of_nothing() -> None:
    for case in (cases.unconfirmed(), cases.charged()[0], cases.consulted()[0], cases.held(), cases.referred()[0]):
        assert dates(case)
        case.does(CLERK, Withdraw(received_on=case.today))
        case.does(HEAD, Reopen(reason="收到复议申请书副本"))
        assert (dates(case), armed(case)) == ({}, set())


def test_another_agency_is_asked_again_after_ten_working_days_unless_it_answered() -> None:
    case, about = cases.consulted("other_agency")
    assert dates(case) == {"other_agency_answer:A": date(2026, 3, 18)}
    opinion = RecordOpinion(about=about, received_on=case.today, opinion="agrees", text="同意。")
    rings_no_more(case, "other_agency_answer", CLERK, opinion)


def test_a_referral_is_asked_after_until_something_is_determined() -> None:
    case, about = cases.referred()
    assert dates(case) == {"determination_answer:R1": date(2026, 3, 18)}
    found = RecordDetermination(about=about, received_on=case.today, may_be_disclosed=True, text="不属于国家秘密。")
    rings_no_more(case, "determination_answer", REVIEWER, found)


def test_the_units_day_is_open_until_its_head_signed_for_what_it_reported() -> None:
    case = cases.held()
    case.does(HOLDER, searched(case.today))
    assert list(dates(case).values()) == [date(2026, 3, 13)]
    rings_no_more(case, "holder", UNIT_HEAD, SignOff(opinion="属实"))


def test_a_unit_asked_again_has_the_new_day_only() -> None:
    case = cases.held()
    case.does(HANDLER, AskHolder(question="请补充检索。", until=date(2026, 3, 17)))
    case.goes_to(date(2026, 3, 31))
    assert rang(case, "holder") == ["left_1 03-16 09:00", "passed 03-18 09:00"]


def test_each_request_to_correct_records_is_reminded_of_until_its_own_answer() -> None:
    case, first = cases.asked_to_correct()
    case.goes_to(date(2026, 3, 4))
    second = case.does(CLERK, cases.correction_request(case.today))
    assert sorted(dates(case).values()) == [date(2026, 3, 30), date(2026, 4, 1)]
    case.does(HANDLER, answer(first))
    assert list(dates(case).values()) == [date(2026, 4, 1)]
    rings_no_more(case, "correction_request", HANDLER, answer(second))


def test_an_urging_reminds_until_it_is_reported_on_also_after_the_reply_was_issued() -> None:
    case, about = cases.urged()
    cases.answered(case)
    rings_no_more(case, "urge", HANDLER, AnswerUrge(about=about, text="已办理"))


def test_once_the_reply_is_issued_only_requests_of_their_own_and_urgings_go_on() -> None:
    case = cases.held()
    case.does(CLERK, cases.correction_request(case.today))
    assert {one.partition(":")[0] for one in dates(case)} == {"holder", "correction_request"}
    cases.answered(case)
    assert {one.partition(":")[0] for one in dates(case)} == {"correction_request"}


def test_a_due_day_of_the_offices_own_that_moved_rings_anew() -> None:
    """The letter's posting was recorded a day late and is corrected; five working days then end on 03-10."""
    case, about = cases.consulted()
    case.goes_to(date(2026, 3, 12))
    cases.corrects(case, about, date(2026, 3, 3))
    assert dates(case) == {"receipt_proof:A": date(2026, 3, 10)}
    case.goes_to(date(2026, 3, 13))
    assert rang(case, "receipt_proof") == ["passed 03-12 09:00", "passed 03-12 10:00"]
