"""Layout (版式): columns, folding, and what may not be torn apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from letters.layout import CLOSING, OPENING, PAGE, centred, folded, paragraph, right, width

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


def test_a_template_s_line_break_joins_without_a_space_in_chinese_and_with_one_in_english() -> None:
    assert paragraph("\n甲\n  乙\n", "zh") == "　　甲乙\n"
    assert paragraph("\none\n  two\n", "en") == "one two\n\n"
