"""What each style of a letter looks like (样式一览): GB/T 9704's fonts, sizes and lines, in each look of a letter."""

from __future__ import annotations

from typing import Any, NamedTuple

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import RGBColor

from letters.letter import Look
from letters.styles import Style

RED = RGBColor(0xE6, 0x00, 0x12)
LINE = 225 / 22
"""Millimetres from one line of the type area to the next: 22 lines on a page (GB/T 9704-2012, 5.2.3)."""
SLIP_LINE = 225 / 26
ENGLISH_LINE = 6.2
CHARACTER = 156 / 28
"""Millimetres from one character to the next: 28 in a line."""
LEFT, CENTRE, RIGHT, BOTH = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
FANGSONG, SONG_TITLE, HEITI, KAITI = "仿宋", "方正小标宋简体", "黑体", "楷体"
LATIN = "Times New Roman"


class Looks(NamedTuple):
    """How one style looks (样式). ``indent``, ``from_right``: in characters; ``before``, ``after``: in lines."""

    font: str = FANGSONG
    points: float = 16
    align: Any = LEFT
    indent: float = 0
    from_right: float = 0
    before: float = 0
    after: float = 0
    bold: bool = False
    red: bool = False


BODY = Looks(align=BOTH, indent=2)
OFFICIAL: dict[Style, Looks] = {
    "masthead": Looks(SONG_TITLE, 30, CENTRE, bold=True, red=True, after=0.4),
    "number": Looks(align=RIGHT),
    "register": Looks(align=RIGHT, points=14),
    "title": Looks(SONG_TITLE, 22, CENTRE, before=1.5, after=0.4, bold=True),
    "reader": Looks(before=0.6),
    "heading": Looks(HEITI, indent=2),
    "body": BODY,
    "note": Looks(KAITI, 14, BOTH, indent=2),
    "agency": Looks(align=RIGHT, from_right=2, before=2),
    "date": Looks(align=RIGHT, from_right=4),
    "copy": Looks(align=BOTH, indent=2),
}
PLAIN: dict[Style, Looks] = {
    **OFFICIAL,
    "masthead": Looks(SONG_TITLE, 22, CENTRE, bold=True),
    "title": Looks(SONG_TITLE, 22, CENTRE, after=0.4, bold=True),
}
SHEET: dict[Style, Looks] = {**PLAIN, "agency": Looks(align=RIGHT, from_right=2, before=1)}
SLIP: dict[Style, Looks] = {
    name: looks._replace(points=min(looks.points, 22 if looks.points > 16 else 14 if looks.points > 14 else 12))
    for name, looks in PLAIN.items()
}
LOOKS: dict[Look, dict[Style, Looks]] = {"official": OFFICIAL, "slip": SLIP, "sheet": SHEET}


def in_english(looks: Looks) -> Looks:
    """The same in English: smaller, not indented, a little space after each paragraph."""
    if looks.points > 16:
        return looks._replace(points=looks.points * 0.8, font=LATIN)
    return looks._replace(
        points=looks.points * 0.8, indent=0, align=LEFT if looks.align is BOTH else looks.align, after=0.3
    )
