"""Sample facts (文书样例) for each letter: for golden samples and previews. Persons, agencies and matters are made up."""

from __future__ import annotations

from letters.facts.common import LetterFacts
from letters.samples.annex import annex
from letters.samples.composed import COMPOSED_REPLY
from letters.samples.notices import NOTICES
from letters.samples.odd import ODD
from letters.samples.others import OTHERS
from letters.samples.replies import REPLIES
from letters.samples.sheets import SHEETS

SAMPLES: dict[str, LetterFacts] = {**NOTICES, **OTHERS, **SHEETS, **REPLIES, "composed_reply": COMPOSED_REPLY}
"""One for each kind of letter."""
__all__ = ["COMPOSED_REPLY", "NOTICES", "ODD", "OTHERS", "REPLIES", "SAMPLES", "SHEETS", "annex"]
