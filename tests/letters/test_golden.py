"""Golden samples (样张): every letter of the catalogue, and those that are hard to set, in both languages, byte by byte."""

from __future__ import annotations

from hashlib import sha256

import pytest

from activities.letter_facts import LETTERS as FACTS
from letters.catalogue import CATALOGUE
from letters.layout import PAGE, width
from letters.rendering import TEMPLATES, render
from letters.samples import ODD, SAMPLES
from models.reply_kinds import ReplyKind
from tests.letters.rewrite_golden import GOLDEN, LANGUAGES, NAMES, made

KINDS = list(CATALOGUE)
TEXTS = {file: made(file) for file in NAMES}


def test_every_letter_that_a_case_can_have_is_in_the_catalogue_once() -> None:
    assert set(FACTS) <= set(KINDS)
    assert len(KINDS) == len(set(KINDS))


def test_every_kind_of_finding_has_a_reply_of_its_own() -> None:
    assert {f"reply_{kind}" for kind in ReplyKind} == {kind for kind in KINDS if kind.startswith("reply_")}


def test_every_letter_is_sampled() -> None:
    assert set(SAMPLES) == set(KINDS)
    assert all(type(SAMPLES[kind]) is letter.facts for kind, letter in CATALOGUE.items())
    assert all(type(facts) is CATALOGUE[kind].facts for kind, facts in ODD.values())


def test_each_letter_has_a_template_and_a_golden_sample_in_both_languages_and_no_sample_is_left_over() -> None:
    templates = [letter.template_in(language) for letter in CATALOGUE.values() for language in LANGUAGES]
    assert [name for name in templates if not (TEMPLATES / name).exists()] == []
    assert sorted(path.name for path in GOLDEN.iterdir()) == sorted(NAMES)


@pytest.mark.parametrize("file", sorted(NAMES))
def test_a_letter_is_its_golden_sample_byte_by_byte(file: str) -> None:
    assert TEXTS[file] == (GOLDEN / file).read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_facts_give_the_same_bytes_and_their_digest(kind: str) -> None:
    first, again = render(kind, SAMPLES[kind]), render(kind, dict(SAMPLES[kind]))
    assert first == again
    assert first.sha256 == sha256(first.text.encode()).hexdigest()


@pytest.mark.parametrize("file", sorted(NAMES))
def test_no_line_of_a_sample_ends_in_a_space_or_is_wider_than_the_page_and_the_letter_ends_with_one_line_end(
    file: str,
) -> None:
    text = TEXTS[file].decode()
    assert all(line == line.rstrip() for line in text.split("\n"))
    assert all(width(line) <= PAGE for line in text.split("\n"))
    assert text.endswith("\n")
    assert "\n\n\n" not in text
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("file", sorted(file for file in NAMES if file.endswith(".zh.txt")))
def test_no_sentence_ends_twice(file: str) -> None:
    text = "".join(TEXTS[file].decode().split())
    assert [pair for pair in ("。。", "；；", "，，", "。；", "；。", "，。", "：。") if pair in text] == []
