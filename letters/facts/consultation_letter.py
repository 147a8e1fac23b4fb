"""What a letter of consultation says (征求意见书要素)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from letters.facts.fields import Prose
from letters.facts.others import ToOthers
from models.citation import Citation

Sort = Literal["third_party", "co_producer", "other_agency"]


class ConsultationLetterFacts(ToOthers):
    """A letter of consultation (征求意见书): on what, what is enclosed, until when, and what silence means.

    ``working_days``: from its receipt; None: the text sets no period. ``silence_is_consent``, ``objection_binds``: as the
    law takes them.
    """

    sort: Sort
    description: Prose
    documents: tuple[Prose, ...]
    working_days: Annotated[int, Field(ge=1)] | None
    silence_is_consent: bool
    objection_binds: bool
    legal_basis: Citation
