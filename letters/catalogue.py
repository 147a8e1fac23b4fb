"""The catalogue of letters (文书目录): every kind, by its name."""

from __future__ import annotations

from letters.catalogue_notices import NOTICES
from letters.catalogue_replies import REPLIES
from letters.letter import Letter

LETTERS: tuple[Letter, ...] = (*NOTICES, *REPLIES)
CATALOGUE: dict[str, Letter] = {letter.kind: letter for letter in LETTERS}
__all__ = ["CATALOGUE", "LETTERS", "Letter"]
