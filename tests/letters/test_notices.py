"""Notices to the applicant (致申请人的告知书): what each tells, under either text, and whom none of them names."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from law.cited import ogi_2008
from law.regimes import Regime
from law.texts import TEXTS
from letters.facts.common import Addressee, ToApplicant
from letters.facts.earlier import EarlierLetter
from letters.facts.remedies import RemediesTold
from letters.rendering import FactMissing
from letters.samples import NOTICES, OTHERS, SAMPLES
from tests.letters.said import said

OLD = TEXTS[Regime.OGI_2008]
WITHOUT_NUMBER = EarlierLetter(sent_on=date(2026, 3, 5), letter_number=None)
ORGANISATION = (Addressee(name="云山市第一建筑公司", is_organisation=True),)
ENDS_IT = ("abandoned_notice", "unpaid_notice", "correction_reply")


def test_more_time_for_the_supplement_names_notice_both_last_days_reason_and_what_follows() -> None:
    text = said("supplement_prolonged_notice")
    for words in [
        "2026年3月5日发出政府信息公开申请补正告知书（云自然资公开补〔2026〕6号）",
        "请您于2026年3月26日前（含当日）补正",
        "3月23日来电说明因病住院",
        "补正期限延长后的最后一日为2026年4月9日",
        "无正当理由逾期不补正的，视为放弃申请",
    ]:
        assert words in text


def test_under_the_2008_text_letting_the_prolonged_period_pass_abandons_nothing() -> None:
    text = said("supplement_prolonged_notice", legal_basis=OLD.supplement)
    assert "视为放弃" not in text
    assert "本机关将依法作出答复" in text


def test_an_earlier_letter_without_a_number_is_named_without_one() -> None:
    assert "补正告知书，请您于" in said("supplement_prolonged_notice", notice=WITHOUT_NUMBER)
    assert "补正告知书，一次性告知" in said("abandoned_notice", notice=WITHOUT_NUMBER)
    assert "收费通知书，通知您" in said("unpaid_notice", notice=WITHOUT_NUMBER)
    assert "()" not in said("abandoned_notice", "en", notice=WITHOUT_NUMBER)


def test_the_applicant_learns_that_others_are_asked_and_that_the_time_is_not_counted() -> None:
    text = said("consultation_notice")
    assert "第2项所涉政府信息需要征求有关第三方的意见" in text
    assert "第三十二条，本机关已于2026年3月16日发出征求意见书" in text
    assert "第三十三条第三款，征求意见所需时间不计算在答复期限内" in text
    assert "not counted in the reply period" in said("consultation_notice", "en")


@pytest.mark.parametrize(
    ("sort", "words"),
    [("co_producer", "共同制作该政府信息的行政机关"), ("other_agency", "其他有关机关")],
)
def test_whom_the_applicant_is_told_of_is_a_sort_and_never_a_name(sort: str, words: str) -> None:
    assert f"需要征求{words}的意见" in said("consultation_notice", sort=sort)
    assert "name" not in type(SAMPLES["consultation_notice"]).model_fields
    assert "recipient" not in type(SAMPLES["consultation_notice"]).model_fields
    with pytest.raises(FactMissing):
        said("consultation_notice", recipient=SAMPLES["consultation_third_party"])


def test_where_the_2008_text_sets_no_time_aside_the_applicant_is_not_told_that_it_does() -> None:
    text = said("consultation_notice", sort="other_agency", legal_basis=OLD.set_aside, set_aside=None)
    assert "不计算" not in text
    assert "征求意见期间，答复期限继续计算" in text


def test_an_abandoned_request_is_told_notice_last_day_finding_article_and_remedies() -> None:
    text = said("abandoned_notice")
    for words in [
        "2026年3月5日发出政府信息公开申请补正告知书（云自然资公开补〔2026〕6号）",
        "补正期限经延长，最后一日为2026年4月9日",
        "补正告知书于3月9日签收",
        "第三十条，您无正当理由逾期不补正，视为放弃申请，本机关不再处理",
        "自收到本决定之日起60日内向云山市人民政府申请行政复议",
    ]:
        assert words in text


def test_a_withdrawn_request_is_told_that_handling_ends() -> None:
    text = said("withdrawal_notice")
    assert "撤回该申请的意思表示，本机关于2026年3月19日收到" in text
    assert "终止办理，不再另行答复" in text


def test_where_only_some_items_were_withdrawn_the_others_are_said_to_go_on() -> None:
    text = said("withdrawal_notice", withdrawn_items=(3, 4))
    assert "撤回该申请第3、4项的意思表示" in text
    assert "对其余事项继续办理" in text
    assert "不再另行答复" not in text
    assert "item 3, 4 of the request" in said("withdrawal_notice", "en", withdrawn_items=(3, 4))


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("corrected", "本机关决定予以更正。"),
        ("refused", "本机关决定不予更正。"),
        ("told_where", "请向有权更正的行政机关提出。"),
    ],
)
def test_a_request_to_correct_records_is_told_its_result_and_no_transfer_where_there_was_none(
    result: str, words: str
) -> None:
    text = said("correction_reply", corrected_as=result, answer="经核对登记表原件作出。", passed_to=None)
    assert words in text
    assert "转送" not in text


def test_a_request_to_correct_records_that_was_passed_on_names_the_agency_and_article() -> None:
    text = said("correction_reply")
    assert "第四十一条，现答复如下：本机关无权更正，已将更正申请转送有权更正的行政机关处理" in text
    assert "接受转送的行政机关：云山市青石区人民政府征收办公室" in text
    assert "（国务院令第492号）第二十五条第二款" in said("correction_reply", legal_basis=ogi_2008(25, 2))


@pytest.mark.parametrize("kind", ENDS_IT)
def test_a_decision_that_is_no_reply_names_body_court_and_periods(kind: str) -> None:
    text = said(kind)
    assert "60日内向云山市人民政府申请行政复议" in text
    assert "6个月内直接向云山市青石区人民法院提起行政诉讼" in text
    old: Any = SAMPLES[kind]
    remedies: RemediesTold = old.remedies.model_copy(update={"suit_months": None})
    assert "也可以依法直接向云山市青石区人民法院提起行政诉讼" in said(kind, remedies=remedies)
    assert "within the lawful period" in said(kind, "en", remedies=remedies)


@pytest.mark.parametrize("kind", sorted(set(NOTICES) - {"receipt_slip"}))
def test_every_notice_ends_with_agency_and_date_and_bears_its_number(kind: str) -> None:
    text, day = said(kind), SAMPLES[kind].signed_on
    assert text.endswith(f"云山市自然资源局{day.year}年{day.month}月{day.day}日")
    assert text.startswith(f"云山市自然资源局{SAMPLES[kind].letter_number}")


@pytest.mark.parametrize("kind", list(NOTICES))
def test_an_organisation_is_addressed_as_one_in_every_notice(kind: str) -> None:
    text = said(kind, addressees=ORGANISATION)
    assert "贵单位" in text
    assert "您" not in text


def test_no_notice_to_the_applicant_has_a_place_for_a_third_party() -> None:
    names = {name for facts in NOTICES.values() for name in type(facts).model_fields}
    assert not names & {"recipient", "third_party", "mark", "consulted"}
    assert not [kind for kind, facts in OTHERS.items() if isinstance(facts, ToApplicant)]
