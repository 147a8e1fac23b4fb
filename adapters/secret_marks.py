"""Marks of state secrets (国家秘密标志): where one stands in a name or on the first page, the file does not come in.

A plain look, which finds what was marked in due form; it takes nobody's duty to look himself away.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import Literal

import pypdf

from adapters.file_kinds import text_in

MARK = re.compile(r"[绝机秘]\s*密\s*★")
"""The level, and the star that stands between it and the period (《保守国家秘密法实施条例》, 国家秘密标志)."""
FIRST_PAGE_CHARACTERS = 3_000
MOST_BYTES = 2_000_000
TAG = re.compile(r"<[^>]*>")
Found = Literal["marked", "free", "unreadable"]


def has_mark(text: str) -> bool:
    return MARK.search(text) is not None


def marks_in(ending: str, content: bytes) -> Found:
    """What a look at the first page finds; a kind without text that can be read so is ``free``.

    ``unreadable``: a PDF or Word file that needs a password, or cannot be read at all.
    """
    if ending in (".txt", ".csv"):
        return judged((text_in(content) or "")[:FIRST_PAGE_CHARACTERS])
    if ending == ".docx":
        return in_word(content)
    return in_pdf(content) if ending == ".pdf" else "free"


def judged(text: str) -> Found:
    return "marked" if has_mark(text) else "free"


def in_pdf(content: bytes) -> Found:
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            return "unreadable"
        return judged(reader.pages[0].extract_text() if reader.pages else "")
    except Exception:  # noqa: BLE001 - made by programs of all sorts, and read by one that may raise anything
        return "unreadable"


def in_word(content: bytes) -> Found:
    """What stands in the text with which a Word file begins."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package, package.open("word/document.xml") as part:
            body = part.read(MOST_BYTES)
    except Exception:  # noqa: BLE001 - each way of packing fails with errors of its own (zlib, lzma, bz2)
        return "unreadable"
    return judged(TAG.sub("", body.decode(errors="replace"))[:FIRST_PAGE_CHARACTERS])
