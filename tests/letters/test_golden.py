"""Golden samples (样张): every letter of the catalogue, in both languages, byte by byte."""

from __future__ import annotations

from hashlib import sha256

import pytest

from activities.letter_facts import LETTERS as FACTS
from letters.catalogue import CATALOGUE
from letters.layout import PAGE, width
from letters.rendering import TEMPLATES, render
from letters.samples import SAMPLES
from procedure.errands import LETTERS
from tests.letters.rewrite_golden import GOLDEN, LANGUAGES, samples

KINDS = list(CATALOGUE)


def test_every_letter_that_an_act_causes_is_in_the_catalogue_and_no_other() -> None:
    replies = {"disclosing_reply", "withholding_reply", "composed_reply"}
    assert set(CATALOGUE) == {*LETTERS.values(), *replies} == set(FACTS)


def test_every_letter_is_sampled() -> None:
    assert list(SAMPLES) == KINDS
    assert all(type(SAMPLES[kind]) is letter.facts for kind, letter in CATALOGUE.items())


def test_each_letter_has_a_template_and_a_golden_sample_in_both_languages_and_no_sample_is_left_over() -> None:
    assert all(
        (TEMPLATES / letter.template_in(tongue)).exists() for letter in CATALOGUE.values() for tongue in LANGUAGES
    )
    assert sorted(path.name for path in GOLDEN.iterdir()) == sorted(
        f"{k}.{tongue}.txt" for k in KINDS for tongue in LANGUAGES
    )


@pytest.mark.parametrize("name", sorted(samples()))
def test_a_letter_is_its_golden_sample_byte_by_byte(name: str) -> None:
    assert samples()[name] == (GOLDEN / name).read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_facts_give_the_same_bytes_and_their_digest(kind: str) -> None:
    first, again = render(kind, SAMPLES[kind]), render(kind, dict(SAMPLES[kind]))
    assert first == again
    assert first.sha256 == sha256(first.text.encode()).hexdigest()


@pytest.mark.parametrize("name", sorted(samples()))
def test_no_line_of_a_sample_ends_in_a_space_or_is_wider_than_the_page_and_the_letter_ends_with_one_line_end(
    name: str,
) -> None:
    text = samples()[name].decode()
    assert all(line == line.rstrip() for line in text.split("\n"))
    assert all(width(line) <= PAGE for line in text.split("\n"))
    assert text.endswith("\n")
    assert "\n\n\n" not in text
    assert not text.endswith("\n\n")
