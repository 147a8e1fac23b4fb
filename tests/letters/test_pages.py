"""How the pages look (公文版式, GB/T 9704-2012): lines, margins, page numbers, no signature by itself, long names and tables."""

from __future__ import annotations

import pytest

from letters.press import Press
from models.base import Language
from tests.letters.judges import boxes_of, lines_of, pages_as_seen, pages_of, words, words_of_pdf
from tests.letters.own_letters import AGENCY, HEAD, SIGNED, own

SENTENCES = {
    "zh": "本机关收到申请后进行了检索，现将有关情况说明如下。",
    "en": "We have searched our files and tell you what we found. ",
}
FULL = "[title] 题\n[page]\n{{ body }}"
BODY = {"body": "政府信息公开" * 300}
FOOT = 263
"""Millimetres from the top to below the type area."""
TABLE = """[title] 附表
[table 10 60 30]
[head] 序号 | 政府信息名称 | 依据
{% for one in rows %}
[row] {{ one }} | 材料{{ one }}的名称 | 第十五条
{% endfor %}
[/table]"""


@pytest.mark.parametrize(("language", "ending"), [("zh", "特此告知。\n"), ("zh", ""), ("en", "")])
def test_no_page_bears_a_signature_without_two_lines_of_text_and_no_word_is_lost(
    language: Language, ending: str, press: Press
) -> None:
    paper = HEAD + "{{ body }}\n" + ending + SIGNED
    for length in range(1, 61):
        body = SENTENCES[language] * length
        pages = pages_of(press.pdf(own(paper, {"body": body}, language=language)))
        last = lines_of(pages[-1])
        assert last.index("2026年4月8日") >= (3 if len(pages) > 1 else 0), (length, last)
        assert words(body + ending) in words("".join(pages)), length


def test_what_is_enclosed_is_not_the_text_that_a_signature_needs_beside_it(press: Press) -> None:
    enclosed = "[copy] 附件1：材料一\n[copy] 附件2：材料二\n[copy] 附表：一览表\n"
    for length in range(1, 61, 3):
        body = SENTENCES["zh"] * length
        pages = pages_of(press.pdf(own(HEAD + "{{ body }}\n" + enclosed + SIGNED, {"body": body})))
        last = lines_of(pages[-1])
        assert last.index("附件1：材料一") >= (2 if len(pages) > 1 else 0), (length, last)
        assert words(body) in words("".join(pages)), length


def test_many_short_paragraphs_before_a_signature_are_kept_in_order(press: Press) -> None:
    for count in range(8, 24):
        text = "".join(f"（{number}）事项\n" for number in range(1, count))
        pages = pages_of(press.pdf(own(HEAD + text + SIGNED, {})))
        assert words(text) in words("".join(pages))
        assert lines_of(pages[-1]).index(AGENCY) >= (2 if len(pages) > 1 else 0), count


def test_a_page_has_22_lines_of_28_characters_and_a_paragraph_begins_with_two_empty_ones(press: Press) -> None:
    first, *lines = lines_of(pages_of(press.pdf(own(FULL, BODY)))[1])
    assert len(first) == 26
    assert [len(line) for line in lines] == [28] * 21


def test_the_type_area_is_156_by_225_millimetres_37_from_the_top_and_28_from_the_left(press: Press) -> None:
    boxes = [box for box in boxes_of(press.pdf(own(FULL, BODY)), page=2) if box.top < FOOT]
    assert 27.5 <= min(box.left for box in boxes) <= 29
    assert 183 <= max(box.right for box in boxes) <= 184.5
    assert 35.5 <= min(box.top for box in boxes) <= 38.5
    assert 257 <= max(box.bottom for box in boxes) <= 263.5


def test_page_numbers_stand_on_the_outer_side_and_the_first_page_of_an_official_letter_has_none(press: Press) -> None:
    made = press.pdf(own(HEAD + "{{ body }}\n" + SIGNED, {"body": "甲" * 2500}))
    feet = [[box for box in boxes_of(made, page) if box.top > FOOT] for page in (1, 2, 3, 4)]
    assert ["".join(box.word for box in foot) for foot in feet] == ["", "—2—", "—3—", "—4—"]
    assert 32 <= feet[1][0].left <= 35
    assert 177 <= feet[2][-1].right <= 180
    assert feet[3][0].left == feet[1][0].left


def test_the_first_page_of_a_slip_has_its_number(press: Press) -> None:
    (page,) = pages_as_seen(press.pdf(own("[title] 回执\n正文\n", {}, look="slip")))
    assert words(page).endswith("—1—")


@pytest.mark.parametrize("count", [1, 7, 16, 28, 40, 80])
def test_an_agency_s_name_of_any_length_is_whole_in_masthead_and_signature(count: int, press: Press) -> None:
    agency = ("云山市青石路片区旧城改造历史文化街区保护办公室" * 4)[:count]
    made = press.pdf(own(HEAD + "正文\n" + SIGNED, {"agency": agency}))
    assert words_of_pdf(made).count(agency) == (2 if count > 1 else 3)
    assert min(box.left for box in boxes_of(made)) >= 27
    assert max(box.right for box in boxes_of(made)) <= 184.5


def test_sixty_applicants_and_names_of_two_hundred_characters_are_all_there(press: Press) -> None:
    names = "、".join(f"{'云山市第一建筑公司' * 22}{number}" for number in range(60))
    made = own(HEAD.replace("王小明", "{{ names }}") + "正文\n" + SIGNED, {"names": names})
    assert words(names) in words_of_pdf(press.pdf(made))


@pytest.mark.parametrize("run", ["x" * 400, "https://example.org/" + "a/" * 200, "0" * 99 + "甲" + "_" * 99])
def test_a_run_of_signs_without_a_space_stays_within_the_page(run: str, press: Press) -> None:
    made = press.pdf(own("{{ x }}\n[table 20 80]\n[row] {{ x }} | {{ x }}\n[/table]", {"x": run}))
    assert max(box.right for box in boxes_of(made)) <= 184.5
    assert words_of_pdf(made).count(run) == 3


def test_a_table_of_thirty_pages_repeats_its_header_on_each_and_loses_no_row(press: Press) -> None:
    pages = pages_of(press.pdf(own(TABLE, {"rows": range(1, 1101)})))
    assert len(pages) >= 30
    assert all("政府信息名称" in words(page) for page in pages)
    everything = words("".join(pages))
    assert all(f"{one}材料{one}的名称" in everything for one in range(1, 1101))


def test_a_row_longer_than_a_page_goes_on_over_the_next(press: Press) -> None:
    paper = "[table 20 80]\n[row] 甲 | {{ body }}\n[/table]"
    assert BODY["body"] in words_of_pdf(press.pdf(own(paper, {"body": BODY["body"] * 2})))


@pytest.mark.parametrize(
    "paper", ["[heading] 附表\n正文", "正文", "[table 100]\n[row] 甲\n[/table]", "[page]\n正文", "[date] 4月"]
)
def test_a_letter_without_title_or_signature_can_be_set(paper: str, press: Press) -> None:
    assert words_of_pdf(press.pdf(own(paper, {})))
