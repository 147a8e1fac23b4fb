"""Checking an office's own Word template (核对单位自用模板): everything that is wrong with it, at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jinja2 import TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from letters.archive import NotWord, parts_of
from letters.catalogue import CATALOGUE
from letters.facts.common import LetterFacts
from letters.letter import Letter
from letters.rendering import FactMissing, render
from letters.template_extras import what_is_not_carried
from letters.template_names import wrong_names
from letters.template_structure import torn_pieces
from letters.word import FILLED, together
from letters.world import environment
from models.base import Language, Words
from models.faults import Fault

GIVEN = ("title", "you")
"""Names that every template has beside its facts."""
MARK = re.compile(r"\{\{.*?\}\}", re.DOTALL)
NO_WORD = Words(zh="不是 Word 文档（.docx），或者文件过大", en="is no Word document (.docx), or far too large")
UNREADABLE = Words(zh="标签写法有误：", en="a tag cannot be read: ")
NOT_SAID = Words(zh="模板里没有这项必备要素，请加上 ", en="the template lacks this mandatory element; add ")
FAILS = Words(
    zh="用样例填充时出错，多半是 for、if 没有配对，或者段落标签没有写成 {%p … %}",
    en="filling it with sample facts fails; most likely a for or if lacks its end, or stands in a paragraph without {%p … %}",
)
MANDATORY = {
    "letter_number": "{{ letter_number }}",
    "addressees": "{{ addressees | names }}",
    "recipient": "{{ recipient.name }}",
    "sender": "{{ sender.agency }}",
    "signed_on": "{{ signed_on | day }}",
    "remedies": "{{ remedies | said }}",
}
"""What a letter must say, where its facts have it (必备要素): number, reader, agency, date; a reply also the remedies."""


def faults_of_template(
    kind: str, template: bytes, language: Language = "zh", samples: Sequence[LetterFacts] = ()
) -> tuple[Fault, ...]:
    """All that is wrong with a template, each with its place; none: it may be installed.

    ``samples``: facts of this kind with which it is tried. A place is ``paragraph[7]``, counted from one, or a part's name.

    Raises:
        KeyError: no such kind of letter.
    """
    letter = CATALOGUE[kind]
    try:
        parts = parts_of(template)
        faults = [*tag_faults(parts, letter, environment(language)), *what_is_not_carried(parts)]
    except (NotWord, etree.XMLSyntaxError):
        return (Fault(where=".", what=NO_WORD),)
    if not faults:
        faults = list(faults_when_filled(kind, template, language, samples))
    return tuple(dict.fromkeys(faults))


def tag_faults(parts: dict[str, bytes], letter: Letter, world: SandboxedEnvironment) -> Iterator[Fault]:
    """What is wrong with the tags, and which mandatory elements none of them prints."""
    said: set[str] = set()
    for name, part in parts.items():
        if FILLED.fullmatch(name):
            wrong, names = looked_at(numbered(together(part)), letter, world)
            yield from (Fault(where=place_of(name, line), what=what) for line, what in wrong)
            said |= names
    for element, tag in mandatory_in(letter).items():
        if element not in said:
            yield Fault(where=element, what=Words(zh=NOT_SAID.zh + tag, en=NOT_SAID.en + tag))


def looked_at(source: str, letter: Letter, world: SandboxedEnvironment) -> tuple[list[tuple[int, Words]], set[str]]:
    """What is wrong in one part, with its lines, and the names that it prints: of one that cannot be read, any."""
    broken = dict(broken_tags(source, world))
    try:
        tree = world.parse(source)
    except TemplateSyntaxError as error:
        broken.setdefault(error.lineno, unreadable(error))
        return list(broken.items()), {*MANDATORY, "title"}
    return [*wrong_names(tree, letter.facts, GIVEN, world), *torn_pieces(tree)], printed(tree)


def numbered(source: str) -> str:
    """The source with each paragraph on a line of its own, so that a line's number is the paragraph's."""
    return re.sub(r"<w:p(?=[ >])", "\n<w:p", source.replace("\n", " "))


def place_of(name: str, line: int) -> str:
    return f"paragraph[{line - 1}]" if name.endswith("/document.xml") else name


def broken_tags(source: str, world: SandboxedEnvironment) -> Iterator[tuple[int, Words]]:
    """Each printing tag that cannot be read by itself, with its line."""
    for line, text in enumerate(source.split("\n"), 1):
        for tag in MARK.findall(text):
            try:
                world.parse(tag)
            except TemplateSyntaxError as error:
                yield line, unreadable(error)


def unreadable(error: TemplateSyntaxError) -> Words:
    return Words(zh=UNREADABLE.zh + str(error.message), en=UNREADABLE.en + str(error.message))


def printed(tree: nodes.Template) -> set[str]:
    """The names that are printed, or gone through in a loop."""
    holders = [*tree.find_all(nodes.Output), *(loop.iter for loop in tree.find_all(nodes.For))]
    return {
        one.name for holder in holders for one in [holder, *holder.find_all(nodes.Name)] if isinstance(one, nodes.Name)
    }


def mandatory_in(letter: Letter) -> dict[str, str]:
    """The elements that a kind of letter must say, and a tag that says each."""
    there = {name for name in letter.facts.model_fields if name != "letter_number" or letter.is_numbered}
    return {"title": "{{ title }}"} | {name: tag for name, tag in MANDATORY.items() if name in there}


def faults_when_filled(
    kind: str, template: bytes, language: Language, samples: Sequence[LetterFacts]
) -> Iterator[Fault]:
    """What goes wrong when the template is filled with sample facts."""
    for facts in samples:
        try:
            render(kind, facts, language, template)
        except FactMissing:
            raise
        except (TemplateError, TypeError, etree.XMLSyntaxError):
            yield Fault(where=".", what=FAILS)
