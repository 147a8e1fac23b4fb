"""What notices to an overruled third party say (告知第三方文书共同要素)."""

from __future__ import annotations

from datetime import date

from letters.facts.earlier import EarlierLetter
from letters.facts.fields import Prose
from letters.facts.others import ToOthers
from letters.facts.remedies import RemediesTold
from models.citation import Citation


class OverruledFacts(ToOthers):
    """The elements of both notices to an overruled third party: what is disclosed, why, when not before, and its remedies.

    ``consultation``: the letter that asked for its opinion. ``held_back_until``: the last day on which nothing is disclosed yet.
    ``documents``: titles of what is disclosed.
    """

    consultation: EarlierLetter
    description: Prose
    documents: tuple[Prose, ...]
    reason: Prose
    held_back_until: date
    legal_basis: Citation
    remedies: RemediesTold
