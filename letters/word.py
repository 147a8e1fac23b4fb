"""Filling a Word template with facts (填充 Word 模板): the values print literally, and the same facts give the same bytes.

docxtpl brings a template's tags together out of the pieces into which Word cuts them. Its own filling is not used: that
turns some characters of a value, such as ``{_{``, into others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import Template
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from letters.archive import packed, parts_of
from letters.styles import IN_WORD
from models.base import Model

FILLED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
OURS = {f"Letter{name.title()}" for name in IN_WORD}
CORE = "docProps/core.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SAYS_SOMETHING = [f"{W}{name}" for name in ("t", "br", "drawing", "pict", "fldChar", "sectPr", "object")]
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
CORE_XML = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{{ title }}</dc:title><dc:creator>{{ agency }}</dc:creator><dc:language>{{ language }}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{{ day }}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{{ day }}T00:00:00Z</dcterms:modified></cp:coreProperties>"""


class About(Model):
    """What the file says of itself (文档属性)."""

    title: str
    agency: str
    language: str
    day: date


def filled(template: bytes, world: SandboxedEnvironment, values: Mapping[str, object], about: About) -> bytes:
    """The letter as a Word file. ``world``: with autoescape on, so that no value can be markup.

    Raises:
        NotWord: the template is none.
        jinja2.TemplateError: a tag cannot be read, or names what is not there.
    """
    rest, templates = prepared(template, world)
    made = {name: written(one.render(values)) for name, one in templates.items()}
    told = world.from_string(CORE_XML).render(**{**dict(about), "day": about.day.isoformat()})
    return packed({**rest, **made, CORE: told.encode()})


@lru_cache(maxsize=256)
def prepared(template: bytes, world: SandboxedEnvironment) -> tuple[dict[str, bytes], dict[str, Template]]:
    """The parts of a template, and of those with tags what is filled in; kept, for reading takes far longer than filling."""
    parts = parts_of(template)
    return parts, {name: world.from_string(together(part)) for name, part in parts.items() if FILLED.fullmatch(name)}


def together(part: bytes) -> str:
    """A part's text with each tag in one piece."""
    source: str = etree.tostring(etree.fromstring(part, PARSER), encoding="unicode")
    patched: str = DocxTemplate(None).patch_xml(source)
    return patched


def written(text: str) -> bytes:
    """A filled part as bytes, without paragraphs of ours that came out empty."""
    root = etree.fromstring(text.encode(), PARSER)
    for paragraph in root.iterfind(f"{W}body/{W}p"):
        if is_ours(paragraph) and not any(says_something(one) for one in paragraph.iter(*SAYS_SOMETHING)):
            root[0].remove(paragraph)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def says_something(node: Any) -> bool:
    return node.tag != f"{W}t" or bool((node.text or "").strip())


def is_ours(paragraph: Any) -> bool:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and style.get(f"{W}val") in OURS
