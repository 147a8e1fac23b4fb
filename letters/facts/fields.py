"""The texts of a letter (文字要素): one line, one paragraph, or a sentence in both languages; never blank.

What applicants and officers typed is a value and no more: it cannot start a line of its own, so it cannot pass for the
agency's words.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

from models.base import Words

CONTROL = "\x00-\x1f\x7f-\x9f\u2028\u2029"
BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks that turn the direction of writing: with them a text can read otherwise than it is stored."""
NO_TEXT = "\ud800-\udfff\ufffe\uffff"
"""Halves of characters, and two that are none: no Word file can hold them."""
UNSEEN = re.compile("[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f]")
"""Places where a line might break, marks of a byte order, tags: they show nothing, and stand in names that were copied."""
NOT_IN_A_LINE = re.compile(f"[{CONTROL}{BIDI}{NO_TEXT}]")
BREAKS = re.compile(rf"\s*[{CONTROL}]+\s*")
LONGEST_LINE = 500


def _one_line(text: str) -> str:
    """The text without outer spaces and what shows nothing; a line break or control character anywhere is a fault."""
    text = UNSEEN.sub("", text)
    if NOT_IN_A_LINE.search(text):
        raise ValueError("a control character")
    if len(text) > LONGEST_LINE:
        raise ValueError("too long")
    return _not_blank(text)


def _one_paragraph(text: str) -> str:
    """The text as one paragraph: each line break or control character becomes one space."""
    return _not_blank(BREAKS.sub(" ", re.sub(f"[{BIDI}{NO_TEXT}]", "", UNSEEN.sub("", text))))


def _not_blank(text: str) -> str:
    if not re.search(r"\w", text):
        raise ValueError("nothing is said")
    return text.strip()


def _in_full(words: Words) -> Words:
    return Words(zh=_one_paragraph(words.zh), en=_one_paragraph(words.en))


OneLine = Annotated[str, AfterValidator(_one_line)]
"""A name, number or address (单行文字)."""
Prose = Annotated[str, AfterValidator(_one_paragraph)]
"""A description or reason (成段文字), set as one paragraph."""
Sentence = Annotated[Words, AfterValidator(_in_full)]
"""Sentences finished elsewhere (成句), in both languages."""
