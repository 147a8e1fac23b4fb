"""Letters to others than the applicant (致第三方、其他机关文书): what each tells; the applicant is never named."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from law.cited import ogi_2008
from letters.blocks import Paragraph, Table
from letters.facts.common import OfACase
from letters.facts.earlier import EarlierLetter
from letters.facts.others import ToOthers
from letters.rendering import FactMissing, render
from letters.samples import OTHERS, SAMPLES
from letters.samples.common import REQUEST
from models.base import Language
from tests.letters.rewrite_golden import LANGUAGES
from tests.letters.said import said

OVERRULING = ("notice_to_third_party", "public_interest_notice")


@pytest.mark.parametrize("kind", list(OTHERS))
def test_no_letter_to_others_has_a_place_for_the_applicant_or_the_words_of_the_request(kind: str) -> None:
    fields = set(type(OTHERS[kind]).model_fields)
    assert not {"addressees", "asked", "supplement", "request"} & fields
    assert isinstance(OTHERS[kind], ToOthers) or kind == "certificate_of_no_record"
    for name in ("addressees", "asked"):
        with pytest.raises(FactMissing):
            said(kind, **{name: REQUEST[name]})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(OTHERS))
def test_no_letter_to_others_names_the_applicant(kind: str, language: Language) -> None:
    assert all(one.name not in said(kind, language) for one in REQUEST["addressees"])
    assert isinstance(OTHERS[kind], OfACase)


@pytest.mark.parametrize("kind", OVERRULING)
def test_an_overruled_third_party_learns_what_is_disclosed_why_when_not_before_and_its_remedies(kind: str) -> None:
    text, facts = said(kind), SAMPLES[kind]
    for words in [
        "于2026年3月16日书面征求贵单位的意见（云自然资公开征〔2026〕11号），于2026年3月30日收到贵单位的意见",
        "决定公开的内容：“青石路片区旧城改造项目",
        f"公开的理由：{dict(facts)['reason']}",
        "本机关不早于2026年4月18日公开上述信息",
        "60日内向云山市人民政府申请行政复议",
    ]:
        assert words in text
    unnumbered = EarlierLetter(sent_on=date(2026, 3, 16), letter_number=None)
    assert "征求贵单位的意见，于2026年3月30日" in said(kind, consultation=unnumbered)


def test_only_disclosure_in_the_public_interest_speaks_of_it() -> None:
    assert "不公开该信息可能对公共利益造成重大影响" in said("public_interest_notice")
    assert "公共利益" not in said("notice_to_third_party")
    assert "贵单位不同意公开的理由不成立" in said("notice_to_third_party")
    assert "理由不成立" not in said("public_interest_notice")


def test_a_third_party_that_said_nothing_is_not_told_of_an_opinion_of_its_own() -> None:
    text = said("public_interest_notice", answered_on=None)
    assert "贵单位未提出意见" in text
    assert "收到贵单位的意见" not in text
    with pytest.raises(FactMissing) as caught:
        said("notice_to_third_party", answered_on=None)
    assert caught.value.fields == ("answered_on",)


def test_a_referral_names_of_the_document_nothing_but_how_its_digest_begins() -> None:
    facts: Any = SAMPLES["referral_letter"]
    assert set(type(facts).model_fields) == {
        *("letter_number", "register_number", "sender", "signed_on", "recipient"),
        *("digest_begins", "legal_basis"),
    }
    assert len(facts.digest_begins) == 12
    assert "现报请贵机关确定" in said("referral_letter")


def test_a_letter_that_passes_a_request_on_leaves_who_asks_to_the_papers_enclosed() -> None:
    text = said("correction_transfer")
    assert "第四十一条，现将该申请转送贵机关处理，申请人的姓名（名称）、联系方式见所附申请材料" in text
    assert "随附材料：（1）更正申请书（2）集体土地使用证复印件" in text
    with pytest.raises(FactMissing):
        said("correction_transfer", enclosures=())


def test_a_certificate_of_no_record_lists_each_search_and_is_addressed_to_nobody() -> None:
    blocks = render("certificate_of_no_record", SAMPLES["certificate_of_no_record"]).blocks
    (table,) = [one for one in blocks if isinstance(one, Table)]
    first, _ = [[cell.text for cell in row] for row in table.rows]
    assert first[:2] == ["1", "张文（档案室）"]
    assert first[2:] == ["综合档案管理系统；2023年至2025年业务档案", "青石路；土壤检测", "2026年3月20日"]
    assert not [one for one in blocks if isinstance(one, Paragraph) and one.style == "reader"]
    with pytest.raises(FactMissing):
        said("certificate_of_no_record", searches=())


def test_a_letter_that_urges_names_how_why_and_by_when() -> None:
    text = said("urge_letter")
    for words in [
        "第四十七条",
        "予以督办（方式：督促整改）。你机关于2026年3月12日收到该申请。",
        "最后一日为2026年4月10日",
        "于2026年4月13日前（含当日）书面反馈",
    ]:
        assert words in text
    assert "答复期限的最后一日" not in said("urge_letter", period=None)
    assert "（国务院令第492号）第三十条" in said("urge_letter", legal_basis=ogi_2008(30))
    assert "予以督办。" in said("urge_letter", urged_by="notice")
    assert "责令" not in text


def test_a_suggestion_is_addressed_to_the_unit() -> None:
    text = said("suggestion_to_unit")
    assert "征地科：本机关在办理登记号为“云自然资公开申〔2026〕第17号”的政府信息公开申请过程中" in text
    assert "现提出工作建议如下：征地补偿安置方案批准后" in text


@pytest.mark.parametrize("kind", [kind for kind in OTHERS if not kind.startswith("consultation_")])
def test_a_letter_to_others_bears_its_own_day(kind: str) -> None:
    assert said(kind, signed_on=date(2026, 3, 17)).endswith("2026年3月17日")
