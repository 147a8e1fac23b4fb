"""What a notice to an overruled third party says (告知第三方书要素)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from letters.facts.fields import OneLine, Prose
from letters.facts.others import ToOthers
from models.citation import Citation

Overruled = Literal["no_good_reason", "public_interest"]


class NoticeToThirdPartyFacts(ToOthers):
    """A notice to a third party (告知第三方书): what is disclosed though it did not agree, why, and its remedies.

    ``answered_on``: the day on which its opinion came in; None: it was silent. ``overruled_as``: the ground of the decision.
    ``held_back_until``: the last day on which nothing is disclosed yet.
    """

    consulted_on: date
    answered_on: date | None
    description: Prose
    documents: tuple[Prose, ...]
    overruled_as: Overruled
    reason: Prose
    held_back_until: date
    legal_basis: Citation
    reconsideration_body: OneLine
    court: OneLine
