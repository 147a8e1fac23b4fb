"""Mandatory elements (必备要素): every fact is in the text, and without it there is no letter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from jinja2.meta import find_undeclared_variables
from pydantic import BaseModel

from letters.catalogue import CATALOGUE
from letters.facts.common import LetterFacts
from letters.letter import Letter
from letters.markup import lines_of
from letters.phrases import place_in
from letters.rendering import TEMPLATES, FactMissing, render
from letters.samples import SAMPLES
from letters.typed import quoted, said_to
from letters.wording import TABLES, day_in_words, you_in_words
from letters.world import environment
from models.base import Language, Words
from models.citation import Citation
from tests.letters.rewrite_golden import LANGUAGES

ONE_DAY = timedelta(days=1)
SHOWN_BY_THE_WORDING = {"kind", "sort", "regime", "by"}
KINDS = list(CATALOGUE)
EACH = [(kind, language) for kind in KINDS for language in LANGUAGES]
EACH_FIELD = [(kind, field) for kind, letter in CATALOGUE.items() for field in letter.facts.model_fields]


def leaves(field: str, value: object) -> Iterator[tuple[str, object]]:
    """Every single value of a letter's facts, with the name of its field."""
    if isinstance(value, tuple):
        for one in value:
            yield from leaves(field, one)
    elif isinstance(value, BaseModel) and not isinstance(value, (Words, Citation)):
        for name, one in value:
            yield from leaves(name, one)
    else:
        yield field, value


def in_words(field: str, value: object, facts: LetterFacts, language: Language) -> str:
    """How a value must stand in the text; a typed one without its last stop, which is the letter's to set."""
    if field in TABLES:
        return TABLES[field][str(value)].said_in(language)
    if isinstance(value, date):
        return day_in_words(value + (ONE_DAY if field == "held_back_until" else timedelta()), language)
    if isinstance(value, Citation):
        return place_in(value, language, field == "citations", facts.signed_on)
    if isinstance(value, Words):
        return said_to(value, you_in_words(facts, language), language)
    return quoted(str(value)) if field == "description" else str(value).rstrip("。")


def unfolded(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(("kind", "language"), EACH)
def test_every_fact_stands_in_the_letter(kind: str, language: Language) -> None:
    text = unfolded(render(kind, SAMPLES[kind], language).text)
    for field, value in leaves("", SAMPLES[kind]):
        if isinstance(value, bool) or value is None or field in SHOWN_BY_THE_WORDING:
            continue
        assert unfolded(in_words(field, value, SAMPLES[kind], language)) in text, field


@pytest.mark.parametrize(("kind", "field"), EACH_FIELD)
def test_without_a_fact_there_is_no_letter(kind: str, field: str) -> None:
    facts = {name: value for name, value in SAMPLES[kind] if name != field}
    with pytest.raises(FactMissing) as caught:
        render(kind, facts)
    assert (caught.value.kind, caught.value.fields) == (kind, (field,))


@pytest.mark.parametrize(("kind", "field"), EACH_FIELD)
def test_an_empty_fact_is_a_missing_one(kind: str, field: str) -> None:
    empty = {"supplement": {"received_on": date(2026, 3, 12), "text": "　"}}.get(field, "")
    with pytest.raises(FactMissing) as caught:
        render(kind, {**dict(SAMPLES[kind]), field: empty})
    assert all(name.startswith(field) for name in caught.value.fields)


@pytest.mark.parametrize(("kind", "language"), EACH)
def test_a_template_names_facts_of_its_letter_and_nothing_else(kind: str, language: Language) -> None:
    source = "\n".join(
        line for _, line in lines_of(kind, lambda name: (TEMPLATES / f"{name}.{language}.txt").read_text())
    )
    names = find_undeclared_variables(environment(language).parse(source))
    assert names <= {*CATALOGUE[kind].facts.model_fields, "title", "you"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_numbered_letter_needs_its_number_and_another_bears_none(kind: str) -> None:
    other = None if CATALOGUE[kind].is_numbered else "云自然资公开告〔2026〕38号"
    with pytest.raises(FactMissing) as caught:
        render(kind, {**dict(SAMPLES[kind]), "letter_number": other})
    assert caught.value.fields == ("letter_number",)


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_bears_no_day_before_the_first_or_after_the_last_of_its_kind(kind: str) -> None:
    first = CATALOGUE[kind].effective_from
    assert tuple(CATALOGUE[kind].unfit(SAMPLES[kind].model_copy(update={"signed_on": first}))) == ()
    for letter, day in [(CATALOGUE[kind], first - ONE_DAY), (ended(kind, first), first + ONE_DAY)]:
        assert tuple(letter.unfit(SAMPLES[kind].model_copy(update={"signed_on": day}))) == ("signed_on",)


def ended(kind: str, last: date) -> Letter:
    """This kind of letter, as if there were none any more after that day."""
    return CATALOGUE[kind].model_copy(update={"effective_until": last})


def test_all_that_is_wrong_is_named_at_once_and_no_value_is_repeated() -> None:
    facts = {**dict(SAMPLES["supplement_notice"]), "register_number": "秘\n密", "until": "2026-03-26", "extra": "秘密"}
    with pytest.raises(FactMissing) as caught:
        render("supplement_notice", facts)
    assert caught.value.fields == ("register_number", "until", "extra")
    assert "秘" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_the_facts_of_one_letter_do_not_make_another() -> None:
    with pytest.raises(FactMissing):
        render("reply_repeat", SAMPLES["reply_disclose"])


def test_facts_that_slipped_past_their_model_are_looked_at_again() -> None:
    slipped = SAMPLES["receipt_slip"].model_copy(update={"addressees": ()})
    assert isinstance(slipped, LetterFacts)
    with pytest.raises(FactMissing):
        render("receipt_slip", slipped)


def test_a_reply_answers_each_item_once() -> None:
    facts = dict(SAMPLES["composed_reply"])
    first, second, *rest = facts["findings"]
    for findings in [(), (first,), (second, first, *rest), (first, first, *rest), (first, second, second, *rest)]:
        with pytest.raises(FactMissing):
            render("composed_reply", {**facts, "findings": findings})
