"""Letters of consultation (征求意见书) with their reply forms: period, silence and tone by sort, under either text."""

from __future__ import annotations

from typing import Any

import pytest

from law.regimes import Regime
from law.texts import TEXTS
from letters.blocks import NewPage, Paragraph, Table
from letters.facts.others import Recipient
from letters.rendering import render
from letters.samples import SAMPLES
from models.base import Language
from tests.letters.rewrite_golden import LANGUAGES
from tests.letters.said import said

CONSULTATIONS = ("consultation_third_party", "consultation_co_producer", "consultation_other_agency")
UNDER_2008: dict[str, Any] = {
    "working_days": None,
    "objection_binds": True,
    "legal_basis": TEXTS[Regime.OGI_2008].third_party,
}


def third_party(is_organisation: bool | None) -> Recipient:
    return Recipient(name="云山某某", address="云山市白塔路8号", is_agency=False, is_organisation=is_organisation)


def reply_form(kind: str, language: Language = "zh") -> tuple[list[str], list[list[str]]]:
    """The paragraphs, and the rows of the table, that stand on the page after the letter."""
    blocks = render(kind, SAMPLES[kind], language).blocks
    (end,) = [place for place, one in enumerate(blocks) if isinstance(one, NewPage)]
    form = blocks[end + 1 :]
    (table,) = [one for one in form if isinstance(one, Table)]
    return [one.text for one in form if isinstance(one, Paragraph)], [[cell.text for cell in row] for row in table.rows]


def test_a_third_party_is_told_that_its_silence_leaves_the_decision_to_the_agency() -> None:
    text = said("consultation_third_party")
    assert "第三十二条，现书面征求贵单位的意见" in text
    assert "请自收到本征求意见书之日起15个工作日内" in text
    assert "逾期未提出意见的，由本机关依法决定是否公开" in text
    assert "不同意公开且有合理理由的，本机关不予公开" in text
    assert "视为同意" not in text
    assert "you are taken to agree" not in said("consultation_third_party", "en")


def test_a_co_producing_agency_is_told_that_its_silence_is_consent() -> None:
    text = said("consultation_co_producer")
    assert "由本机关牵头、与贵机关共同制作" in text
    assert "第三十四条" in text
    assert "15个工作日" in text
    assert "逾期未提出意见的，视为同意公开" in text
    assert "请予函复" in text
    assert "you are taken to agree" in said("consultation_co_producer", "en")


def test_another_agency_is_given_no_period_and_its_silence_means_nothing() -> None:
    text = said("consultation_other_agency")
    assert "第三十三条第三款" in text
    assert "个工作日" not in text
    assert "不视为同意，也不视为不同意" in text


def test_under_the_2008_text_an_objection_binds_and_no_period_is_named() -> None:
    text = said("consultation_third_party", **UNDER_2008)
    assert "（国务院令第492号）第二十三条" in text
    assert "不同意公开的，本机关不予公开；但是" in text
    assert "合理理由的" not in text
    assert "个工作日" not in text
    assert "逾期" not in text


@pytest.mark.parametrize(
    ("is_organisation", "you"), [(True, "涉及贵单位，"), (False, "涉及您，"), (None, "涉及你（单位），")]
)
def test_a_third_party_is_addressed_as_what_it_is_known_to_be(is_organisation: bool | None, you: str) -> None:
    assert you in said("consultation_third_party", recipient=third_party(is_organisation))


def test_a_consultation_names_recipient_address_content_enclosures_and_where_to_answer() -> None:
    text = said("consultation_third_party")
    assert "收件地址：云山市白塔路8号云山市第一建筑公司：" in text
    assert "信息的主要内容：“青石路片区旧城改造项目征地补偿安置方案中记载的" in text
    assert "随附材料：（1）征地补偿安置方案第三章（摘录）（2）补偿金额明细表" in text
    assert "送交本机关政府信息公开工作机构，地址：云山市青石路1号" in text
    assert "随附材料" not in said("consultation_third_party", documents=())


@pytest.mark.parametrize("kind", CONSULTATIONS)
def test_each_consultation_has_its_reply_form_on_a_page_of_its_own(kind: str) -> None:
    words, rows = reply_form(kind)
    assert words[0].startswith("政府信息公开征求意见")
    assert words[1] == "云山市自然资源局："
    assert "2026年3月16日" in words[2]
    facts: Any = SAMPLES[kind]
    assert f"（{facts.letter_number}）" in words[2]
    assert rows[0][1] == facts.recipient.name
    assert rows[1] == ["信息的主要内容", facts.description]
    assert f"附件：{words[0]}" in said(kind)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CONSULTATIONS)
def test_a_reply_form_has_room_for_opinion_reasons_signature_and_date(kind: str, language: Language) -> None:
    _, rows = reply_form(kind, language)
    letter = "函" if kind == "consultation_other_agency" else "书"
    said_there = {
        "zh": (
            *("□同意公开", "□部分同意公开", "□不同意公开", "理由", "盖章", "日期", "联系电话"),
            f"收到征求意见{letter}之日",
        ),
        "en": ("□ agree to", "□ agree in part", "□ object to", "why", "eal", "Date", "telephone", "received on"),
    }
    whole = "\n".join(cell for row in rows for cell in row)
    assert [words for words in said_there[language] if words not in whole] == []


@pytest.mark.parametrize(
    ("kind", "until"),
    [
        ("consultation_third_party", "自收到征求意见书之日起15个工作日内"),
        ("consultation_co_producer", "自收到征求意见书之日起15个工作日内"),
        ("consultation_other_agency", "收到征求意见函后尽快"),
    ],
)
def test_a_reply_form_says_until_when_and_where_to_send_it(kind: str, until: str) -> None:
    last = reply_form(kind)[0][-1]
    assert until in last
    assert "地址：云山市青石路1号；联系电话：0000-1234567" in last


def test_under_the_2008_text_the_reply_form_names_no_period_either() -> None:
    assert "请收到征求意见书后尽快填写本确认函" in said("consultation_third_party", **UNDER_2008)
    assert "as soon as you can, and send or bring it" in said("consultation_third_party", "en", **UNDER_2008)
