"""Notices, and letters on correction and within the house (告知书、函、通知): each is made of what the ledger holds."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    AnswerCorrectionRequest,
    AskSupplement,
    CertifyNoRecord,
    CertifyUnpaid,
    ChargeFee,
    ConsultThirdParty,
    ProlongSupplement,
    ProposeFee,
    ReceiveCorrectionRequest,
    RecordReceipt,
    ReportSearch,
    SuggestToUnit,
    TreatAsAbandoned,
    Urge,
    Withdraw,
    WithdrawFeeNotice,
)
from policy.policy import POLICY
from tests.builders import AGENCY, HANDLER, application
from tests.letters.on_paper import (
    NAME,
    PAPER,
    Step,
    asked_third_party,
    case_with,
    letter,
    letters_caused,
    march,
    prepared,
)

ASKED: list[Step] = [("ask", march(4), AskSupplement(items=("请写明年份。",), until=march(13), posted=march(4)))]
CHARGED: list[Step] = [
    ("fee", march(5), ProposeFee(measure="items", count=2, before=29, reason="当月申请三十一件。")),
    ("charge", march(6), ChargeFee(about="fee", posted=march(6), how_to_pay="到窗口缴纳。")),
    ("arrived", march(9), RecordReceipt(about="charge", received_on=march(9), proof="回执")),
]


def test_more_time_for_the_supplement_is_told_with_the_day_as_it_was_prolonged_before() -> None:
    first = ProlongSupplement(about="ask", until=march(20), reason="材料在外地。")
    again = first.model_copy(update={"until": march(27), "reason": "尚未取得。"})
    text = letter(case_with(*ASKED, ("more", march(12), first), ("again", march(18), again)))
    for words in ["示政公开补〔2026〕3号", "示政公开补〔2026〕1号", "2026年3月20日", "2026年3月27日", "尚未取得。"]:
        assert words in text
    assert "2026年3月13日" not in text


def test_the_notice_of_abandonment_names_the_supplement_asked_for_and_its_last_day() -> None:
    text = letter(case_with(*ASKED, ("lapse", march(16), TreatAsAbandoned(reason="无正当理由。"))))
    for words in ["示政公开告〔2026〕1号", "2026年3月4日", "2026年3月13日", "无正当理由。", "60日内"]:
        assert words in text


def test_before_the_2019_text_nobody_wrote_of_abandonment_or_to_units() -> None:
    old = date(2012, 3, 5)
    arrival = {"channel": "in_person", "handed_in": "2012-03-05"}
    ask = AskSupplement(items=("请写明年份。",), until=old, posted=old)
    lapse = TreatAsAbandoned(reason="无正当理由。")
    assert letters_caused(case_with(("ask", old, ask), ("lapse", date(2012, 3, 7), lapse), arrival=arrival)) == ()
    suggest = SuggestToUnit(unit="建设科", text="请主动公开。")
    assert letters_caused(case_with(("say", old, suggest), arrival=arrival)) == ()


def test_a_fee_that_is_taken_back_is_told_with_its_sum_and_the_period_as_it_runs_on() -> None:
    text = letter(case_with(*CHARGED, ("back", march(12), WithdrawFeeNotice(about="charge", reason="计算有误。"))))
    for words in ["示政公开费〔2026〕2号", "示政公开费〔2026〕1号", "300元", "计算有误。", "2026年3月30日"]:
        assert words in text


def test_a_fee_that_was_not_paid_is_told_with_the_days_that_prove_it() -> None:
    case = case_with(*CHARGED, ("none", date(2026, 4, 10), CertifyUnpaid(about="charge", reason="未缴纳。")))
    text = letter(case)
    for words in ["2026年3月9日", "2026年4月7日", "300元", "未缴纳。", "60日内"]:
        assert words in text


def test_the_end_on_a_withdrawal_bears_its_own_day_and_names_that_of_the_withdrawal() -> None:
    text = letter(case_with(("off", march(9), Withdraw(received_on=march(6)))))
    assert "2026年3月6日" in text
    assert text.endswith("2026年3月9日")
    assert application().items[0].description in text


def test_a_withdrawal_of_some_items_only_causes_no_letter() -> None:
    items = [{"description": f"{name}文件"} for name in "甲乙"]
    assert letters_caused(case_with(("part", march(9), Withdraw(received_on=march(9), items=(1,))), items=items)) == ()


def correction(**answer: object) -> list[Step]:
    asked = ReceiveCorrectionRequest(received_on=march(5), text="出生日期有误。")
    told = AnswerCorrectionRequest.model_validate({"about": "wrong", **answer})
    return [("wrong", march(5), asked), ("told", march(12), told)]


def test_a_request_to_correct_records_is_answered_in_its_own_words_under_its_own_article() -> None:
    case = case_with(*correction(result="corrected", text="经核对，已更正。"))
    assert letters_caused(case) == ("correction_reply",)
    text = letter(case)
    for words in [
        f"{NAME}：",
        "出生日期有误",
        "2026年3月5日",
        "经核对，已更正。",
        "第四十一条",
        "示政公开更〔2026〕1号",
    ]:
        assert words in text


def test_one_that_is_passed_on_goes_to_the_agency_without_the_name_of_who_asks() -> None:
    case = case_with(
        *correction(result="passed_on", text="无权更正。", passed_to="示范县公安局", why="户籍由贵局登记。")
    )
    assert letters_caused(case) == ("correction_reply", "correction_transfer")
    assert "示范县公安局" in letter(case)
    transfer = letter(case, "correction_transfer")
    assert "示范县公安局：" in transfer
    assert "示政公开函〔2026〕1号" in transfer
    assert NAME not in transfer


def test_one_that_is_passed_on_to_nobody_named_is_only_answered() -> None:
    assert letters_caused(case_with(*correction(result="passed_on", text="无权更正。"))) == ("correction_reply",)
    refused = correction(result="refused", text="无误。", passed_to="示范县公安局", why="户籍由贵局登记。")
    assert letters_caused(case_with(*refused)) == ("correction_reply",)


def test_the_applicant_is_told_once_for_each_item_and_sort_of_those_asked_and_never_whom() -> None:
    case = case_with(*asked_third_party())
    assert letters_caused(case) == ("consultation_third_party", "consultation_notice")
    notice = letter(case, "consultation_notice")
    assert "示政公开告〔2026〕1号" in notice
    assert "示范建筑公司" not in notice
    assert PAPER.title not in notice
    second: list[Step] = [
        ("prep2", march(10), prepared("third_party", mark="B")),
        ("ask2", march(10), ConsultThirdParty(about="prep2", posted=march(10))),
    ]
    assert letters_caused(case_with(*asked_third_party(), *second)) == ("consultation_third_party",)


def test_an_office_may_leave_the_applicant_untold_of_a_consultation() -> None:
    office = POLICY.office.model_copy(update={"tell_applicant_of_consultation": False})
    policy = POLICY.model_copy(update={"office": office})
    assert letters_caused(case_with(*asked_third_party(), policy=policy)) == ("consultation_third_party",)


def test_under_the_2008_text_the_applicant_reads_that_the_time_of_a_third_party_is_not_counted() -> None:
    old, arrival = date(2012, 3, 5), {"channel": "in_person", "handed_in": "2012-03-05"}
    steps: list[Step] = [
        ("prep", old, prepared("third_party")),
        ("ask", old, ConsultThirdParty(about="prep", posted=old)),
    ]
    text = letter(case_with(*steps, arrival=arrival), "consultation_notice")
    assert "《中华人民共和国政府信息公开条例》第二十三条" in text
    assert "《中华人民共和国政府信息公开条例》第二十四条" in text


@pytest.mark.parametrize("searched", [("档案室",), ("档案室", "业务科")])
def test_a_certificate_rests_on_the_searches_without_result_and_names_who_certifies(searched: tuple[str, ...]) -> None:
    steps: list[Step] = [
        (
            place,
            march(5),
            ReportSearch(searched_by="甲", places=(place,), words=("补贴",), searched_on=march(5), found=False),
        )
        for place in searched
    ]
    case = case_with(*steps, ("none", march(6), CertifyNoRecord(reason="未制作。")))
    text = letter(case)
    assert all(place in text for place in searched)
    assert HANDLER.name in text
    assert "未制作。" in text
    assert NAME not in text


def test_what_was_searched_before_something_came_to_light_is_not_certified() -> None:
    def search(name: str, found: bool) -> Step:
        act = ReportSearch(searched_by="甲", places=(name,), words=("补贴",), searched_on=march(5), found=found)
        return name, march(5), act

    steps = [search("旧址", False), search("库房", True), search("新址", False)]
    text = letter(case_with(*steps, ("none", march(6), CertifyNoRecord(reason="未制作。"))))
    assert "新址" in text
    assert "旧址" not in text
    assert "库房" not in text


def test_a_suggestion_goes_to_the_unit_and_names_nobody_who_asked() -> None:
    text = letter(case_with(("say", march(9), SuggestToUnit(unit="建设科", text="请主动公开。"))))
    for words in ["建设科：", "请主动公开。", "示政公开建〔2026〕1号"]:
        assert words in text
    assert NAME not in text


def test_an_urging_bears_the_supervisor_s_own_number_and_tells_the_reply_period() -> None:
    urge = Urge(
        type="notice",
        number="示督〔2026〕8号",
        until=march(20),
        text="请抓紧办理。",
        urged_by="示范市人民政府办公室",
        address="示范市中心路2号",
        phone="0000-7654321",
    )
    case = case_with(("urge", march(16), urge))
    assert case.lines[-1].letter_number is None
    text = letter(case)
    for words in [
        "示督〔2026〕8号",
        f"{AGENCY.name}：",
        "请抓紧办理。",
        "2026年3月30日",
        "2026年3月20日",
    ]:
        assert words in text
    assert NAME not in text
