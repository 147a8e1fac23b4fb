"""Reading a filled Word file back (读回 Word 文书): its paragraphs, tables and page breaks, and what cannot be carried over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from letters.archive import DOCUMENT, parts_of
from letters.blocks import Block, Cell, NewPage, Paragraph, Table
from letters.styles import Style, style_named

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
HOLDERS = {f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "smartTag", "customXml", "moveTo")}
"""Elements that only hold paragraphs or tables, and are looked through."""
BREAKS = {"page": "\f", "column": "\f"}
"""How a break is noted in a text until the text is parted at it."""
LAST_RESORT = 1


def blocks_of(word: bytes) -> tuple[Block, ...]:
    """What the letter consists of, in order. A style that is none of ours counts as body text."""
    parts = parts_of(word)
    styles = styles_of(parts.get("word/styles.xml", b"<none/>"))
    body = etree.fromstring(parts[DOCUMENT], PARSER)[0]
    return tuple(block for node in within(body) for block in blocks_in(node, styles))


def styles_of(part: bytes) -> dict[str, Style]:
    """Our style for each of Word's by its id; one that is based on ours is as ours."""
    named: dict[str, tuple[str, str]] = {}
    for style in etree.fromstring(part, PARSER).iterfind(f"{W}style"):
        name, base = style.find(f"{W}name"), style.find(f"{W}basedOn")
        named[style.get(f"{W}styleId")] = (value(name), value(base))
    return {identity: found for identity in named if (found := style_by(identity, named))}


def style_by(identity: str, named: dict[str, tuple[str, str]]) -> Style | None:
    """The style of this id, or of what it is based on."""
    for _ in range(len(named)):
        name, base = named.get(identity, ("", ""))
        if found := style_named(name):
            return found
        identity = base
    return None


def value(node: Any) -> str:
    return "" if node is None else str(node.get(f"{W}val", ""))


def within(holder: Any) -> Iterator[Any]:
    """The paragraphs and tables of a body or cell, in order, also those in content controls."""
    for node in holder:
        if node.tag in HOLDERS:
            yield from within(node)
        elif node.tag in (f"{W}p", f"{W}tbl"):
            yield node


def blocks_in(node: Any, styles: dict[str, Style]) -> Iterator[Block]:
    """What one paragraph or table holds; a paragraph with a page break in it is parted there."""
    if node.tag == f"{W}tbl":
        yield table_of(node)
        return
    style = styles.get(value(node.find(f"{W}pPr/{W}pStyle")), "body")
    if is_on(node.find(f"{W}pPr/{W}pageBreakBefore")):
        yield NewPage()
    for place, text in enumerate(text_of(node).split("\f")):
        if place:
            yield NewPage()
        if text.strip():
            yield Paragraph(style=style, text=text.strip())
    if ends_a_section(node):
        yield NewPage()


def is_on(switch: Any) -> bool:
    return switch is not None and switch.get(f"{W}val", "1") not in ("0", "false", "off")


def ends_a_section(paragraph: Any) -> bool:
    """Whether a new section follows on a new page."""
    section = paragraph.find(f"{W}pPr/{W}sectPr")
    return section is not None and value(section.find(f"{W}type")) != "continuous"


def text_of(paragraph: Any) -> str:
    """The words of a paragraph; what a field shows counts, its code and what was deleted does not."""
    return "".join(shown(node) for node in paragraph.iter(*SHOWN) if not is_hidden(node, paragraph))


SHOWN = [f"{W}{name}" for name in ("t", "tab", "br", "cr", "noBreakHyphen")]
SET_APART = {f"{W}{name}" for name in ("txbxContent", "tabs", "pPr", "rPrChange", "del", "moveFrom")}


def is_hidden(node: Any, paragraph: Any) -> bool:
    """Whether it belongs to a text box, a setting or a deletion, and not to the running text."""
    for one in node.iterancestors():
        if one is paragraph or one.tag in SET_APART:
            return one is not paragraph
    return False


def shown(node: Any) -> str:
    kind = node.tag.removeprefix(W)
    if kind == "t":
        return str(node.text or "")
    if kind == "br":
        return BREAKS.get(str(node.get(f"{W}type", "")), "\n")
    return {"tab": "\u3000", "cr": "\n", "noBreakHyphen": "\u2011"}[kind]


def table_of(node: Any) -> Table:
    rows = [row for row in node.iter(f"{W}tr") if next(row.iterancestors(f"{W}tbl")) is node]
    heads = [row for row in rows if is_on(row.find(f"{W}trPr/{W}tblHeader"))]
    read = [tuple(cell_of(cell) for cell in row.iterfind(f"{W}tc")) for row in rows]
    columns = max((sum(cell.span for cell in row) for row in read), default=1)
    widths = tuple(width_of(column) for column in node.iterfind(f"{W}tblGrid/{W}gridCol"))
    full = [(*row, *[Cell(text="")] * (columns - sum(cell.span for cell in row))) for row in read]
    return Table(
        widths=widths if len(widths) == columns else (LAST_RESORT,) * columns,
        heads=tuple(full[: len(heads)]),
        rows=tuple(full[len(heads) :]),
    )


def width_of(column: Any) -> int:
    found = re.fullmatch(r"\d+", str(column.get(f"{W}w", "")))
    return max(int(found[0]), 1) if found else LAST_RESORT


def cell_of(cell: Any) -> Cell:
    texts = (text_of(one).replace("\f", "\n").strip() for one in within(cell) if one.tag == f"{W}p")
    span = value(cell.find(f"{W}tcPr/{W}gridSpan"))
    return Cell(text="\n".join(text for text in texts if text), span=int(span) if span.isdecimal() and int(span) else 1)
