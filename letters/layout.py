"""How plain text is set (版式): centred, right-aligned, folded at 76 columns; a Chinese character takes two."""

from __future__ import annotations

import re
import unicodedata

from models.base import Language

PAGE = 76
INDENT = "　　"
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


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(character) in "WF" or character in OPENING + CLOSING:
        return 2
    return 1


def folded(text: str, indent: str = "") -> list[str]:
    """The text in lines of at most 76 columns, the first indented; a longer word keeps a line of its own."""
    lines, line = [], indent
    for piece in PIECE.findall(text):
        if line.strip() and width(line + piece.rstrip()) > PAGE:
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()]


def centred(text: str) -> str:
    return "\n".join(" " * ((PAGE - width(line)) // 2) + line for line in folded(text))


def right(text: str) -> str:
    return "\n".join(" " * (PAGE - width(line)) + line for line in folded(text))


def flush(text: str) -> str:
    return "\n".join(folded(text))


def paragraph(text: str, language: Language) -> str:
    """One paragraph (段落) and its line end: Chinese begins with two full-width spaces, English ends with a blank line.

    A line break in a template joins its two lines, in English by a space; values have none.
    """
    joint, indent, end = ("", INDENT, "\n") if language == "zh" else (" ", "", "\n\n")
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(folded(joint.join(line for line in lines if line), indent)) + end
