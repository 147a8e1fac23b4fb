"""What was typed is set by the letter (填写文字的标点): one stop at its end, marks within marks of the other sort, one way to address."""

from __future__ import annotations

from typing import Any

import pytest

from letters.facts.common import Addressee, Asked
from letters.typed import closed, quoted, said_to
from models.base import Words
from models.reply_kinds import ReplyKind
from tests.letters.replying import said_of
from tests.letters.said import said

TYPED = ("甲", "甲。", "甲；", "甲。 ", "甲.", "甲，。")
ITEMS = ("请写明文号", "请写明时间。")


@pytest.mark.parametrize("typed", TYPED)
def test_a_typed_text_ends_in_one_stop(typed: str) -> None:
    assert closed(typed, "zh") == "甲。"
    assert quoted(typed) == "甲"


@pytest.mark.parametrize("typed", ["甲？", "甲！", "甲说：“乙。”", "甲……"])
def test_a_sentence_that_ends_otherwise_keeps_its_end(typed: str) -> None:
    assert closed(typed, "zh") == typed


@pytest.mark.parametrize(("typed", "set_as"), [("a", "a."), ("a.", "a."), ("甲。", "甲。"), ("a;", "a."), ("a?", "a?")])
def test_in_english_a_point_ends_it_unless_it_has_an_end(typed: str, set_as: str) -> None:
    assert closed(typed, "en") == set_as


def test_the_point_of_a_latin_abbreviation_is_kept() -> None:
    assert quoted("甲 Ltd.") == "甲 Ltd."


def test_marks_within_marks_are_of_the_other_sort() -> None:
    assert quoted("“甲”与‘乙’") == "‘甲’与“乙”"
    asked = (Asked(item=1, description="名为“甲”的文件。", document_number=None),)
    assert "申请公开的内容为：“名为‘甲’的文件”。" in said("withdrawal_notice", asked=asked)


@pytest.mark.parametrize(
    ("kind", "changes", "words"),
    [
        ("supplement_notice", {"items": ITEMS}, "（1）请写明文号。（2）请写明时间。请于"),
        ("suggestion_to_unit", {"suggestion": "请改进"}, "请改进。请你单位研究采纳"),
        ("urge_letter", {"demand": "请按期答复"}, "督办要求：请按期答复。请你机关"),
        ("correction_reply", {"request": "请更正。", "passed_to": "甲局。"}, "接受转送的行政机关：甲局。您不服"),
        ("correction_reply", {"request": "请更正。"}, "内容为：“请更正”。经审查"),
        ("notice_to_third_party", {"reason": "理由不足", "description": "甲。"}, "“甲”。"),
        ("notice_to_third_party", {"reason": "理由不足"}, "公开的理由：理由不足。本机关不早于"),
        ("fee_notice", {"reason": "件数过多", "how_to_pay": "到窗口缴纳；"}, "缴纳方式：到窗口缴纳。缴纳期限"),
        ("consultation_third_party", {"description": "甲。"}, "信息的主要内容：“甲”。随附"),
        ("certificate_of_no_record", {"description": "甲。", "document_number": None}, "（该申请第2项）：“甲”。检索"),
    ],
)
def test_where_a_text_was_typed_the_letter_has_one_stop(kind: str, changes: dict[str, Any], words: str) -> None:
    assert words in said(kind, **changes)


def test_reason_and_way_of_a_finding_end_in_one_stop() -> None:
    text = said_of(ReplyKind.DOES_NOT_EXIST, reason="已检索", where="可以向该局了解；")
    assert "检索情况：已检索。根据" in text
    assert "有关途径：可以向该局了解。如不服" in text


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ReplyKind.PETITION_OR_COMPLAINT, "{}以政府信息公开申请的形式进行"),
        (ReplyKind.PUBLISHED_MATERIAL, "{}要求提供的是"),
        (ReplyKind.NO_SPECIAL_NEED, "与{}自身生产、生活、科研等特殊需要无关"),
        (ReplyKind.CONFIRMATION_OR_REISSUE, "{}要求的是对已经获取的信息"),
    ],
)
def test_the_law_s_sentence_addresses_the_reader_as_the_letter_does(kind: ReplyKind, words: str) -> None:
    company = (Addressee(name="云山市第一建筑公司", is_organisation=True),)
    assert words.format("您") in said(f"reply_{kind}")
    assert words.format("贵单位") in said(f"reply_{kind}", addressees=company)
    assert "申请人" not in said(f"reply_{kind}")


def test_the_tiers_of_a_fee_address_the_reader_too() -> None:
    assert "（1）您当月此前的申请已计29件。" in said("fee_notice")
    assert "(1) Your earlier requests of the calendar month count 29." in said("fee_notice", "en")
    need = Words(zh="与申请人无关。", en="No need of the applicant's own.")
    assert (said_to(need, "您", "zh"), said_to(need, "you", "en")) == ("与您无关。", "No need of your own.")
