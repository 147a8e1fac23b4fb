"""Values print literally in every form (填写文字原样呈现): whatever they hold, in the Word file, the PDF and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from letters.catalogue import CATALOGUE
from letters.markup import Line
from letters.press import Press
from letters.rendering import FactMissing, checked, render
from letters.samples import SAMPLES
from letters.word_template import word_template
from tests.letters.judges import words, words_of_docx, words_of_pdf
from tests.letters.own_letters import HEAD, SIGNED, own

Place = tuple[str | int, ...]
HOSTILE = '#panic("x") *粗* {{ x }} {% y %} {_{ <w:p> &amp; \\`'
MORE = [
    "{{", "}}", "{_{ }_} {_% %_}", "{%p if x %}", "{{r x }}", "{#- 注 -#}", "</w:t></w:r>", "&#8216;‘’“”", "]]>", "\\n\\t\\a",
    "$x^2$ @label <label> _斜_ = 题 // 注 /* 注 */ `码` ~ --- ... '引' \"引\"", "http://example.org/*a*_b_#c", "[title] [page]",
]  # fmt: skip
PAPER = (
    HEAD
    + "甲{{ x }}乙\n[note] {{ x }}\n[copy] {{ x }}\n[table 50 50]\n[head] {{ x }} | 丙\n[row] 丁 | {{ x }}\n[/table]\n特此告知。\n"
    + SIGNED
)


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """Where the texts of some facts stand."""
    if type(value) is str:
        yield at
    elif isinstance(value, dict) and "article" not in value and set(value) != {"zh", "en"}:
        yield from (place for name, one in value.items() for place in places(one, (*at, name)))
    elif isinstance(value, tuple):
        yield from (place for number, one in enumerate(value) for place in places(one, (*at, number)))


def changed(value: Any, place: Place, to: str) -> Any:
    """The facts with another text at one place."""
    if not place:
        return to
    first, rest = place[0], place[1:]
    if isinstance(value, dict):
        return {**value, first: changed(value[first], rest, to)}
    return tuple(changed(one, rest, to) if number == first else one for number, one in enumerate(value))


def with_all_texts_hostile(kind: str) -> tuple[Any, list[str]]:
    """A sample in which each text that may be any text is a hostile one, each with its own number; and these."""
    facts: Any = SAMPLES[kind].model_dump()
    texts: list[str] = []
    for number, place in enumerate(places(facts)):
        text = f"{HOSTILE}{number}号"
        with suppress(FactMissing):
            checked(CATALOGUE[kind], changed(facts, place, text))
            facts, texts = changed(facts, place, text), [*texts, text]
    return facts, texts


@pytest.mark.parametrize("kind", list(SAMPLES))
def test_a_hostile_name_in_every_field_of_every_letter_prints_as_it_stands(kind: str, press: Press) -> None:
    facts, texts = with_all_texts_hostile(kind)
    letter = render(kind, facts)
    in_text, in_pdf = bare(letter.text), words_of_pdf(press.pdf(letter)).replace("|", "")
    assert texts
    assert [text for text in texts if bare(text) not in in_text or bare(text) not in in_pdf] == []


def bare(text: str) -> str:
    """A text without spaces, bars between cells, and the line between pages."""
    return words(re.sub(r"^-+$|[|]", "", text, flags=re.MULTILINE))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_signs_of_templates_of_word_and_of_typst_print_as_they_stand_in_every_place_of_a_letter(
    press: Press, language: Any
) -> None:
    letters = {str(place): own(PAPER, {"x": x}, language=language) for place, x in enumerate((HOSTILE, *MORE))}
    in_word = words_of_docx({name: letter.docx for name, letter in letters.items()})
    for (name, letter), x in zip(letters.items(), (HOSTILE, *MORE), strict=True):
        assert in_word[name].count(words(x)) >= 5, x
        assert words_of_pdf(press.pdf(letter)) == in_word[name]
        assert f"甲{x}乙" in letter.text.replace("\n", "") or words(x) in words(letter.text)


ONE_LINE = word_template((Line(style="body", words="始{{ x }}终"),), "official", "zh")


@settings(max_examples=60, deadline=None)
@given(some.text(alphabet="{}%#_<>&;\"'`\\$*[]|~-=@/王 　.x:rp“”", min_size=1, max_size=30))
def test_any_signs_are_in_the_blocks_as_they_were_given(x: str) -> None:
    letter = own("", {"x": x}, template=ONE_LINE)
    assert [block.text for block in letter.blocks if block.sort == "paragraph"] == [f"始{x}终"]


def test_the_name_of_an_agency_prints_as_it_stands_in_masthead_and_signature_and_in_what_the_files_say_of_themselves(
    press: Press,
) -> None:
    letter = own(HEAD + "正文\n" + SIGNED, {"agency": HOSTILE})
    assert words_of_pdf(press.pdf(letter)).count(words(HOSTILE)) == 2
    assert words_of_docx({"a": letter.docx})["a"].count(words(HOSTILE)) == 2
