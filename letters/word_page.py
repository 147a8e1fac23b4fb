"""How a letter's pages look in Word (Word 页面): paper, margins, lines and characters, page numbers on the outer side."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from letters.letter import Look
from letters.word_looks import CENTRE, LEFT, LINE, RED, RIGHT

MANY_COLUMNS = 7
"""A form with a table of so many columns lies across the page."""
TWIPS = 1440 / 25.4
"""Twentieths of a point in a millimetre."""
NEEDLESS = ("thumbnail", "customXml", "stylesWithEffects", "numbering")
MADE = datetime(2020, 1, 1, tzinfo=UTC)


def page_set(document: Any, look: Look, is_across: bool) -> None:
    """Gives a document the page of GB/T 9704 (第 5 条), and takes from it what nothing uses."""
    section = document.sections[0]
    paper = (Mm(297), Mm(210)) if is_across else (Mm(210), Mm(297))
    section.page_width, section.page_height = paper
    section.orientation = WD_ORIENT.LANDSCAPE if is_across else WD_ORIENT.PORTRAIT
    top, right, bottom, left = (25.0, 25.0, 25.0, 25.0) if look == "sheet" else (37.0, 26.0, 34.5, 28.0)
    section.top_margin, section.right_margin = Mm(top), Mm(right)
    section.bottom_margin, section.left_margin = Mm(bottom), Mm(left)
    section.header_distance, section.footer_distance = Mm(15), Mm(12 if look == "sheet" else 20)
    grid(section)
    document.settings.odd_and_even_pages_header_footer = True
    page_number(section.footer, RIGHT)
    page_number(section.even_page_footer, LEFT)
    if look == "official":
        section.different_first_page_header_footer = True
        rule_at_foot(section.first_page_footer)
    drop_needless(document)


def width_of_type_area(look: Look, is_across: bool) -> float:
    """Width of the type area in millimetres (版心)."""
    if look == "sheet":
        return 247 if is_across else 160
    return 156


def grid(section: Any) -> None:
    """22 lines on a page (文档网格); the 28 characters of a line come from the styles' spacing."""
    found = section._sectPr.find(qn("w:docGrid"))
    found = OxmlElement("w:docGrid") if found is None else found
    found.set(qn("w:type"), "lines")
    found.set(qn("w:linePitch"), str(int(LINE * TWIPS)))
    found.attrib.pop(qn("w:charSpace"), None)
    section._sectPr.append(found)


def page_number(footer: Any, align: Any) -> None:
    """— 1 —, one character in from the outer edge (GB/T 9704-2012, 7.5)."""
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.alignment = align
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(14)
    for text in ("— ", None, " —"):
        run = paragraph.add_run(text or "")
        run.font.size = Pt(14)
        if text is None:
            for piece in field("PAGE"):
                run._r.append(piece)


def field(code: str) -> list[Any]:
    begin, words, end = OxmlElement("w:fldChar"), OxmlElement("w:instrText"), OxmlElement("w:fldChar")
    begin.set(qn("w:fldCharType"), "begin")
    end.set(qn("w:fldCharType"), "end")
    words.text = code
    return [begin, words, end]


def rule_at_foot(footer: Any) -> None:
    """The first page ends with a red double rule and bears no number (GB/T 9704-2012, 10.1)."""
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.alignment = CENTRE
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Mm(-8)
    borders, rule = OxmlElement("w:pBdr"), OxmlElement("w:top")
    for key, value in {"val": "thinThickSmallGap", "sz": "24", "space": "1", "color": str(RED)}.items():
        rule.set(qn(f"w:{key}"), value)
    borders.append(rule)
    paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def drop_needless(document: Any) -> None:
    """Parts of the library's empty document that no letter needs; and no time of making."""
    for holder in (document.part, document.part.package):
        for key, relation in list(holder.rels.items()):
            if isinstance(relation._target, Part) and any(one in relation.reltype for one in NEEDLESS):
                holder.rels.pop(key)
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = MADE
