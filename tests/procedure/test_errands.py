"""Errands (事务): what an act causes, under which key, and what a recount tries again, also what an earlier release called otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    AskSupplement,
    Dispatch,
    EmailLetter,
    ErrandFailed,
    FindComplete,
    LetterSealed,
    RecordSeal,
    Recount,
    ReturnForRedraft,
    TellThirdParty,
    WeighOpinion,
)
from models.reply_kinds import ReplyKind
from models.standing import Errand
from procedure.case import Case, case_of
from procedure.errands import errands
from procedure.errands_again import kind_now
from tests.builders import digest, request
from tests.letters.on_paper import ABSENT, Step, asked_third_party, case_with, finding, march, to_number

NUMBERED = to_number([ABSENT])
SEALING: Step = ("seal", march(18), RecordSeal(about="issue16", means="electronic"))
SET: Step = ("set", march(18), LetterSealed(errand="5 seal", about="seal", sha256=digest("印"), service="示范"))


def caused(case: Case) -> list[tuple[str, str, str]]:
    return [(one.key, one.kind, one.what) for one in errands(case)]


def failed(key: str, day: int = 19) -> Step:
    return (f"failed {key}", march(day), ErrandFailed(errand=key, why="FactMissing"))


def again(*steps: Step) -> list[tuple[str, str, str]]:
    return caused(case_with(*steps, ("again", march(20), Recount(reason="已补"))))


def test_each_letter_of_an_act_is_an_errand_of_its_own() -> None:
    assert caused(case_with(*asked_third_party())) == [
        ("4 consultation_third_party", "letter", "consultation_third_party"),
        ("4 consultation_notice", "letter", "consultation_notice"),
    ]


def test_the_seal_service_is_asked_to_seal_the_reply_and_the_seal_set_by_hand_asks_nobody() -> None:
    assert caused(case_with(*NUMBERED, SEALING)) == [("5 seal", "seal", "4 reply_does_not_exist")]
    assert caused(case_with(*NUMBERED, ("seal", march(18), RecordSeal(about="issue16")))) == []


@pytest.mark.parametrize(
    ("way", "delivery", "is_mailed"), [("email", "post", True), (None, "email", True), ("post", "email", False)]
)
def test_what_is_sealed_so_is_mailed_where_it_leaves_by_e_mail(way: str | None, delivery: str, is_mailed: bool) -> None:
    applicant = {"email": "wang@example.com"}
    sent = Dispatch.model_validate({"posted": march(19), "proof": "系统发送", "way": way})
    whole = [{**request()["applicants"][0], **applicant}]
    case = case_with(*NUMBERED, SEALING, SET, ("sent", march(19), sent), applicants=whole, delivery=delivery)
    assert caused(case) == ([("7 mail", "mail", "4 reply_does_not_exist")] if is_mailed else [])


def test_of_a_reply_sealed_by_hand_the_office_mails_nothing() -> None:
    by_hand: Step = ("seal", march(18), RecordSeal(about="issue16"))
    sent: Step = ("sent", march(19), Dispatch(posted=march(19), proof="已发", way="email"))
    assert caused(case_with(*NUMBERED, by_hand, sent)) == []


def test_a_letter_mailed_beside_the_post_is_the_applicant_s_and_not_the_third_party_s() -> None:
    mail: Step = ("mail", march(10), EmailLetter(about="ask"))
    assert caused(case_with(*asked_third_party(), mail)) == [("5 mail", "mail", "4 consultation_notice")]


def test_a_recount_tries_again_what_failed_and_nothing_else() -> None:
    steps = [*asked_third_party(), failed("4 consultation_notice", 10)]
    assert again(*steps) == [("4 consultation_notice", "letter", "consultation_notice")]
    assert again(*asked_third_party()) == []


def test_what_failed_before_an_earlier_recount_is_not_tried_a_second_time() -> None:
    first: Step = ("first", march(11), Recount(reason="已补"))
    assert again(*asked_third_party(), failed("4 consultation_notice", 10), first) == []
    once_more = failed("4 consultation_notice", 12)
    assert [one[0] for one in again(*asked_third_party(), failed("1 receipt_slip", 10), first, once_more)] == [
        "4 consultation_notice"
    ]


def test_the_letter_of_a_reply_that_was_taken_back_is_not_made_any_more() -> None:
    back: Step = ("back", march(19), ReturnForRedraft(about="draft16", reason="缺获取途径"))
    assert again(*NUMBERED, failed("4 reply_does_not_exist")) == [
        ("4 reply_does_not_exist", "letter", "reply_does_not_exist")
    ]
    assert again(*NUMBERED, failed("4 reply_does_not_exist"), back) == []


def test_an_errand_of_an_earlier_release_is_tried_again_under_its_old_key_as_the_letter_of_today() -> None:
    assert again(*asked_third_party(), failed("4 consultation_letter", 10)) == [
        ("4 consultation_letter", "letter", "consultation_third_party")
    ]
    assert again(*NUMBERED, failed("4 composed_reply")) == [("4 composed_reply", "letter", "reply_does_not_exist")]


def errand(case: Case, what: str) -> Errand:
    seq = len(case.lines)
    return Errand(key=f"{seq} {what}", kind="letter", what=what, seq=seq)


@pytest.mark.parametrize(
    ("kind", "old"), [(ReplyKind.ALREADY_PUBLIC, "disclosing_reply"), (ReplyKind.WITHHOLD_PROCESS, "withholding_reply")]
)
def test_a_reply_waiting_under_an_old_name_is_made_as_the_letter_of_its_finding(kind: ReplyKind, old: str) -> None:
    case = case_with(("full", march(4), FindComplete()), *to_number([finding(kind, where="门户网站")]))
    assert kind_now(case, errand(case, old)) == f"reply_{kind}"


def test_an_overruled_third_party_waiting_under_an_old_name_is_told_why() -> None:
    weighed = WeighOpinion(about="ask", decision="disclose", ground="public_interest", reason="涉及公共资金。")
    tell = TellThirdParty(about="weigh", posted=march(16), proof="邮政收据")
    case = case_with(*asked_third_party(), ("weigh", march(13), weighed), ("tell", march(16), tell))
    assert kind_now(case, errand(case, "notice_to_third_party")) == "public_interest_notice"


def test_a_name_of_today_stays_and_one_that_nobody_knows_is_a_fault() -> None:
    case = case_with(*asked_third_party())
    assert kind_now(case, errand(case, "consultation_notice")) == "consultation_notice"
    with pytest.raises(KeyError):
        kind_now(case, errand(case, "extension_notice"))


def test_a_case_is_read_as_it_was_when_its_errand_was_caused() -> None:
    ask: Step = ("ask", march(4), AskSupplement(items=("请写明年份。",), until=date(2026, 3, 20), posted=march(4)))
    case = case_with(ask, ("full", march(5), FindComplete()))
    then = case_of(case.lines[:2], case.policy, case.calendar)
    assert kind_now(then, errand(then, "supplement_notice")) == "supplement_notice"
