"""Rendering (文书生成): facts and template to a Word file, and what is in that to blocks and plain text; the same bytes each time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path

from pydantic import ValidationError

from letters.blocks import Block
from letters.catalogue import CATALOGUE
from letters.facts.common import LetterFacts
from letters.layout import laid_out
from letters.letter import Letter, Look
from letters.markup import Part, parts
from letters.word import About, filled
from letters.word_reading import blocks_of
from letters.word_template import word_template
from letters.wording import you_in_words
from letters.world import environment
from models.base import Language, Model
from models.faults import faults_of

TEMPLATES = Path(__file__).parent / "templates"


class FactMissing(Exception):  # noqa: N818 - the house's word for it
    """A letter cannot be made (文书要素缺失): ``fields`` names what is missing or cannot be used; no value is repeated."""

    def __init__(self, kind: str, fields: tuple[str, ...]) -> None:
        super().__init__(f"{kind}: missing or not usable: {', '.join(fields)}")
        self.kind = kind
        self.fields = fields


class Rendered(Model):
    """A letter as made (文书). ``docx``: as a Word file; ``blocks``: what is in it; ``text``: the same on 76 columns.

    ``sha256``: of the text in UTF-8. ``day``: the date that it bears.
    """

    kind: str
    title: str
    language: Language
    look: Look
    agency: str
    day: date
    text: str
    docx: bytes
    blocks: tuple[Block, ...]
    sha256: str


def render(
    kind: str, facts: LetterFacts | Mapping[str, object], language: Language = "zh", template: bytes | None = None
) -> Rendered:
    """Makes one letter. Applicants' words are values: nothing in them is ever read as template.

    ``template``: an office's own Word template, which ``letters.template_check`` has passed; None: the house's.

    Raises:
        FactMissing: a fact is missing, blank or of a wrong type; the facts are another letter's; or the letter cannot
            bear them: its day, its number, the text of the case.
        KeyError: no such kind of letter.
        jinja2.TemplateError, NotWord: the office's own template was not checked.
    """
    letter = CATALOGUE[kind]
    known = checked(letter, facts)
    title = letter.title.said_in(language)
    about = About(title=title, agency=known.sender.agency, language=language, day=known.signed_on)
    values = {**dict(known), "title": title, "you": you_in_words(known, language)}
    docx = filled(template or house_template(kind, language), environment(language), values, about)
    blocks = blocks_of(docx)
    text = laid_out(blocks, language)
    return Rendered(
        **dict(about) | {"kind": kind, "look": letter.look, "text": text, "docx": docx, "blocks": blocks},
        sha256=sha256(text.encode()).hexdigest(),
    )


def checked(letter: Letter, facts: LetterFacts | Mapping[str, object]) -> LetterFacts:
    """The facts as the letter's own model, all looked at again."""
    try:
        known = letter.facts.model_validate(facts)
    except ValidationError as error:
        raise FactMissing(letter.kind, tuple(dict.fromkeys(fault.where for fault in faults_of(error)))) from None
    if unfit := tuple(letter.unfit(known)):
        raise FactMissing(letter.kind, unfit)
    return known


@cache
def house_template(kind: str, language: Language) -> bytes:
    """The house's own Word template of a kind, for filling, and for an office to take out and change."""
    return word_template(markup_of(kind, language), CATALOGUE[kind].look, language)


@cache
def markup_of(kind: str, language: Language) -> tuple[Part, ...]:
    """The markup of a kind, with all that it includes."""
    return parts(kind, lambda name: (TEMPLATES / f"{name}.{language}.txt").read_text())
