"""What a reply gives (提供的政府信息): documents listed, tabled and enclosed; and passages withheld, in an annex."""

from __future__ import annotations

import pytest

from letters.blocks import NewPage, Paragraph, Table
from letters.rendering import Rendered, render
from letters.samples import annex
from letters.samples.saying import why
from models.reply_kinds import ReplyKind
from tests.letters.replying import made, one, said_of
from tests.letters.said import said


def test_up_to_five_documents_are_listed_and_more_are_a_table() -> None:
    listed, tabled = (said_with(count) for count in (5, 6))
    assert not [block for block in listed.blocks if isinstance(block, Table)]
    assert "（5）" in listed.text
    (table,) = [block for block in tabled.blocks if isinstance(block, Table)]
    assert [[cell.text for cell in row] for row in table.rows][5] == ["6", "甲文件", "3"]
    assert "（6）" not in tabled.text


def said_with(count: int) -> Rendered:
    document = one(ReplyKind.DISCLOSE).documents[0].model_copy(update={"title": "甲文件", "pages": 3})
    return made("reply_disclose", findings=(one(ReplyKind.DISCLOSE, documents=(document,) * count),))


def test_a_document_says_its_pages_where_they_are_known_and_its_version_from_the_second() -> None:
    document = one(ReplyKind.DISCLOSE).documents[0]
    later = document.model_copy(update={"pages": None, "version": 2})
    assert "，共21页。提供方式" in said_of(ReplyKind.DISCLOSE)
    assert "第1版" not in said_of(ReplyKind.DISCLOSE)
    assert f"{document.title}（第2版）。提供方式" in said_of(ReplyKind.DISCLOSE, documents=(later,))


def test_what_is_given_is_enclosed_item_by_item_and_what_is_for_inspection_is_not() -> None:
    text = said("composed_reply")
    assert "附件1：第1项所提供的政府信息，共1份附件2：第4项所提供的政府信息，共7份附表：第1项区分处理一览表" in text
    assert "附件：所提供的政府信息，共1份" in said("reply_disclose")
    inspected = said_of(ReplyKind.DISCLOSE, form="inspection")
    assert "约定时间到本机关查阅" in inspected
    assert "附件" not in inspected
    assert "发送" not in inspected


def test_a_part_that_is_given_names_each_ground_for_the_rest_and_the_reason() -> None:
    text = said("reply_disclose_in_part")
    for words in ["第三十七条的规定", "（1）《中华人民共和国政府信息公开条例》第十五条：", "第十六条第二款："]:
        assert words in text
    assert f"其余部分不予公开的理由：{one(ReplyKind.DISCLOSE_IN_PART).reason}" in text


@pytest.mark.parametrize("count", [1, 47])
def test_every_passage_withheld_is_a_row_of_the_annex_that_follows_the_signature(count: int) -> None:
    letter = render("reply_disclose_in_part", annex(count))
    (table,) = [block for block in letter.blocks if isinstance(block, Table)]
    assert len(table.rows) == count
    assert len(table.heads) == 1
    page = next(n for n, block in enumerate(letter.blocks) if isinstance(block, NewPage))
    assert letter.blocks[page - 1] == Paragraph(style="date", text="2026年3月27日")
    assert letter.blocks[page + 2] == table
    first = why(ReplyKind.WITHHOLD_THIRD_PARTY)
    assert [cell.text for cell in table.rows[0]][2:] == ["第1页第1段", f"{first.citation}：{first.ground}"]


def test_without_listed_passages_there_is_no_annex_and_none_is_spoken_of() -> None:
    letter = render("reply_disclose_in_part", annex(0))
    assert "附表" not in letter.text
    assert not [block for block in letter.blocks if isinstance(block, NewPage)]
