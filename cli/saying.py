"""How commands speak (输出): data on stdout, messages on stderr, in the language of MINGDA_LANGUAGE."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence

from pydantic_core import to_jsonable_python

from models.base import Language, Words

LANGUAGE: Language = "en" if os.environ.get("MINGDA_LANGUAGE") == "en" else "zh"


def said(words: Words | str) -> str:
    return words.said_in(LANGUAGE) if isinstance(words, Words) else words


def message(words: Words | str) -> None:
    """For people, on stderr, after the data that it follows."""
    sys.stdout.flush()
    print(said(words), file=sys.stderr)


def line(words: Words | str = "") -> None:
    """Data, on stdout."""
    print(said(words))


def as_json_line(value: object) -> None:
    """Data for machines: one JSON value a line."""
    print(json.dumps(to_jsonable_python(value), ensure_ascii=False))


def table(head: Sequence[Words], rows: Iterable[Sequence[object]]) -> None:
    """Columns that line up under their head."""
    columns([[said(one) for one in head], *rows])


def columns(rows: Sequence[Sequence[object]]) -> None:
    """Columns that line up, Chinese characters counted as two."""
    texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
    widths = [max(width(cell) for cell in column) for column in zip(*texts, strict=True)]
    for text in texts:
        cells = (cell + " " * (wide - width(cell)) for cell, wide in zip(text, widths, strict=True))
        line("  ".join(cells).rstrip())


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
