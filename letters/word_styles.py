"""How a letter's paragraphs look in Word (Word 样式): GB/T 9704's fonts, sizes and lines, as styles that an office may change."""

from __future__ import annotations

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from letters.letter import Look
from letters.styles import BREAK, CELL, HEAD_CELL, IN_WORD
from letters.word_looks import (
    CENTRE,
    CHARACTER,
    ENGLISH_LINE,
    FANGSONG,
    HEITI,
    LATIN,
    LINE,
    LOOKS,
    RED,
    SLIP_LINE,
    Looks,
    in_english,
)
from models.base import Language

KEPT = ("Normal", "Default Paragraph Font", "Normal Table", "No List", "Table Grid")
"""Styles of the library's own document that are kept."""


def add_styles(document: Any, look: Look, language: Language) -> None:
    """Gives a document these styles, and takes from it those that nothing uses."""
    keep_few(document)
    line = ENGLISH_LINE if language == "en" else SLIP_LINE if look == "slip" else LINE
    for name, looks in LOOKS[look].items():
        said = in_english(looks) if language == "en" else looks
        add_style(document, IN_WORD[name], f"Letter{name.title()}", said, line)
    add_style(document, CELL, "LetterCell", Looks(points=12), line=6.5)
    add_style(document, HEAD_CELL, "LetterHeadCell", Looks(HEITI, 12, CENTRE), line=6.5)
    add_style(document, BREAK, "LetterBreak", Looks(points=1), line=1.5)
    together_with_its_like(document.styles[IN_WORD["reader"]].paragraph_format)
    document.styles[IN_WORD["agency"]].paragraph_format.keep_with_next = True
    document.styles[IN_WORD["heading"]].paragraph_format.keep_with_next = True
    if look == "official":
        rule_under(document.styles[IN_WORD["masthead"]])


def keep_few(document: Any) -> None:
    """Leaves the styles on which ours stand."""
    for style in list(document.styles):
        if style.name not in KEPT:
            style.delete()
    document.styles["Normal"].font.size = Pt(16)
    set_font(document.styles["Normal"], FANGSONG)


def add_style(document: Any, name: str, identity: str, looks: Looks, line: float = LINE) -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.element.set(qn("w:styleId"), identity)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    style.font.size, style.font.bold = Pt(looks.points), looks.bold
    if looks.red:
        style.font.color.rgb = RED
    set_font(style, looks.font)
    if looks.points == 16:
        closer(style)
    set_paragraph(style.paragraph_format, looks, line)


def set_paragraph(paragraph: Any, looks: Looks, line: float) -> None:
    paragraph.alignment = looks.align
    paragraph.first_line_indent = Mm(looks.indent * CHARACTER)
    paragraph.right_indent = Mm(looks.from_right * CHARACTER)
    paragraph.space_before, paragraph.space_after = Mm(looks.before * LINE), Mm(looks.after * LINE)
    paragraph.line_spacing_rule = WD_LINE_SPACING.AT_LEAST if looks.points > 22 else WD_LINE_SPACING.EXACTLY
    paragraph.line_spacing = Mm(line)
    if line != LINE:
        off_the_grid(paragraph)
    paragraph.widow_control = True


def together_with_its_like(paragraph: Any) -> None:
    """No space between two paragraphs of this style."""
    paragraph._element.get_or_add_pPr().insert_element_before(OxmlElement("w:contextualSpacing"), "w:jc")


def off_the_grid(paragraph: Any) -> None:
    """Lines closer than those of the page."""
    switch = OxmlElement("w:snapToGrid")
    switch.set(qn("w:val"), "0")
    paragraph._element.get_or_add_pPr().insert_element_before(switch, "w:spacing", "w:ind", "w:jc")


def set_font(style: Any, font: str) -> None:
    """The Chinese font, and for other scripts a Western one."""
    style.font.name = LATIN
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(theme), None)
    fonts.set(qn("w:eastAsia"), font)
    fonts.set(qn("w:cs"), LATIN)


def closer(style: Any) -> None:
    """A quarter of a point less between characters: 28 of 16 points are wider than the type area."""
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:val"), "-5")
    style.element.get_or_add_rPr().append(spacing)


def rule_under(style: Any) -> None:
    """The red double rule under the masthead (红色双线, upper thick, lower thin), 170 mm (GB/T 9704-2012, 10.1)."""
    style.paragraph_format.left_indent = style.paragraph_format.right_indent = Mm(-8)
    borders, rule = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in {"val": "thickThinSmallGap", "sz": "24", "space": "8", "color": str(RED)}.items():
        rule.set(qn(f"w:{key}"), value)
    borders.append(rule)
    style.element.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")
