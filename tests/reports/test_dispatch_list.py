"""The list of letters sent (发文登记、交寄清单): each letter that left, with what became of it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from letters.catalogue import CATALOGUE
from letters.facts.dispatch_list import DispatchListFacts, Sending
from letters.rendering import checked, render
from models.acts import (
    AskSupplement,
    Dispatch,
    EmailLetter,
    ErrandFailed,
    MailReturned,
    MailSent,
    RecordPosting,
    RecordReceipt,
    RecordReturn,
    RecordSeal,
    RecordService,
    ReferForDetermination,
    ServeAgain,
    TellThirdParty,
    WeighOpinion,
)
from models.base import CHINA_TIME
from procedure.case import Case
from reports.dispatch_list import dispatch_list
from reports.period import Period
from tests.builders import AGENCY
from tests.letters.on_paper import (
    ABSENT,
    NAME,
    PAPER,
    Step,
    asked_third_party,
    case_with,
    march,
    on_one_line,
    to_number,
)

MARCH = Period(march(1), march(31))
SEALED: list[Step] = [*to_number([ABSENT]), ("seal", march(18), RecordSeal(about="issue16"))]
SENT: list[Step] = [*SEALED, ("sent", march(19), Dispatch(posted=march(19), proof="邮政收据", way="post"))]


def book(*cases: Case, period: Period = MARCH) -> DispatchListFacts:
    found = checked(CATALOGUE["dispatch_list"], dispatch_list(cases, AGENCY, period, date(2026, 4, 1)))
    assert isinstance(found, DispatchListFacts)
    return found


def only(*steps: Step) -> Sending:
    (row,) = book(case_with(*steps)).rows
    return row


def test_a_reply_is_told_with_its_number_its_reader_and_its_proof() -> None:
    row = only(*SENT)
    assert (row.letter_number, row.title, row.reader) == ("示政公开复〔2026〕1号", "政府信息不存在告知书", NAME)
    assert (row.way, row.posted_on, row.proof) == ("post", march(19), "邮政收据")
    assert (row.tracking_number, row.served_on, row.returned_on) == (None, None, None)


def test_the_post_s_own_day_and_number_count_where_they_are_recorded() -> None:
    posting = RecordPosting(about="sent", posted=march(20), tracking_number="EMS1", proof="收寄凭证")
    row = only(*SENT, ("post", march(20), posting))
    assert (row.posted_on, row.tracking_number, row.proof) == (march(20), "EMS1", "收寄凭证")


def test_what_came_back_and_was_sent_again_stands_in_two_rows_each_with_its_own_end() -> None:
    back = RecordReturn(about="sent", returned_on=march(23), reason="无人")
    again = ServeAgain(about="sent", posted=march(24), way="in_person", proof="签收单")
    served = RecordService(about="sent", served_on=march(25), proof="签收单")
    steps: list[Step] = [("back", march(23), back), ("again", march(24), again), ("served", march(25), served)]
    rows = book(case_with(*SENT, *steps)).rows
    assert [(row.way, row.served_on, row.returned_on) for row in rows] == [
        ("post", None, march(23)),
        ("in_person", march(25), None),
    ]


def test_a_dispatch_whose_mail_could_not_be_sent_did_not_leave() -> None:
    failed = ErrandFailed(errand="6 mail", why="MailRefused")
    mailed = Dispatch(posted=march(19), proof="系统发送", way="email")
    electronic = (*SEALED[-1][:2], RecordSeal(about="issue16", means="electronic"))
    case = case_with(*SEALED[:-1], electronic, ("sent", march(19), mailed), ("failed", march(19), failed))
    assert book(case).rows == ()


@pytest.mark.parametrize("returned", [False, True])
def test_a_letter_mailed_beside_the_post_is_told_once_the_server_took_it(returned: bool) -> None:
    ask: Step = ("ask", march(4), AskSupplement(items=("请写明年份。",), until=march(20), posted=march(4)))
    mail: Step = ("mail", march(5), EmailLetter(about="ask"))
    assert [row.way for row in book(case_with(ask, mail)).rows] == [None]
    sent_at = datetime(2026, 3, 6, 0, 30, tzinfo=CHINA_TIME)
    took: Step = ("took", march(6), MailSent(errand="3 mail", about="mail", message_id="<1@示>", sent_at=sent_at))
    back: Step = ("back", march(6), MailReturned(about="mail", returned_on=march(6)))
    first, second = book(case_with(ask, mail, took, *([back] if returned else []))).rows
    assert (first.way, second.way, second.posted_on) == (None, "email", march(6))
    assert second.letter_number == first.letter_number == "示政公开补〔2026〕1号"
    assert second.returned_on == (march(6) if returned else None)


def test_letters_to_others_are_told_by_whom_they_went_to_and_the_applicant_s_beside() -> None:
    arrived = RecordReceipt(about="ask", received_on=march(10), proof="回执")
    rows = book(case_with(*asked_third_party(), ("arrived", march(10), arrived))).rows
    assert [(row.reader, row.letter_number, row.posted_on, row.served_on) for row in rows] == [
        ("示范建筑公司", "示政公开征〔2026〕1号", march(6), march(10)),
        (NAME, "示政公开告〔2026〕1号", march(6), None),
    ]


def test_an_overruled_third_party_and_an_authority_are_named_as_they_were_written_to() -> None:
    weighed = WeighOpinion(about="ask", decision="disclose", ground="public_interest", reason="涉及公共资金。")
    tell = TellThirdParty(about="weigh", posted=march(16), proof="邮政收据")
    refer = ReferForDetermination(about=PAPER.sha256, mark="D", authority="示范县国家保密局", posted=march(17))
    steps: list[Step] = [("weigh", march(13), weighed), ("tell", march(16), tell), ("refer", march(17), refer)]
    rows = book(case_with(*asked_third_party(), *steps), period=Period(march(10), march(31))).rows
    assert [row.reader for row in rows] == ["示范建筑公司", "示范县国家保密局"]


def test_the_list_holds_the_days_of_its_period_and_can_be_printed() -> None:
    case = case_with(*SENT)
    assert book(case, period=Period(march(1), march(18))).rows == ()
    assert NAME in on_one_line(render("dispatch_list", book(case)).text)


def test_of_a_consultation_only_the_notice_to_the_applicant_is_mailed() -> None:
    sent_at = datetime(2026, 3, 12, 9, tzinfo=CHINA_TIME)
    steps: list[Step] = [
        ("mail", march(12), EmailLetter(about="ask")),
        ("took", march(12), MailSent(errand="5 mail", about="mail", message_id="<1@示>", sent_at=sent_at)),
    ]
    (row,) = book(case_with(*asked_third_party(), *steps), period=Period(march(10), march(31))).rows
    assert (row.reader, row.letter_number, row.way) == (NAME, "示政公开告〔2026〕1号", "email")
