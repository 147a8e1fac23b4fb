"""Rendering (文书生成): facts and template to text, the same bytes for the same facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import ValidationError

from letters.catalogue import CATALOGUE, Letter
from letters.facts.common import LetterFacts
from letters.layout import centred, flush, paragraph, right
from letters.wording import TABLES, day_in_words, names_in_words, you_in_words
from models.base import Language, Model, Words
from models.faults import faults_of

TEMPLATES = Path(__file__).parent / "templates"
Filter = Callable[..., str]


class FactMissing(Exception):  # noqa: N818 - the house's word for it
    """A letter cannot be made (文书要素缺失): ``fields`` names what is missing or cannot be used; no value is repeated."""

    def __init__(self, kind: str, fields: tuple[str, ...]) -> None:
        super().__init__(f"{kind}: missing or not usable: {', '.join(fields)}")
        self.kind = kind
        self.fields = fields


class Rendered(Model):
    """A letter as made (文书文本). ``sha256``: of the text in UTF-8."""

    title: str
    text: str
    sha256: str


def render(kind: str, facts: LetterFacts | Mapping[str, object], language: Language = "zh") -> Rendered:
    """Makes one letter. Applicants' words are values: nothing in them is ever read as template.

    Raises:
        FactMissing: a fact is missing, blank or of a wrong type; the facts are another letter's; or its day is before
            the first that such a letter may bear.
        KeyError: no such kind of letter.
    """
    letter = CATALOGUE[kind]
    known = checked(letter, facts)
    title = letter.title.said_in(language)
    template = environment(language).get_template(letter.template_in(language))
    text = template.render(dict(known), title=title, you=you_in_words(known, language)) + "\n"
    return Rendered(title=title, text=text, sha256=sha256(text.encode()).hexdigest())


def checked(letter: Letter, facts: LetterFacts | Mapping[str, object]) -> LetterFacts:
    """The facts as the letter's own model, all looked at again."""
    try:
        known = letter.facts.model_validate(facts)
    except ValidationError as error:
        raise FactMissing(letter.kind, tuple(dict.fromkeys(fault.where for fault in faults_of(error)))) from None
    if known.signed_on < letter.effective_from:
        raise FactMissing(letter.kind, ("signed_on",))
    return known


@cache
def environment(language: Language) -> ImmutableSandboxedEnvironment:
    """The templates' world: the fields, the filters below, and nothing else."""
    world = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        finalize=only_words,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # plain text has nothing to escape
        auto_reload=False,
    )
    world.globals.clear()
    world.filters = filters(language)
    return world


def filters(language: Language) -> dict[str, Filter]:
    """What a template may do with a field: put it into words, and set it."""
    by_name: dict[str, Filter] = {name: partial(entry, table, language) for name, table in TABLES.items()}
    words: dict[str, Filter] = {
        "said": lambda value: value.said_in(language),
        "day": partial(day_in_words, language=language),
        "names": partial(names_in_words, language=language),
    }
    layout: dict[str, Filter] = {"centred": centred, "right": right, "flush": flush}
    return {**by_name, **words, **layout, "paragraph": partial(paragraph, language=language)}


def entry(table: Mapping[Any, Words], language: Language, name: str) -> str:
    """The words of a table for one of its names."""
    return table[name].said_in(language)


def only_words(value: object) -> object:
    """Only text and whole numbers are printed: a bare date or a None would be a slip of the template."""
    if isinstance(value, (str, int, Undefined)) and not isinstance(value, bool):
        return value
    raise TypeError(f"a template prints a {type(value).__name__}")
