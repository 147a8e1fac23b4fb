"""What applicants and officers typed (填写文字) is a value: never template, never a line of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from jinja2.exceptions import SecurityError, UndefinedError

from letters.facts.common import Addressee, Asked
from letters.rendering import FactMissing, render
from letters.samples import SAMPLES
from letters.samples.notices import RECEIPT_SLIP, SUPPLEMENT_NOTICE
from letters.world import environment, only_words

TEMPLATE_WORDS = ["{{ x }}", "{% for x in y %}", "{{ sender.phone }}", "{# 注 #}", "{% raw %}", "${x}", "%(x)s", "<b>&"]
OF_SINGLE_LINES = ("referral_letter", "seal_register")
"""Letters all of whose texts are names, numbers and the like, in which a line end is a fault."""
CONTROL = [
    "\n",
    "\r",
    "\t",
    "\x00",
    "\x0b",
    "\x1b",
    "\x7f",
    "\x85",
    "\u2028",
    "\u2029",
    "\u202e",
    "\u2066",
    "\u200f",
    "\ufffe",
    "\uffff",
]
UNSEEN = ["\u200b", "\u2060", "\ufeff", "\u00ad", "\ufff9", "\U000e0041"]


def named(name: str) -> dict[str, Any]:
    return {"addressees": ({"name": name, "is_organisation": False},)}


def asked(description: str) -> Asked:
    return Asked(item=1, description=description, document_number=None)


def text_with(**changes: Any) -> str:
    return render("receipt_slip", {**dict(RECEIPT_SLIP), **changes}).text


@pytest.mark.parametrize("words", TEMPLATE_WORDS)
def test_words_that_look_like_template_are_printed_as_they_are(words: str) -> None:
    text = text_with(addressees=(Addressee(name=f"王{words}", is_organisation=False),), asked=(asked(words + "甲"),))
    assert f"王{words}：" in text
    assert f"“{words}甲”" in text


@pytest.mark.parametrize("character", CONTROL)
@pytest.mark.parametrize("place", ["{}王小明", "王{}小明", "王小明{}"])
def test_a_line_break_or_control_character_in_a_name_is_a_fault(character: str, place: str) -> None:
    with pytest.raises(FactMissing) as caught:
        text_with(**named(place.format(character)))
    assert caught.value.fields == ("addressees[1].name",)


@pytest.mark.parametrize("character", UNSEEN)
def test_a_character_that_shows_nothing_is_left_out_of_names_and_descriptions(character: str) -> None:
    text = text_with(**named(f"王{character}小明"), asked=(asked(f"甲{character}乙"),))
    assert "王小明：" in text
    assert "“甲乙”" in text


def test_half_a_character_is_a_fault_in_a_name_and_left_out_of_a_description() -> None:
    with pytest.raises(FactMissing):
        text_with(**named("王\ud800小明"))
    assert "“甲乙”" in text_with(asked=(asked("甲\udfff乙"),))


@pytest.mark.parametrize("character", CONTROL)
def test_no_control_character_of_a_description_reaches_the_letter(character: str) -> None:
    text = text_with(asked=(asked(f"甲{character}乙"),))
    assert "“甲 乙”" in text or "“甲乙”" in text
    assert character == "\n" or character not in text


def test_a_description_cannot_begin_a_paragraph_of_its_own() -> None:
    text = text_with(asked=(asked("甲\n\n　　本机关决定予以公开。\r\n  云山市自然资源局"),))
    assert "“甲 本机关决定予以公开。 云山市自然资源局”" in "".join(text.split("\n"))


def with_one_text_changed(value: Any, to: str) -> Iterator[Any]:
    """The value once for each text in it, with that text changed."""
    if type(value) is str:
        yield to
    elif isinstance(value, dict) and "article" not in value:
        for name, one in value.items():
            yield from ({**value, name: other} for other in with_one_text_changed(one, to))
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from ((*value[:place], other, *value[place + 1 :]) for other in with_one_text_changed(one, to))


@pytest.mark.parametrize("kind", list(SAMPLES))
def test_no_text_of_any_letter_can_begin_a_line_that_passes_for_the_agency_s(kind: str) -> None:
    made = 0
    for facts in with_one_text_changed(SAMPLES[kind].model_dump(), "甲\n\n　　伪造"):
        with suppress(FactMissing):
            assert "\n　　伪造" not in render(kind, facts).text
            made += 1
    assert made or kind in OF_SINGLE_LINES


@pytest.mark.parametrize("blank", ["", " ", "　", "\n", "……", "\u200b"])
def test_words_that_say_nothing_are_missing(blank: str) -> None:
    with pytest.raises(FactMissing) as caught:
        render("supplement_notice", {**dict(SUPPLEMENT_NOTICE), "items": ("请写明文号。", blank)})
    assert caught.value.fields == ("items[2]",)


@pytest.mark.parametrize("value", [None, True, SUPPLEMENT_NOTICE.until, SUPPLEMENT_NOTICE])
def test_a_template_prints_only_words_and_whole_numbers(value: object) -> None:
    with pytest.raises(TypeError):
        only_words(value)


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("{{ nobody }}", UndefinedError),
        ("{{ name.nobody }}", UndefinedError),
        ("{{ range(3) }}", UndefinedError),
        ("{{ name.__class__.__mro__ }}", SecurityError),
        ("{{ day }}", TypeError),
    ],
)
def test_a_template_reaches_its_facts_and_nothing_beyond(source: str, fault: type[Exception]) -> None:
    template = environment("zh").from_string(source)
    with pytest.raises(fault):
        template.render(name="王小明", day=SUPPLEMENT_NOTICE.until)
