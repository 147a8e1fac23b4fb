"""The markup of the letters (文书标记): what each line is, and every fault with its place."""

from __future__ import annotations

import pytest

from letters.markup import Control, Line, NewPage, Part, Row, TableEnd, TableStart, cells, parts
from letters.styles import IN_WORD, STYLES
from models.faults import BadInput


def read(source: str, **others: str) -> tuple[Part, ...]:
    return parts("letter", {"letter": source, **others}.__getitem__)


def faults(source: str, **others: str) -> list[tuple[str, str]]:
    with pytest.raises(BadInput) as caught:
        read(source, **others)
    return [(fault.where, fault.what.en) for fault in caught.value.faults]


def test_each_line_that_is_not_blank_is_one_paragraph_of_the_style_that_its_prefix_names() -> None:
    assert read("[title] {{ title }}\n\n  甲 \n[date] 乙\n") == (
        Line(style="title", words="{{ title }}"),
        Line(style="body", words="甲"),
        Line(style="date", words="乙"),
    )


def test_each_style_has_a_name_in_word_of_its_own() -> None:
    assert set(IN_WORD) == set(STYLES)
    assert len(set(IN_WORD.values())) == len(STYLES)


def test_tags_alone_on_a_line_govern_paragraphs_and_tags_within_a_line_are_words_of_it() -> None:
    assert read("{% if a %}{% for b in c %}\n{% if a %}甲{% endif %}\n{{ a }}\n{# 说明 #}\n{% endfor %}") == (
        Control(tag="if a"),
        Control(tag="for b in c"),
        Line(style="body", words="{% if a %}甲{% endif %}"),
        Line(style="body", words="{{ a }}"),
        Control(tag="endfor"),
    )


def test_a_table_has_its_widths_a_header_rows_and_controls_between_them() -> None:
    source = "[table 30 70]\n[head] 序号 | 名称\n{% for one in all %}\n[row] {{ one.n | day }} |\n{% endfor %}\n[/table]\n[page]"
    assert read(source) == (
        TableStart(widths=(30, 70)),
        Row(cells=("序号", "名称"), is_head=True),
        Control(tag="for one in all"),
        Row(cells=("{{ one.n | day }}", ""), is_head=False),
        Control(tag="endfor"),
        TableEnd(),
        NewPage(),
    )


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("甲 | 乙", ("甲", "乙")),
        ("| 乙", ("", "乙")),
        ("{{ a | b }}|{% if x | y %}丙{% endif %}", ("{{ a | b }}", "{% if x | y %}丙{% endif %}")),
        ("甲", ("甲",)),
    ],
)
def test_the_bar_of_a_filter_parts_no_cells(row: str, found: tuple[str, ...]) -> None:
    assert cells(row) == found


def test_an_include_stands_for_the_lines_of_what_it_names() -> None:
    assert read('甲\n{% include "other" %}\n丙', other="乙\n") == read("甲\n乙\n丙")


def test_an_include_of_itself_is_a_fault() -> None:
    assert faults('{% include "letter" %}') == [("letter", "includes go too deep")]


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("[heading1] 甲", "no such style"),
        ("[title]", "no such style"),
        ("[甲] 乙", "no such style"),
        ("{{ '“甲”' }}", "curly quotes"),
        ("{% if a == {} %}", "} or %"),
        ("[row] 甲", "stands in no table"),
        ("[/table]", "stands in no table"),
        ("[table 30 60]\n[/table]", "add up to 100"),
        ("[table 50 50]\n[row] 甲\n[/table]", "as many cells"),
        ("[table 100]\n甲\n[/table]", "header, rows and controls only"),
        ("[table 100]\n[row] 甲", "lacks its end"),
    ],
)
def test_what_cannot_be_read_is_a_fault(source: str, what: str) -> None:
    assert any(what in said for _, said in faults(source))


def test_all_faults_are_told_at_once_each_at_its_line_also_within_an_include() -> None:
    found = faults('[no] 甲\n乙\n{% include "other" %}\n[row] 丙', other="丁\n[nor] 戊")
    assert [where for where, _ in found] == ["letter:1", "other:2", "letter:4"]
