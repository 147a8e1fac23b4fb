"""Examples of acts (填写示例): valid once each placeholder is filled in, and refused before, so that none is sent unread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cli.choice_words import choice_words
from cli.example_drafts import ByItem, drafts
from cli.example_hints import FORMS as FORMS
from cli.example_hints import Data, bare_data
from cli.example_hints import Example as Example
from cli.example_variants import variants
from cli.field_words import field_words
from cli.placeholders import EITHER, is_open
from models.agency import Officer
from models.base import Words
from models.standing import Opening


def examples(
    opening: Opening, people: Sequence[Officer], *, earlier: bool = False, by_item: ByItem | None = None
) -> tuple[Example, ...]:
    """All forms that this act may take now. ``people``: the agency's officers, for the fields that name one.

    ``earlier``: its day must lie before today, and where that needs a proof, the proof is asked for. ``by_item``: the
    documents handed over for each item; None: not known.
    """
    if opening.act == "draft_reply":
        return tuple(drafts(opening, by_item))
    data = bare_data(opening, people, earlier=earlier)
    return tuple(variants(opening, people, data)) or (Example(None, data),)


def notes(act: str, data: Data) -> list[Words]:
    """What is to be filled in, field by field, each once; what choices are called, each once too."""
    open_ones: dict[str, dict[str, Words]] = {}
    told: set[str] = set()
    for name, value in fields_in(data):
        if is_open(value):
            new = {one: words for one, words in choices_in(act, name, value) if one not in told}
            open_ones.setdefault(name, {}).update(new)
            told |= new.keys()
    return [note(act, name, choices) for name, choices in open_ones.items()]


def note(act: str, name: str, choices: Mapping[str, Words]) -> Words:
    what = field_words(act, name)
    if not choices:
        return Words(zh=f"{name} {what.zh}", en=f"{name}: {what.en}")
    zh = "、".join(f"{one} {words.zh}" for one, words in choices.items())
    en = ", ".join(f"{one} ({words.en})" for one, words in choices.items())
    return Words(zh=f"{name} {what.zh}（{zh}）", en=f"{name}: {what.en}: {en}")


def choices_in(act: str, name: str, value: object) -> list[tuple[str, Words]]:
    """Each choice of a placeholder with what it is called."""
    text = value[0] if isinstance(value, list) else value
    values = text.split("|") if isinstance(text, str) and text != EITHER else []
    return [(one, words) for one in values if (words := choice_words(act, name, one))]


def fields_in(data: Data) -> Iterator[tuple[str, object]]:
    """Every field, those of findings and of what an act names instead of the whole."""
    for name, value in data.items():
        inner = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
        for one in inner:
            yield from fields_in(one)
        if not inner:
            yield name, value
