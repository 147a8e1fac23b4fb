"""A clock that is set aside or awaits the applicant is silent, and rings by its new due day once it runs on."""

from __future__ import annotations

from datetime import date, time

import pytest

from models.acts import (
    CertifyUnpaid,
    Comment,
    EndConsultation,
    FindComplete,
    HandInSupplement,
    RecordOpinion,
    RecordPayment,
    ReviewLegality,
    TreatAsAbandoned,
    WeighOpinion,
    Withdraw,
    WithdrawFeeNotice,
)
from models.clock import ClockState
from models.ledger import Entry, Line
from tests.builders import CLERK, HANDLER, HEAD, JURIST, LEADER, PaperCase, at, signed
from tests.procedure import escalating as cases
from tests.procedure.escalating import armed, once_each, rang, reminded_of

LATE = date(2026, 3, 26)
"""Two working days before the reply falls due on Monday 2026-03-30, after four of its rungs rang."""


def opinion(about: str, day: date) -> RecordOpinion:
    return RecordOpinion(about=about, received_on=day, opinion="agrees", text="同意公开。")


def state(case: PaperCase) -> ClockState | None:
    clock = case.standing.clock("reply")
    return clock.state if clock else None


def ordered(case: PaperCase) -> None:
    """An order comes in today, though no day for the reply has passed: when it may, another step says."""
    entry = Entry(seq=len(case.lines) + 1, at=case.now, signed=signed(CLERK, cases.order(case.today)))
    case.lines.append(Line(entry=entry, number="demo-2026-0001"))
    case.does(HANDLER, Comment(text="已收到责令。"))


def test_a_reply_set_aside_till_a_third_partys_silence_rings_by_its_new_due_day() -> None:
    """Counted are 03-03 and 03-04, then from 03-30 on: the tenth working day is 04-09, the twentieth 04-23."""
    case, _ = cases.received()
    case.goes_to(date(2026, 3, 27))
    assert (state(case), rang(case, "reply")) == (ClockState.SET_ASIDE, [])
    case.goes_to(date(2026, 4, 30))
    assert once_each(case, "reply") == [
        "left_10 04-09 09:00",
        "left_7 04-14 09:00",
        "left_5 04-16 09:00",
        "left_3 04-20 09:00",
        "left_1 04-22 09:00",
        "due_noon 04-23 12:00",
        "overdue 04-24 00:00",
        "overdue_told 04-24 09:00",
    ]


def test_after_an_answer_the_reply_rings_again_though_nothing_more_is_entered() -> None:
    """Counted are two days, then from Monday 03-16 on: the tenth is 03-25, the twentieth Thursday 04-09."""
    case, about = cases.received()
    case.goes_to(date(2026, 3, 13))
    case.does(CLERK, opinion(about, case.today))
    assert state(case) is ClockState.SET_ASIDE
    assert armed(case) == {"reply"}
    case.goes_to(date(2026, 4, 10))
    assert once_each(case, "reply")[:2] == ["left_10 03-25 09:00", "left_7 03-30 09:00"]


def test_days_set_aside_are_not_among_the_working_days_left() -> None:
    """Asked on 03-26, received the day after: fifteen working days end on 04-20, and two of the reply's are left after them."""
    case = cases.complete(day=LATE)
    about = cases.consults(case)
    case.goes_to(date(2026, 3, 27))
    cases.arrives(case, about)
    before = rang(case, "reply")
    case.goes_to(date(2026, 4, 20))
    assert (state(case), rang(case, "reply")) == (ClockState.SET_ASIDE, before)
    case.goes_to(date(2026, 4, 22))
    assert rang(case, "reply")[len(before) :] == ["left_1 04-21 09:00"]


def test_a_letter_that_arrives_on_the_day_on_which_it_is_sent_silences_from_the_next() -> None:
    case = cases.complete(day=LATE)
    cases.arrives(case, cases.consults(case))
    assert state(case) is ClockState.RUNNING
    before = len(rang(case, "reply"))
    case.goes_to(date(2026, 4, 16))
    assert [one.partition(" ")[0] for one in rang(case, "reply")[before:]] == ["left_3"]


def test_a_letter_whose_arrival_is_not_proven_silences_the_reply_without_end() -> None:
    case, _ = cases.consulted()
    case.goes_to(date(2026, 6, 1))
    assert (rang(case, "reply"), "reply" in armed(case)) == ([], False)


def test_no_reminder_of_a_clock_that_is_set_aside_stands_in_an_inbox() -> None:
    case = cases.complete(day=LATE)
    cases.arrives(case, cases.consults(case))
    case.goes_to(LATE, time(11))
    assert reminded_of(case) == ["reply left_3"]
    case.goes_to(date(2026, 3, 27))
    case.does(HANDLER, Comment(text="已电话说明。"))
    assert (state(case), reminded_of(case)) == (ClockState.SET_ASIDE, [])


def test_while_a_supplement_is_owed_only_the_applicants_last_day_rings() -> None:
    case, _ = cases.owes_a_supplement()
    assert armed(case) == {"supplement"}
    case.goes_to(date(2026, 5, 1))
    assert len([line for line in case.lines if line.entry.signed.act.act == "alarm"]) == 1


