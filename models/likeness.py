"""How like two requests are (申请近似度): normalised text, its digest, its bigrams, and who asks. Compares words, decides nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from hashlib import sha256

from models.acts import Register, SubstituteParty
from models.application import Applicant, Item
from models.ledger import Line

BESIDE_THE_POINT = re.compile(r"[\W_]+")
MOST_GRAMS = 200
"""Of a longer text so many stand for all: those of the smallest digests, which are the same ones in like texts."""


def normalised(text: str) -> str:
    """A text without what does not matter: width and case of letters, punctuation, spaces (文本归一)."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return BESIDE_THE_POINT.sub("", folded) or folded


def words_of(item: Item) -> str:
    """What an item asks for, normalised; a document's number is part of it."""
    return normalised(f"{item.description}{item.document_number or ''}")


def digest_of(words: str) -> str:
    """The digest by which an item worded alike to the letter is found (归一文本摘要)."""
    return sha256(words.encode()).hexdigest()


def grams_of(words: str) -> tuple[str, ...]:
    """The pairs of neighbouring characters, each once (二元组); of a single character, itself."""
    grams = {words[at : at + 2] for at in range(max(1, len(words) - 1))}
    return tuple(sorted(grams, key=digest_of)[:MOST_GRAMS])


def percent_alike(shared: int, one: int, other: int) -> int:
    """How like two sets of grams are, in percent, rounded down: twice the shared by the sum of both (Dice)."""
    return 200 * shared // (one + other)


def fewest_shared(grams: int, least_percent: int) -> int:
    """How many of its grams a set must share with any other that is at least so like it."""
    return max(1, -(-least_percent * grams // (200 - least_percent)))


def applicants_of(lines: Sequence[Line]) -> tuple[Applicant, ...]:
    """Who asks now, those put in another's place included (现申请人). Empty: the lines do not begin with a ``register``."""
    found: list[Applicant] = []
    for line in lines:
        act = line.entry.signed.act
        if isinstance(act, Register):
            found = list(act.application.applicants)
        elif isinstance(act, SubstituteParty) and act.place <= len(found):
            found[act.place - 1] = act.applicant
    return tuple(found)


def identity(applicant: Applicant) -> str:
    """By what an applicant is known again (申请人身份): the document and its number, or the credit code. Never to be stored bare."""
    if applicant.uscc:
        return f"uscc {normalised(applicant.uscc)}"
    return f"{applicant.id_type} {normalised(applicant.id_number or applicant.name)}"


def share_an_applicant(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Whether somebody asks in both cases (是否同一申请人)."""
    return bool({identity(who) for who in applicants_of(one)} & {identity(who) for who in applicants_of(other)})
