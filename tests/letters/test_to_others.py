"""Letters to others than the applicant (致第三方、其他机关文书): period, silence and tone by sort; the applicant is never named."""

from __future__ import annotations

from datetime import date
from typing import Any

from law.ogi_2019.art34_co_producers import silence_is_consent
from law.regimes import Regime
from law.texts import TEXTS
from letters.facts.others import Recipient, ToOthers
from letters.samples import CONSULTATION_LETTER, NOTICE_TO_THIRD_PARTY, REFERRAL_LETTER, SAMPLES
from tests.letters.test_wording import said

AGENCY = Recipient(name="云山市林业局", address="云山市林荫路3号", is_agency=True)
CO_PRODUCER: dict[str, Any] = {
    "recipient": AGENCY,
    "sort": "co_producer",
    "silence_is_consent": silence_is_consent(),
    "legal_basis": TEXTS[Regime.OGI_2019].co_producer,
}
OTHER_AGENCY: dict[str, Any] = {
    "recipient": AGENCY,
    "sort": "other_agency",
    "working_days": None,
    "legal_basis": TEXTS[Regime.OGI_2019].set_aside,
}
UNDER_2008: dict[str, Any] = {
    "working_days": None,
    "objection_binds": True,
    "legal_basis": TEXTS[Regime.OGI_2008].third_party,
}


def test_no_letter_to_others_has_a_place_for_the_applicant_or_the_words_of_the_request() -> None:
    others = [type(facts) for facts in SAMPLES.values() if isinstance(facts, ToOthers)]
    assert len(others) == 3
    assert not [one for one in others if {"addressees", "asked", "supplement"} & set(one.model_fields)]


def test_a_third_party_is_told_that_its_silence_leaves_the_decision_to_the_agency() -> None:
    text = said(CONSULTATION_LETTER)
    assert "请自收到本征求意见书之日起15个工作日内" in text
    assert "逾期未提出意见的，由本机关依法决定是否公开" in text
    assert "不同意公开且有合理理由的，本机关不予公开" in text
    assert "视为同意" not in text
    assert "you are taken to agree" not in said(CONSULTATION_LETTER, "en")


def test_a_co_producing_agency_is_told_that_its_silence_is_consent() -> None:
    text = said(CONSULTATION_LETTER, **CO_PRODUCER)
    assert "由本机关牵头、与贵机关共同制作" in text
    assert "第三十四条" in text
    assert "15个工作日" in text
    assert "逾期未提出意见的，视为同意公开" in text
    assert "请予函复" in text
    assert "you are taken to agree" in said(CONSULTATION_LETTER, "en", **CO_PRODUCER)


def test_another_agency_is_given_no_period_and_its_silence_means_nothing() -> None:
    text = said(CONSULTATION_LETTER, **OTHER_AGENCY)
    assert "第三十三条第三款" in text
    assert "个工作日" not in text
    assert "不视为同意，也不视为不同意" in text


def test_under_the_2008_text_an_objection_binds_and_no_period_is_named() -> None:
    text = said(CONSULTATION_LETTER, **UNDER_2008)
    assert "不同意公开的，本机关不予公开；但是" in text
    assert "合理理由的" not in text
    assert "个工作日" not in text
    assert "逾期" not in text


def test_a_consultation_names_recipient_address_enclosures_and_where_to_answer() -> None:
    text = said(CONSULTATION_LETTER)
    assert "收件地址：云山市白塔路8号云山市第一建筑公司：" in text
    assert "随附材料：（1）征地补偿安置方案第三章（摘录）（2）补偿金额明细表" in text
    assert "书面意见请送交本机关政府信息公开工作机构，地址：云山市青石路1号" in text
    assert "随附材料" not in said(CONSULTATION_LETTER, documents=())


def test_an_overruled_third_party_learns_what_is_disclosed_why_and_when_not_before() -> None:
    text = said(NOTICE_TO_THIRD_PARTY)
    assert "不公开该信息可能对公共利益造成重大影响。根据《中华人民共和国政府信息公开条例》第三十二条" in text
    assert f"决定公开的内容：“{NOTICE_TO_THIRD_PARTY.description}”" in text
    assert f"理由：{NOTICE_TO_THIRD_PARTY.reason}" in text
    assert "2026年4月17日前（含当日），本机关不公开上述信息" in text
    assert "申请行政复议" in text
    assert "不同意公开的理由不成立" in said(NOTICE_TO_THIRD_PARTY, overruled_as="no_good_reason")


def test_a_third_party_that_said_nothing_is_not_told_of_an_opinion_of_its_own() -> None:
    text = said(NOTICE_TO_THIRD_PARTY, answered_on=None)
    assert "你（单位）未提出意见" in text
    assert "收到你（单位）的意见" not in text


def test_a_referral_names_of_the_document_nothing_but_how_its_digest_begins() -> None:
    assert set(type(REFERRAL_LETTER).model_fields) == {
        *("register_number", "sender", "signed_on", "recipient"),
        *("digest_begins", "legal_basis"),
    }
    assert len(REFERRAL_LETTER.digest_begins) == 12
    assert "现报请贵机关确定" in said(REFERRAL_LETTER)


def test_a_letter_to_others_bears_its_own_day() -> None:
    assert said(CONSULTATION_LETTER, signed_on=date(2026, 3, 17)).endswith("2026年3月17日")
