"""How plain text is set (版式): centred, right-aligned, folded at 76 columns; a Chinese character takes two."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from letters.blocks import Block, NewPage, Table
from letters.styles import Style
from models.base import Language

PAGE = 76
INDENT = "　　"
BAR = " | "
RULE = "-" * PAGE
"""What stands for the end of a page."""
APART: tuple[Style, ...] = ("title", "reader", "agency", "masthead", "heading")
"""Styles before which a line stays empty."""
RUNNING: tuple[Style, ...] = ("body", "note", "copy")
OPENING = "（《〈“‘「【〔"
CLOSING = "，。；：、！？）》〉”’」】〕．"
WIDE = (
    "\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6"
    "\U0001f300-\U0001faff\U00020000-\U0003fffd"
)
PIECE = re.compile(rf"\s+|[{OPENING}(]*(?:\d+年\d+月\d+日|[^\s{OPENING}{CLOSING}{WIDE}]+|.)[{CLOSING}),.;:]*")
"""What stays together on a line: a date, a word of a narrow script, or one wide character, with its punctuation."""


def width(text: str) -> int:
    """Columns that a text takes."""
    return sum(_columns(character) for character in text)


@lru_cache(maxsize=16384)
def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(character) in "WF" or character in OPENING + CLOSING:
        return 2
    return 1


def folded(text: str, indent: str = "") -> list[str]:
    """The text in lines of at most 76 columns, the first indented; a longer word keeps a line of its own."""
    lines, line, taken = [], indent, width(indent)
    for piece in PIECE.findall(text):
        if line.strip() and taken + width(piece.rstrip()) > PAGE:
            lines.append(line.rstrip())
            line, taken = "", 0
        added = piece if line else piece.lstrip()
        line, taken = line + added, taken + width(added)
    return [*lines, line.rstrip()]


def centred(text: str) -> str:
    return "\n".join(" " * ((PAGE - width(line)) // 2) + line for line in folded(text))


def right(text: str) -> str:
    return "\n".join(" " * (PAGE - width(line)) + line for line in folded(text))


def laid_out(blocks: Sequence[Block], language: Language) -> str:
    """A letter as plain text: each block as its style has it, with one line between where one belongs; ends with a line end."""
    lines: list[str] = []
    for block in blocks:
        for line, is_apart in lines_of(block, language):
            if is_apart and lines and lines[-1]:
                lines.append("")
            lines.append(line)
    return "\n".join(lines).strip("\n") + "\n"


def lines_of(block: Block, language: Language) -> Iterator[tuple[str, bool]]:
    """The lines of a block; the first says whether an empty line stands before it."""
    if isinstance(block, NewPage):
        yield RULE, True
    elif isinstance(block, Table):
        for place, row in enumerate((*block.heads, *block.rows)):
            yield from with_first_apart(folded(BAR.join(" ".join(one.text.split()) for one in row)), place == 0)
    else:
        forced = [line for line in block.text.split("\n") if line.strip()]
        lines = [line for text in forced for line in set_as(block.style, text.strip(), language)]
        yield from with_first_apart(lines, block.style in APART or (language == "en" and block.style in RUNNING))


def with_first_apart(lines: Sequence[str], is_apart: bool) -> Iterator[tuple[str, bool]]:
    yield from ((line, is_apart and place == 0) for place, line in enumerate(lines))


def set_as(style: Style, text: str, language: Language) -> list[str]:
    """A text set as its style has it: in the middle, at the right end, flush, or as running text."""
    if style in ("masthead", "title"):
        return centred(text).split("\n")
    if style in ("number", "register", "agency", "date"):
        return right(text).split("\n")
    return folded(text, INDENT if language == "zh" and style != "reader" else "")
