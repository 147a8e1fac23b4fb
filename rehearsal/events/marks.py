"""Marks (代号): by which those whom a source names are known in clocks and reminders."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import count
from string import ascii_uppercase

A_MARK = re.compile(r"[A-Z][A-Z0-9-]{0,9}")


def mark_for(ref: str, taken: Collection[str]) -> str:
    """The ``ref`` itself where it is a valid mark and free; else the next free letter, then A1, B1 and so on."""
    if A_MARK.fullmatch(ref) and ref not in taken:
        return ref
    letters = (f"{letter}{number or ''}" for number in count() for letter in ascii_uppercase)
    return next(one for one in letters if one not in taken)


def name_of(ref: str) -> str:
    """The ``ref`` on one line, as a letter names whom it is for."""
    return " ".join(ref.split()) or "—"
