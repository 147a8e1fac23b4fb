"""Letters of and to other bodies (其他机关文书): who urges, who is to correct, who is asked, which reply went before."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from activities.letter_facts import facts_for
from models.acts import (
    AnswerCorrectionRequest,
    AskSupplement,
    ChooseRegime,
    EarlierReply,
    FindComplete,
    ProlongSupplement,
    ReceiveCorrectionRequest,
    ReceiveOrder,
    TreatAsAbandoned,
    Urge,
)
from models.reply_kinds import ReplyKind
from procedure.case import Case
from tests.builders import AGENCY
from tests.letters.on_paper import (
    ABSENT,
    PAPER,
    Step,
    asked_third_party,
    case_with,
    finding,
    letter,
    letters_caused,
    march,
    replied,
    to_number,
)

BODY = {"urged_by": "示范市人民政府办公室", "address": "示范市中心路2号", "phone": "0000-7654321"}
BUREAU = {
    "passed_to": "示范县公安局",
    "address": "示范县平安路3号",
    "contact": "0000-1112222",
    "why": "户籍由贵局登记。",
}
OLD = {"channel": "in_person", "handed_in": "2019-05-06"}


def urged(**more: str) -> Case:
    whole = {"type": "notice", "number": "示督〔2026〕8号", "until": march(20), "text": "请抓紧办理。", **more}
    return case_with(("urge", march(16), Urge.model_validate(whole)))


def test_an_urging_leaves_under_the_name_of_the_body_that_urges_and_goes_to_the_agency() -> None:
    facts = facts_for("urge_letter", urged(**BODY), AGENCY)
    assert facts["sender"] == {"agency": BODY["urged_by"], "address": BODY["address"], "phone": BODY["phone"]}
    assert (facts["recipient"]["name"], facts["recipient"]["is_agency"]) == (AGENCY.name, True)
    text = letter(urged(**BODY))
    assert text.startswith(BODY["urged_by"])
    assert BODY["phone"] in text
    assert AGENCY.phone not in text


@pytest.mark.parametrize("left_out", [*BODY, None])
def test_without_all_of_that_body_an_urging_is_an_entry_alone(left_out: str | None) -> None:
    given = {name: said for name, said in BODY.items() if left_out and name != left_out}
    assert letters_caused(urged(**given)) == ()


def passed_on(**answer: str) -> Case:
    wrong = ReceiveCorrectionRequest(received_on=march(5), text="出生日期有误。")
    whole = {"about": "wrong", "result": "passed_on", "text": "您登记的内容由公安机关管理。", **answer}
    told = AnswerCorrectionRequest.model_validate(whole)
    return case_with(("wrong", march(5), wrong), ("told", march(12), told))


def test_the_agency_that_may_correct_reads_why_it_is_written_to_and_not_what_the_applicant_is_told() -> None:
    case = passed_on(**BUREAU)
    facts = facts_for("correction_transfer", case, AGENCY)
    assert (facts["recipient"]["name"], facts["recipient"]["address"]) == ("示范县公安局", "示范县平安路3号")
    transfer = letter(case, "correction_transfer")
    assert "户籍由贵局登记。" in transfer
    assert "您登记的内容" not in transfer


def test_the_applicant_reads_how_to_reach_that_agency_and_not_what_it_is_told() -> None:
    text = letter(passed_on(**BUREAU))
    assert "示范县公安局，0000-1112222" in text
    assert "户籍由贵局登记。" not in text


def test_to_an_agency_that_would_not_be_told_why_no_letter_goes() -> None:
    named = {name: said for name, said in BUREAU.items() if name != "why"}
    assert letters_caused(passed_on(**named)) == ("correction_reply",)


@pytest.mark.parametrize("is_organisation", [True, False, None])
def test_a_third_party_is_addressed_as_what_it_was_recorded_to_be(is_organisation: bool | None) -> None:
    case = case_with(*asked_third_party(is_organisation=is_organisation))
    recipient = facts_for("consultation_third_party", case, AGENCY)["recipient"]
    assert (recipient["is_agency"], recipient["is_organisation"]) == (False, is_organisation)


def repeated(**more: Any) -> dict[str, Any]:
    case = replied(finding(ReplyKind.REPEAT, earlier="demo-2025-0009", **more))
    (found,) = facts_for("reply_repeat", case, AGENCY)["findings"]
    earlier: dict[str, Any] = found["earlier"]
    return earlier


def test_a_repeat_names_number_and_day_of_the_earlier_reply() -> None:
    letter_before = EarlierReply(number="示政公开复〔2025〕9号", day=date(2025, 6, 3))
    assert repeated(earlier_letter=letter_before) == {
        "register_number": "demo-2025-0009",
        "letter_number": "示政公开复〔2025〕9号",
        "replied_on": date(2025, 6, 3),
    }


def test_what_a_finding_does_not_state_of_the_earlier_reply_is_not_told() -> None:
    assert (repeated()["letter_number"], repeated()["replied_on"]) == (None, None)


def test_a_reply_says_of_which_sort_the_body_is_that_ordered_it() -> None:
    order = ReceiveOrder(
        by="court",
        ordered_by="示范县人民法院",
        file_number="（2026）1号",
        received_on=march(20),
        days=15,
        text="责令答复",
    )
    first = [("full", march(4), FindComplete()), *to_number([ABSENT])]
    case = case_with(*first, ("order", march(20), order), *to_number([ABSENT], since=24))
    assert facts_for("reply_does_not_exist", case, AGENCY)["order"]["by"] == "court"


def in_part(*grounds: ReplyKind) -> str:
    part = finding(ReplyKind.DISCLOSE_IN_PART, documents=(PAPER.sha256,), grounds=grounds)
    told: str = facts_for("reply_disclose_in_part", replied(part), AGENCY)["remedies"].zh
    return told


def test_where_the_rest_is_only_no_government_information_a_direct_suit_is_told() -> None:
    nothing_refused = ReplyKind.NOT_GOVERNMENT_INFORMATION
    assert "直接向" in in_part(nothing_refused)
    assert "应当" in in_part(nothing_refused, ReplyKind.WITHHOLD_PROCESS)


def abandoned(*before: Step) -> Case:
    ask = AskSupplement(items=("请写明年份。",), until=date(2019, 5, 24), posted=date(2019, 5, 8))
    lapse = TreatAsAbandoned(reason="无正当理由。")
    return case_with(*before, ("ask", date(2019, 5, 8), ask), ("lapse", date(2019, 5, 28), lapse), arrival=OLD)


def test_under_the_2008_text_nobody_is_told_of_an_abandonment_that_it_does_not_know_on_whatever_day() -> None:
    assert letters_caused(abandoned()) == ()
    chosen = ChooseRegime(regime="ogi-2019", reason="补正后按新条例办理。")
    assert letters_caused(abandoned(("choose", date(2019, 5, 7), chosen))) == ("abandoned_notice",)


@pytest.mark.parametrize("is_prolonged", [True, False])
def test_the_notice_of_abandonment_knows_whether_the_period_was_prolonged(is_prolonged: bool) -> None:
    ask = AskSupplement(items=("请写明年份。",), until=march(13), posted=march(4))
    more: list[Step] = [("more", march(12), ProlongSupplement(about="ask", until=march(20), reason="材料在外地。"))]
    lapse: Step = ("lapse", march(23), TreatAsAbandoned(reason="无正当理由。"))
    case = case_with(("ask", march(4), ask), *(more if is_prolonged else []), lapse)
    assert facts_for("abandoned_notice", case, AGENCY)["is_prolonged"] is is_prolonged
