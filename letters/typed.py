"""How letters set what somebody typed (填写文字的标点): with one stop at its end, or in quotation marks."""

from __future__ import annotations

import re

from models.base import Language, Words

STOPS = re.compile(r"([\s。．；;，,、]|(?<=[^\x00-\x7f])\.)+$")
"""What may stand at the end of a typed text and is the letter's to say: stops, and a point after what is no Latin letter."""
CLOSED = re.compile(r"[。．.！!？?…][”’」』]?$")
TURNED = str.maketrans("“”‘’", "‘’“”")
"""Marks within marks are of the other sort (GB/T 15834)."""


def closed(text: str, language: Language) -> str:
    """The text as a sentence of its own: with one stop at its end, whether one was typed or not (句末标点)."""
    if language == "en" and CLOSED.search(text):
        return text
    bare = STOPS.sub("", text)
    if CLOSED.search(bare):
        return bare
    return f"{bare}{'。' if language == 'zh' else '.'}"


def quoted(text: str) -> str:
    """The text as it stands between the letter's quotation marks (引文): without a last stop, its own marks turned."""
    return STOPS.sub("", text).translate(TURNED)


def said_to(words: Words, you: str, language: Language) -> str:
    """The law's sentence on the applicant, said to him (称谓一致): 申请人 becomes 您, 贵单位 or 你们."""
    if language == "zh":
        return words.zh.replace("申请人", you)
    return words.en.replace("The applicant's", "Your").replace("the applicant's", "your")
