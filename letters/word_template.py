"""A letter's Word template (Word 模板): its markup as paragraphs with docxtpl's tags, made in code, so that no binary is kept."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.shared import Mm

from letters.archive import packed, parts_of
from letters.letter import Look
from letters.markup import Control, Line, NewPage, Part, Row, TableEnd, TableStart
from letters.styles import BREAK, CELL, HEAD_CELL, IN_WORD
from letters.word_page import MANY_COLUMNS, page_set, width_of_type_area
from letters.word_styles import add_styles
from models.base import Language

TO_WRITE_IN, TO_WRITE_MUCH_IN = 10, 15
"""Millimetres that a row has at least, if somebody is to write in one of its cells; if it has two, much."""
KEPT_TOGETHER = 2
"""How many paragraphs before the signature stay on its page, so that none bears a signature alone."""


def word_template(parts: Sequence[Part], look: Look, language: Language) -> bytes:
    """The template as a Word file; the same bytes for the same parts."""
    is_across = look == "sheet" and any(len(one.widths) >= MANY_COLUMNS for one in parts if isinstance(one, TableStart))
    document = Document(io.BytesIO(empty_document(look, language, is_across)))
    width = width_of_type_area(look, is_across)
    table: Any = None
    for place, part in enumerate(parts):
        if isinstance(part, TableStart):
            table = table_with(document, part, width)
        elif isinstance(part, TableEnd):
            table = None
            document.add_paragraph(style=BREAK)  # without a paragraph between them Word makes two tables one
        elif table is not None:
            add_row(table, part)
        else:
            add_paragraph(document, part, kept_with_next=signature_is_near(parts, place))
    return saved(document)


@cache
def empty_document(look: Look, language: Language, is_across: bool) -> bytes:
    """A document with styles and page, and nothing in it; kept, for the library's own is large."""
    document = Document()
    add_styles(document, look, language)
    page_set(document, look, is_across)
    return saved(document)


def saved(document: Any) -> bytes:
    made = io.BytesIO()
    document.save(made)
    return packed(parts_of(made.getvalue()))


def add_paragraph(document: Any, part: Part, kept_with_next: bool) -> None:
    """A paragraph: of words, of a tag that governs paragraphs, or of nothing but the end of a page."""
    if isinstance(part, Line):
        paragraph = document.add_paragraph(part.words, style=IN_WORD[part.style])
        if kept_with_next:
            paragraph.paragraph_format.keep_with_next = True
    elif isinstance(part, Control):
        document.add_paragraph(f"{{%p {part.tag} %}}", style=IN_WORD["body"])
    elif isinstance(part, NewPage):
        document.add_paragraph(style=BREAK).add_run().add_break(WD_BREAK.PAGE)


def signature_is_near(parts: Sequence[Part], place: int) -> bool:
    """Whether this is one of the last paragraphs before a signature; what is enclosed (附件) does not count, for it is no text."""
    following = [part for part in parts[place + 1 :] if isinstance(part, Line) and part.style != "copy"][:KEPT_TOGETHER]
    return any(part.style == "agency" for part in following)


def table_with(document: Any, start: TableStart, whole: float) -> Any:
    """A table over the whole width, without rows as yet."""
    table = document.add_table(rows=0, cols=len(start.widths), style="Table Grid")
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(table.columns, start.widths, strict=True):
        column.width = Mm(whole * width / 100)
    return table


def add_row(table: Any, part: Part) -> None:
    """A row: of cells, or of a tag that governs rows."""
    row = table.add_row()
    row_properties = row._tr.get_or_add_trPr()
    row_properties.append(OxmlElement("w:cantSplit"))
    if isinstance(part, Row) and part.is_head:
        row_properties.append(OxmlElement("w:tblHeader"))
    if isinstance(part, Row) and "" in part.cells:
        row.height = Mm(TO_WRITE_IN if len(part.cells) > 2 else TO_WRITE_MUCH_IN)
    style = HEAD_CELL if isinstance(part, Row) and part.is_head else CELL
    words = part.cells if isinstance(part, Row) else (f"{{%tr {part.tag} %}}",) if isinstance(part, Control) else ()
    for cell, column, text in zip(row.cells, table.columns, (*words, *[""] * len(row.cells)), strict=False):
        cell.width = column.width
        cell.paragraphs[0].style = style
        cell.paragraphs[0].add_run(text)
