"""What a fee notice says (收费通知书要素)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from letters.facts.common import LaterFacts
from letters.facts.fields import Prose, Sentence
from models.citation import Citation

Measure = Literal["items", "pages"]


class FeeNoticeFacts(LaterFacts):
    """A fee notice (收费通知书): basis, measure, amount and how it comes about, how and until when to pay, and what follows.

    ``count``: items or pages of this request.
    ``explanation``: the tiers in words. ``working_days``: to pay, from the day after its receipt.
    ``restarts_on_payment``: the reply period then starts anew; else the days of waiting are set aside.
    """

    measure: Measure
    count: Annotated[int, Field(ge=1)]
    yuan: Annotated[int, Field(ge=1)]
    explanation: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    reason: Prose
    how_to_pay: Prose
    working_days: Annotated[int, Field(ge=1)]
    restarts_on_payment: bool
    legal_basis: Citation
    fee_basis: Citation
