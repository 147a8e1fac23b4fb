"""What every letter of consultation says (征求意见书共同要素)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from letters.facts.fields import Prose
from letters.facts.others import ToOthers
from models.citation import Citation

Period = Annotated[int, Field(ge=1)]
"""Working days from the receipt of the letter (自收到征求意见书之日起的工作日)."""


class ConsultationFacts(ToOthers):
    """The elements of all letters of consultation (征求意见书). ``description``: what the information is (信息的主要内容).

    ``documents``: titles of what is enclosed; may be empty.
    """

    description: Prose
    documents: tuple[Prose, ...]
    legal_basis: Citation
