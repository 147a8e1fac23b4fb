"""From a case to its letters (文书要素): each letter is made of what the ledger holds, and of nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from law.regimes import Regime
from law.reply_kinds import kinds, sentence
from letters.rendering import FactMissing
from models.acts import (
    AskForJustification,
    AskSupplement,
    ChangeRequest,
    ChargeFee,
    ConsultCoProducer,
    ConsultOtherAgency,
    FindComplete,
    ProposeFee,
    ReceiveOrder,
    RecordJustification,
    RecordOpinion,
    ReferForDetermination,
    RemoveSpill,
    SetReasonableDate,
    SubstituteParty,
    TellThirdParty,
    WeighOpinion,
    Withdraw,
)
from models.application import Applicant, Item
from models.reply_kinds import ReplyKind
from tests.builders import AGENCY, application, request
from tests.letters.on_paper import (
    ABSENT,
    GIVEN,
    NAME,
    PAPER,
    Step,
    asked_third_party,
    case_with,
    finding,
    letter,
    letters_caused,
    march,
    on_one_line,
    prepared,
    replied,
    to_number,
)


def test_a_consultation_goes_to_the_one_prepared_for_on_the_day_of_posting_without_the_applicant() -> None:
    text = letter(case_with(*asked_third_party()))
    for words in ["收件地址：示范县工业路9号示范建筑公司：", "“补贴拨付明细”", PAPER.title, "15个工作日", "第三十二条"]:
        assert words in text
    assert f"{AGENCY.name}2026年3月6日" in text
    assert "视为同意" not in text
    assert NAME not in text
    assert application().items[0].description not in text


def test_a_co_producing_agency_is_asked_under_its_own_article() -> None:
    steps = [
        ("prep", march(4), prepared("co_producer")),
        ("ask", march(6), ConsultCoProducer(about="prep", posted=march(6))),
    ]
    text = letter(case_with(*steps))
    assert "第三十四条" in text
    assert "视为同意公开" in text


def test_the_silence_of_another_agency_is_no_consent() -> None:
    ask = ConsultOtherAgency(about="prep", posted=march(6))
    text = letter(case_with(("prep", march(4), prepared("other_agency")), ("ask", march(6), ask)))
    assert "第三十三条第三款" in text
    assert "视为同意公开" not in text


def test_a_document_that_was_taken_out_is_named_in_no_letter() -> None:
    added, prep, ask = asked_third_party()
    case = case_with(added, prep, ("gone", march(5), RemoveSpill(about=PAPER.sha256, reason="误传")), ask)
    with pytest.raises(FactMissing) as caught:
        letter(case)
    assert caught.value.fields == ("documents[1]",)


def test_an_overruled_third_party_is_told_of_its_own_matter_and_given_the_office_s_waiting_days() -> None:
    answered = RecordOpinion(about="ask", received_on=march(12), opinion="objects", text="不同意")
    weighed = WeighOpinion(about="ask", decision="disclose", ground="public_interest", reason="涉及公共资金。")
    told = TellThirdParty(about="weigh", posted=march(16), proof="邮政收据")
    steps = [("opinion", march(12), answered), ("weigh", march(13), weighed), ("tell", march(16), told)]
    text = letter(case_with(*asked_third_party(), *steps))
    for words in [
        "于2026年3月6日书面征求",
        "于2026年3月12日收到",
        "涉及公共资金。",
        "本机关不早于2026年3月24日公开上述信息。",
    ]:
        assert words in text
    assert NAME not in text


def test_reasons_are_asked_for_and_a_date_is_set_as_the_acts_say() -> None:
    ask = AskForJustification(why="当月申请二百件。", until=march(20), posted=march(6))
    text = letter(case_with(("ask", march(6), ask)))
    assert "当月申请二百件。" in text
    assert "2026年3月20日前（含当日）" in text
    given = RecordJustification(about="ask", received_on=march(10), text="研究需要")
    later = SetReasonableDate(about="ask", until=date(2026, 5, 29), posted=march(12), reason="案卷众多。")
    text = letter(case_with(("ask", march(6), ask), ("given", march(10), given), ("set", march(12), later)))
    assert "于2026年3月10日收到您" in text
    assert "最迟于2026年5月29日（含当日）" in text


def test_a_fee_notice_has_the_amount_that_the_law_makes_of_the_proposal() -> None:
    propose = ProposeFee(measure="items", count=2, before=29, reason="当月申请三十一件。")
    charge = ChargeFee(about="fee", posted=march(10), how_to_pay="到窗口缴纳。")
    text = letter(case_with(("fee", march(9), propose), ("charge", march(10), charge)))
    assert "人民币300元" in text
    assert "到窗口缴纳。" in text


def test_a_referral_says_of_the_document_neither_title_nor_whole_digest() -> None:
    refer = ReferForDetermination(about=PAPER.sha256, mark="D", authority="示范县国家保密局", posted=march(10))
    text = letter(case_with(("add", march(3), PAPER), ("refer", march(10), refer)))
    assert "示范县国家保密局：" in text
    assert PAPER.sha256[:12] in text
    assert PAPER.sha256[:13] not in text
    assert PAPER.title not in text
    assert NAME not in text


def test_a_reply_bears_the_day_of_its_issue_and_the_number_given_later() -> None:
    text = letter(replied(GIVEN))
    assert "示政公开复〔2026〕1号政府信息公开告知书登记号：demo-2026-0001" in text
    assert text.endswith("2026年3月16日")


def test_a_reply_bears_the_number_that_was_typed_where_the_agency_counts_elsewhere() -> None:
    number = "示府办公开告〔2026〕3号"
    steps = to_number([ABSENT], number=number)
    assert f"{number}政府信息不存在告知书" in letter(case_with(("full", march(4), FindComplete()), *steps))


def test_findings_of_several_kinds_make_a_composed_reply() -> None:
    items = [{"description": "甲文件"}, {"description": "乙文件"}]
    part = finding(ReplyKind.DISCLOSE_IN_PART, documents=(PAPER.sha256,), grounds=(ReplyKind.WITHHOLD_PROCESS,))
    text = letter(replied(finding(ReplyKind.DOES_NOT_EXIST, 2), part, items=items))
    assert "号政府信息公开申请答复书" in text
    assert text.index("关于第1项") < text.index("关于第2项")
    assert "第十六条第二款" in text


def test_of_what_is_given_in_part_the_rest_may_be_no_government_information() -> None:
    grounds = (ReplyKind.WITHHOLD_PROCESS, ReplyKind.NOT_GOVERNMENT_INFORMATION)
    part = finding(ReplyKind.DISCLOSE_IN_PART, documents=(PAPER.sha256,), grounds=grounds)
    text = letter(replied(part))
    said = sentence(ReplyKind.NOT_GOVERNMENT_INFORMATION, Regime.OGI_2019)
    assert "不应当公开或者不属于政府信息的内容" in text
    assert f"（2）《中华人民共和国政府信息公开条例》第二条：{said.zh}" in text


@pytest.mark.parametrize(("regime", "received"), [(Regime.OGI_2008, "2012-03-02"), (Regime.OGI_2019, "2026-03-02")])
def test_every_kind_that_a_text_knows_has_a_reply_that_can_be_made(regime: Regime, received: str) -> None:
    for kind in kinds(regime):
        grounds = (ReplyKind.WITHHOLD_THIRD_PARTY,) if kind is ReplyKind.DISCLOSE_IN_PART else ()
        papers = (PAPER.sha256,) if kind.gives else ()
        one = finding(kind, grounds=grounds, documents=papers, where="政务服务中心", earlier="demo-2025-0009")
        case = replied(one, arrival={"channel": "in_person", "handed_in": received})
        assert case.text.regime is regime
        assert letters_caused(case) == (f"reply_{kind}",)
        assert on_one_line(sentence(kind, regime).zh).replace("申请人", "您") in letter(case)


def test_a_reply_speaks_of_the_items_as_they_are_now_and_of_the_present_applicant() -> None:
    other = Applicant.model_validate({**request()["applicants"][0], "name": "李华"})
    changed = ChangeRequest(received_on=march(5), item=3, to=Item(description="丁文件"), text="改为丁文件")
    steps: list[Step] = [
        ("part", march(5), Withdraw(received_on=march(5), items=(1,))),
        ("change", march(5), changed),
        ("heir", march(5), SubstituteParty(applicant=other, reason="继承", proof="公证书")),
        *to_number([finding(ReplyKind.DOES_NOT_EXIST, 2), finding(ReplyKind.DOES_NOT_EXIST, 3)]),
    ]
    text = letter(case_with(*steps, items=[{"description": f"{name}文件"} for name in "甲乙丙"]))
    assert "李华：" in text
    assert NAME not in text
    assert text.index("“乙文件”") < text.index("“丁文件”") < text.index("第1项已撤回")
    assert "丙文件" not in text


def test_after_an_order_the_reply_is_this_round_s_and_names_the_order() -> None:
    first = to_number([ABSENT])
    order = ReceiveOrder(
        by="reconsideration_body",
        ordered_by="示范市人民政府",
        file_number="示复〔2026〕1号",
        received_on=march(20),
        days=15,
        text="重新答复",
    )
    case = case_with(("add", march(3), PAPER), *first, ("order", march(20), order), *to_number([GIVEN], 24))
    text = letter(case)
    assert "示政公开复〔2026〕2号政府信息公开告知书" in text
    assert "收到示范市人民政府作出的行政复议决定（示复〔2026〕1号）" in text
    assert "不存在" not in text
    assert text.endswith("2026年3月24日")


def test_a_letter_of_the_first_round_names_no_order() -> None:
    assert "依照其要求" not in letter(replied(ABSENT))


def test_a_supplement_notice_is_of_the_items_asked_for_now() -> None:
    ask = AskSupplement(items=("请写明年份。",), until=march(20), posted=march(6))
    assert "（1）请写明年份。" in letter(case_with(("ask", march(6), ask)))
