"""What the register of seals says (用印登记簿要素)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from letters.facts.common import Element
from letters.facts.fields import OneLine
from letters.facts.sheets import BookFacts, Moment, RunningNumber

Means = Literal["hand", "electronic"]


class Sealing(Element):
    """One use of the seal (用印): on which letter, how often, who approved it, who set it, when and how.

    ``approved_by``: who issued the letter (签发人). ``certificate``: of the electronic seal; None: it was set by hand.
    """

    number: RunningNumber
    letter_number: OneLine
    title: OneLine
    register_number: OneLine
    copies: Annotated[int, Field(ge=1)]
    approved_by: OneLine
    sealed_by: OneLine
    at: Moment
    means: Means
    certificate: OneLine | None


class SealRegisterFacts(BookFacts):
    """The register of seals (用印登记簿) of a period; without a row where the seal was not used."""

    rows: tuple[Sealing, ...]