def test_a_supplement_handed_in_silences_the_applicants_last_day_and_starts_the_ladder_anew() -> None:
    case, _ = cases.owes_a_supplement()
    case.goes_to(date(2026, 3, 16))
    case.does(CLERK, HandInSupplement(received_on=case.today, text="2024年"))
    case.does(HANDLER, FindComplete())
    case.goes_to(date(2026, 3, 31))
    assert (rang(case, "supplement"), rang(case, "reply")) == ([], ["left_10 03-30 09:00"])


def test_after_an_order_nobody_is_asked_to_find_the_request_abandoned() -> None:
    case, _ = cases.owes_a_supplement()
    case.goes_to(date(2026, 3, 23))
    assert reminded_of(case) == ["supplement passed"]
    ordered(case)
    assert (reminded_of(case), armed(case)) == ([], {"order"})


def test_an_abandoned_or_unpaid_or_withdrawn_case_is_silent() -> None:
    left, notice = cases.owes_a_supplement()
    left.goes_to(date(2026, 3, 23))
    left.does(JURIST, ReviewLegality(about=notice, lawful=True, opinion="合法"))
    left.does(HEAD, TreatAsAbandoned(reason="无正当理由"))
    unpaid, fee = cases.owes_a_fee()
    unpaid.goes_to(date(2026, 4, 7))
    unpaid.does(JURIST, ReviewLegality(about=fee, lawful=True, opinion="合法"))
    unpaid.does(HEAD, CertifyUnpaid(about=fee, reason="逾期未缴"))
    gone = cases.complete()
    gone.does(CLERK, Withdraw(received_on=gone.today))
    assert [one.standing.alarms for one in (left, unpaid, gone)] == [(), (), ()]


def test_while_a_fee_is_owed_the_reply_is_silent_and_on_payment_its_ladder_starts_anew() -> None:
    """Paid on 03-26: twenty working days end on Friday 04-24."""
    case, notice = cases.owes_a_fee()
    case.goes_to(LATE)
    assert rang(case, "reply") == []
    case.does(CLERK, RecordPayment(about=notice, paid_on=case.today, proof="回单"))
    case.goes_to(date(2026, 4, 14))
    assert (rang(case, "reply"), rang(case, "fee")) == (["left_10 04-10 09:00"], [])


def test_after_an_order_nobody_is_asked_to_find_the_fee_unpaid() -> None:
    case, _ = cases.owes_a_fee()
    case.goes_to(date(2026, 4, 7))
    assert reminded_of(case) == ["fee passed"]
    ordered(case)
    assert (reminded_of(case), armed(case)) == ([], {"order"})


def test_a_fee_notice_taken_back_rings_the_last_rung_missed_and_goes_on_to_the_old_due_day() -> None:
    case, notice = cases.owes_a_fee()
    case.goes_to(LATE)
    case.does(LEADER, WithdrawFeeNotice(about=notice, reason="计费有误"))
    case.goes_to(date(2026, 3, 30))
    assert rang(case, "reply") == ["left_3 03-26 10:00", "left_1 03-27 09:00"]
    assert "fee" not in armed(case)


@pytest.mark.parametrize("ended", [True, False])
def test_a_third_party_that_answered_or_cannot_be_asked_is_not_called_silent(ended: bool) -> None:
    case, about = cases.received()
    case.goes_to(date(2026, 3, 25))
    end = EndConsultation(about=about, ended_on=case.today, why="refused", text="拒绝答复。")
    case.does(HANDLER, end if ended else opinion(about, case.today))
    case.goes_to(date(2026, 4, 1))
    assert rang(case, "third_party") == ["left_3 03-24 09:00"]


def test_an_opinion_of_the_day_after_the_last_is_in_before_anybody_is_told_of_silence() -> None:
    case, about = cases.received()
    case.goes_to(date(2026, 3, 29))
    case.does(CLERK, opinion(about, date(2026, 3, 28)))
    case.goes_to(date(2026, 4, 1))
    assert rang(case, "third_party") == ["left_3 03-24 09:00"]


def test_a_silence_that_was_weighed_reminds_nobody_any_more() -> None:
    case, about = cases.received()
    case.goes_to(date(2026, 3, 30))
    assert reminded_of(case) == ["third_party:A passed"]
    case.does(HEAD, WeighOpinion(about=about, decision="disclose", ground="silent", reason="不损害其权益。"))
    assert reminded_of(case) == []


def test_a_third_party_asked_on_an_item_that_was_withdrawn_reminds_nobody() -> None:
    case = cases.complete(items=2, day=cases.ASKED)
    about = cases.consults(case, item=2)
    cases.arrives(case, about)
    assert "third_party" in armed(case)
    case.does(CLERK, Withdraw(received_on=case.today, items=(2,)))
    assert "third_party" not in armed(case)


def test_once_the_reply_is_issued_nobody_is_reminded_of_others_periods() -> None:
    case, _ = cases.received("co_producer")
    case.goes_to(date(2026, 3, 30))
    assert "co_producer:A passed" in reminded_of(case)
    cases.answered(case)
    assert "co_producer:A passed" not in reminded_of(case)


def test_a_request_registered_on_a_day_off_rings_what_it_missed_on_the_next_working_morning() -> None:
    """Handed in on 03-02 and registered on Saturday 03-28; due on Monday 03-30."""
    case = PaperCase(day=date(2026, 3, 28))
    assert case.now == at(date(2026, 3, 28))
    case.goes_to(date(2026, 3, 30))
    assert rang(case, "reply") == ["left_1 03-30 09:00"]
