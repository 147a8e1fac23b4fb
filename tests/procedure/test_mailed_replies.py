"""A reply that the mail server sends: it left on the server's day, or not at all; what comes back is sent again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.acts import (
    Close,
    Dispatch,
    ErrandFailed,
    MailDelivered,
    RecordPosting,
    RecordReturn,
    RecordService,
    Recount,
    ServeAgain,
    Withdraw,
)
from models.base import Words
from models.standing import Stage
from procedure.flags import MAY_HAVE_LEFT, MAY_HAVE_LEFT_TWICE, WAITS_FOR_THE_MAIL_SERVER
from procedure.mailing import left_before, mailings
from procedure.story import story
from tests.builders import CLERK, HANDLER, PaperCase, at
from tests.procedure.after_the_issue import awaited, open_for, to_dispatch, verdict
from tests.procedure.machines import (
    came_back,
    case_by,
    errands,
    mail_failed,
    mail_left,
    sealed_by_service,
    sent_by_service,
    tells,
)
from tests.procedure.reading_case import case_in

DUE = date(2026, 3, 30)
ONE_DAY = timedelta(days=1)


def flags(case: PaperCase) -> list[Words]:
    return list(case.standing.flags)


def window(case: PaperCase) -> date | None:
    clock = case.standing.clock("reconsideration_window")
    assert clock
    return clock.due


def test_a_reply_sealed_by_the_service_is_mailed_as_the_applicant_asked_and_by_hand_not() -> None:
    case = case_by("email")
    sent_by_service(case)
    assert [kind for kind, _ in errands(case)] == ["mail"]
    by_hand = case_by("email")
    to_dispatch(by_hand)
    assert errands(by_hand) == []
    assert flags(by_hand) == []


@pytest.mark.parametrize("delivery", ["post", "in_person", "web"])
def test_what_leaves_otherwise_is_not_mailed(delivery: str) -> None:
    case = case_by(delivery)
    sent_by_service(case)
    assert errands(case) == []


def test_what_leaves_by_itself_leaves_today_and_what_people_carry_may_have_left_before() -> None:
    case = case_by("email")
    sealed_by_service(case)
    case.goes_to(case.today + ONE_DAY)
    yesterday = Dispatch(posted=case.today - ONE_DAY, proof="凭证")
    for way in (None, "email", "web"):
        assert case.refused(CLERK, yesterday.model_copy(update={"way": way})).type == "AgainstTheLaw"
    case.does(CLERK, yesterday.model_copy(update={"way": "post"}))


def test_no_reply_is_mailed_to_an_applicant_who_did_not_ask_for_e_mail() -> None:
    case = case_by("post")
    sealed_by_service(case)
    assert case.refused(CLERK, Dispatch(posted=case.today, proof="发出", way="email")).type == "AgainstTheLaw"
    chose = case_by("post", by_email=True)
    sealed_by_service(chose)
    chose.does(CLERK, Dispatch(posted=chose.today, proof="发出", way="email"))


def test_while_the_mail_server_has_not_taken_it_the_case_says_so_and_is_not_closed() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert flags(case) == [WAITS_FOR_THE_MAIL_SERVER]
    assert case.refused(HANDLER, Close()).type == "NotNow"
    assert tells(case, mail_left(case, sent)) is None
    assert flags(case) == []
    assert len(open_for(case, "close")) == 1


@pytest.mark.parametrize(
    ("dispatched", "taken", "found"),
    [(DUE, DUE + ONE_DAY, "late"), (DUE + ONE_DAY, DUE, "on_time"), (DUE, DUE, "on_time")],
)
def test_the_day_on_which_the_mail_server_took_it_counts_whichever_way_it_differs(
    dispatched: date, taken: date, found: str
) -> None:
    case = case_by("email", dispatched)
    sent = sent_by_service(case)
    case.goes_to(max(dispatched, taken))
    assert tells(case, mail_left(case, sent, at(taken))) is None
    assert verdict(case) == found
    said = story(case_in(case))[-1].words.zh
    assert (f"{taken} 发出，以此日为准" in said) == (taken != dispatched)
    assert (
        case.refused(CLERK, RecordPosting(about=sent, posted=taken, tracking_number="X", proof="凭证")).type == "NotNow"
    )


def test_a_reply_whose_mail_failed_did_not_leave_and_is_dispatched_again() -> None:
    case = case_by("email", DUE)
    sent = sent_by_service(case)
    assert (verdict(case), case.standing.stage) == ("on_time", Stage.SERVICE)
    case.goes_to(DUE + ONE_DAY)
    assert tells(case, mail_failed(case, sent)) is None
    assert (verdict(case), case.standing.stage) == ("overdue", Stage.REPLY)
    task = next(one for one in case.standing.tasks if one.act == "dispatch")
    assert (task.since, task.by) == (case.today, DUE)
    assert not awaited(case) & {"record_service", "recount", "close"}
    again = case.does(CLERK, Dispatch(posted=case.today, proof="挂号信", way="post"))
    assert (verdict(case), errands(case)) == ("late", [])
    assert [one.about for one in open_for(case, "record_service")] == [again]


def test_a_recount_does_not_mail_what_failed_for_that_is_dispatched_anew() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert tells(case, mail_failed(case, sent)) is None
    case.does(HANDLER, Recount(reason="核对"))
    assert errands(case) == []
    assert tells(case, mail_left(case, sent)) is not None
    case.does(CLERK, Dispatch(posted=case.today, proof="系统发出"))
    assert [kind for kind, _ in errands(case)] == ["mail"]


def test_a_request_is_withdrawn_after_a_mail_that_failed_as_nothing_left() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert case.refused(CLERK, Withdraw(received_on=case.today)).type == "NotNow"
    assert tells(case, mail_failed(case, sent)) is None
    case.does(CLERK, Withdraw(received_on=case.today))
    assert case.standing.outcome == "withdrawn"


def test_mail_that_came_back_left_in_time_all_the_same_and_is_sent_again() -> None:
    case = case_by("email", DUE)
    sent = sent_by_service(case)
    assert tells(case, mail_left(case, sent)) is None
    case.goes_to(DUE + ONE_DAY)
    assert tells(case, came_back(case, sent)) is None
    assert verdict(case) == "on_time"
    assert [one.about for one in case.standing.tasks if one.act == "serve_again"] == [sent]
    assert "状态码 5.1.1" in story(case_in(case))[-1].words.zh
    case.does(CLERK, ServeAgain(about=sent, posted=case.today, way="post", proof="挂号信"))
    assert "record_service" in awaited(case)
    assert tells(case, came_back(case, sent)) is not None, "what came of the first sending is known"


def test_mail_does_not_come_back_once_its_arrival_is_recorded_nor_out_of_another_case() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert tells(case, mail_left(case, sent)) is None
    case.does(CLERK, RecordService(about=sent, served_on=case.today, proof="回执"))
    assert tells(case, came_back(case, sent)) is not None
    assert tells(case, came_back(case, sent).model_copy(update={"about": "another"})) is not None


def test_that_the_other_server_took_it_is_told_and_serves_nobody() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert tells(case, mail_left(case, sent)) is None
    assert tells(case, MailDelivered(about=sent, delivered_on=case.today, status="2.0.0")) is None
    assert story(case_in(case))[-1].words.zh == "对方邮件系统已接收；答复；状态码 2.0.0"
    assert "record_service" in awaited(case)
    assert window(case) is None


def test_that_a_reply_may_have_left_twice_is_shown_till_it_is_known_to_have_arrived() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert tells(case, mail_left(case, sent, twice=True)) is None
    assert flags(case) == [MAY_HAVE_LEFT_TWICE]
    assert "可能重复发出" in story(case_in(case))[-1].words.zh
    assert "record_service" in awaited(case)
    case.does(CLERK, RecordService(about=sent, served_on=case.today, proof="电话核实"))
    assert flags(case) == []


def test_a_mail_is_told_to_have_left_but_once_and_never_of_a_reply_that_people_carry() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert tells(case, mail_left(case, sent)) is None
    assert tells(case, mail_left(case, sent)) is not None
    posted = case_by("post")
    assert tells(posted, mail_left(posted, sent_by_service(posted))) is not None


def test_a_failure_told_after_the_mail_had_left_does_not_undo_it() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    failed: ErrandFailed = mail_failed(case, sent)
    assert tells(case, mail_left(case, sent)) is None
    assert tells(case, failed) is None
    assert (case.standing.stage, open_for(case, "dispatch")) == (Stage.SERVICE, [])


def test_after_the_closing_the_mailbox_is_not_heard() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert tells(case, mail_left(case, sent)) is None
    case.does(HANDLER, Close())
    assert tells(case, came_back(case, sent)) is not None


def test_a_mail_that_failed_though_it_may_have_left_is_told_of_till_the_reply_is_known_to_have_arrived() -> None:
    for why in ("MayHaveLeft MailRefused", "TimeoutError"):
        case = case_by("email")
        sent = sent_by_service(case)
        assert tells(case, mail_failed(case, sent).model_copy(update={"why": why})) is None
        assert (case.standing.stage, flags(case)) == (Stage.REPLY, [MAY_HAVE_LEFT])
        assert "可能已经发出" in story(case_in(case))[-1].words.zh
        again = case.does(CLERK, Dispatch(posted=case.today, proof="挂号信", way="post"))
        assert flags(case) == [MAY_HAVE_LEFT]
        case.does(CLERK, RecordService(about=again, served_on=case.today, proof="回执"))
        assert flags(case) == []


def test_that_a_lost_mail_arrived_or_came_back_is_entered_and_of_one_that_never_left_not() -> None:
    case = case_by("email")
    lost = sent_by_service(case)
    assert tells(case, mail_failed(case, lost).model_copy(update={"why": "MayHaveLeft NothingLeft"})) is None
    assert tells(case, MailDelivered(about=lost, delivered_on=case.today)) is None
    assert tells(case, came_back(case, lost)) is None
    assert "dispatch" in awaited(case)
    other = case_by("email")
    sent = sent_by_service(other)
    assert tells(other, mail_failed(other, sent)) is None
    assert tells(other, MailDelivered(about=sent, delivered_on=other.today)) is not None


def test_the_mail_after_a_lost_one_may_be_its_second_copy() -> None:
    case = case_by("email")
    lost = sent_by_service(case)
    assert tells(case, mail_failed(case, lost).model_copy(update={"why": "MayHaveLeft MailRefused"})) is None
    case.does(CLERK, Dispatch(posted=case.today, proof="系统发出"))
    first, second = mailings(case_in(case))
    assert (left_before(case_in(case), first), left_before(case_in(case), second)) == (False, True)


def returned(case: PaperCase) -> str:
    """A reply that left by mail and came back; the id of its dispatch."""
    sent = sent_by_service(case)
    assert tells(case, mail_left(case, sent)) is None
    assert tells(case, came_back(case, sent)) is None
    return sent


def test_a_reply_sealed_by_the_service_is_mailed_again_as_it_was_at_first() -> None:
    case = case_by("email")
    sent = returned(case)
    again = case.does(CLERK, ServeAgain(about=sent, posted=case.today, way="email", proof="系统发出"))
    ((kind, letter),) = errands(case)
    assert (kind, letter.partition(" ")[2]) == ("mail", "reply_withhold_process")
    assert flags(case) == [WAITS_FOR_THE_MAIL_SERVER]
    assert case.refused(HANDLER, Close()).type == "NotNow"
    assert tells(case, mail_left(case, again)) is None
    assert flags(case) == []
    assert "record_service" in awaited(case)
    assert tells(case, came_back(case, again)) is None
    assert "serve_again" in awaited(case)
    by_post = case.does(CLERK, ServeAgain(about=sent, posted=case.today, way="post", proof="挂号信"))
    assert errands(case) == []
    assert tells(case, mail_left(case, by_post)) is not None


def test_one_that_was_sealed_by_hand_is_mailed_again_by_the_officer() -> None:
    case = case_by("email")
    sent = to_dispatch(case)
    case.does(CLERK, RecordReturn(about=sent, returned_on=case.today, reason="退信"))
    case.does(CLERK, ServeAgain(about=sent, posted=case.today, way="email", proof="截图"))
    assert errands(case) == []


def test_sending_again_by_a_mail_that_failed_did_not_take_place() -> None:
    case = case_by("email", DUE)
    sent = returned(case)
    again = case.does(CLERK, ServeAgain(about=sent, posted=case.today, way="email", proof="系统发出"))
    case.goes_to(DUE + ONE_DAY)
    assert tells(case, mail_failed(case, again)) is None
    (task,) = [one for one in case.standing.tasks if one.act == "serve_again"]
    assert (task.about, task.since) == (sent, DUE + ONE_DAY)
    assert (case.standing.stage, verdict(case)) == (Stage.SERVICE, "on_time")
    assert "record_service" not in awaited(case)
    case.does(HANDLER, Recount(reason="核对"))
    assert errands(case) == []


def test_a_recount_asks_again_for_a_mail_of_which_nothing_was_heard() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    (asked,) = case.standing.errands
    case.does(HANDLER, Recount(reason="核对"))
    assert case.standing.errands == (asked,)
    assert tells(case, mail_left(case, sent)) is None
    case.does(HANDLER, Recount(reason="核对"))
    assert errands(case) == []
