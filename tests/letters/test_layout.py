"""Layout (版式): columns, folding, and what may not be torn apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from letters.blocks import Block, Cell, NewPage, Paragraph, Table
from letters.layout import CLOSING, OPENING, PAGE, centred, folded, laid_out, right, width
from letters.styles import STYLES, Style
from models.base import Language

LETTERS = some.text(alphabet="公开政府信息，。；（）《》“” abc123.-éЖ")


@pytest.mark.parametrize(
    ("text", "columns"), [("公开", 4), ("ab", 2), ("公a", 3), ("“公”", 6), ("e\u0301", 1), ("𠮷", 2), ("Ж", 1)]
)
def test_a_chinese_character_takes_two_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_a_title_stands_in_the_middle_and_a_date_at_the_right_end() -> None:
    title, day = centred("补正告知书"), right("2026年3月2日")
    assert abs((width(title) - width("补正告知书")) * 2 + width("补正告知书") - PAGE) <= 1
    assert width(day) == PAGE


@given(LETTERS)
def test_folding_loses_nothing_but_spaces(text: str) -> None:
    assert "".join("".join(folded(text)).split()) == "".join(text.split())


@given(some.text(alphabet="公开政府信息𠮷 \u3000", max_size=300))
def test_no_line_is_longer_than_the_page(text: str) -> None:
    assert all(width(line) <= PAGE for line in folded(text, indent="　　"))


@given(
    some.text(alphabet="公开政府信息", min_size=1, max_size=100), some.sampled_from(CLOSING), some.sampled_from(OPENING)
)
def test_no_line_begins_with_a_closing_or_ends_with_an_opening_mark(text: str, closing: str, opening: str) -> None:
    lines = folded(text + closing + opening + text)
    assert not any(line.startswith(closing) or line.endswith(opening) for line in lines)


@pytest.mark.parametrize("before", range(30, 40))
def test_a_date_is_not_torn_apart(before: int) -> None:
    assert any("2026年3月2日" in line for line in folded("公" * before + "2026年3月2日前"))


def test_a_word_longer_than_the_page_stays_whole() -> None:
    address = "www.yunshan.example/" + "x" * 80
    assert address in folded(f"见 {address} 栏目")


def laid(*blocks: Block, language: Language = "zh") -> str:
    return laid_out(blocks, language)


def said(style: Style, text: str) -> Paragraph:
    return Paragraph(style=style, text=text)


def test_a_chinese_paragraph_begins_with_two_empty_characters_and_an_english_one_after_an_empty_line() -> None:
    assert laid(said("body", "甲"), said("body", "乙")) == "　　甲\n　　乙\n"
    assert laid(said("body", "one"), said("body", "two"), language="en") == "one\n\ntwo\n"


def test_masthead_and_title_stand_in_the_middle_number_and_signature_at_the_right_and_the_reader_at_the_left() -> None:
    text = laid(*(said(style, style) for style in STYLES))
    line = {one.strip(): one for one in text.split("\n")}
    assert all(width(line[style]) == PAGE for style in ("number", "register", "agency", "date"))
    assert all(line[style] == centred(style) for style in ("masthead", "title"))
    assert line["reader"] == "reader"


def test_a_row_of_a_table_is_a_line_with_bars_and_a_new_page_is_a_rule() -> None:
    table = Table(
        widths=(1, 1), heads=((Cell(text="序号"), Cell(text="名称")),), rows=((Cell(text="1"), Cell(text="甲\n乙")),)
    )
    assert laid(said("body", "甲"), table, NewPage(), said("body", "乙")) == (
        "　　甲\n\n序号 | 名称\n1 | 甲 乙\n\n" + "-" * PAGE + "\n　　乙\n"
    )


def test_a_forced_line_end_is_kept_and_no_letter_has_two_empty_lines_or_spaces_at_a_line_s_end() -> None:
    text = laid(said("note", "甲 \n\n 乙"), said("title", "题"), said("reader", "丙："), said("agency", "丁"))
    assert text.startswith("　　甲\n　　乙\n\n")
    assert "\n\n\n" not in text
    assert all(line == line.rstrip() for line in text.split("\n"))
