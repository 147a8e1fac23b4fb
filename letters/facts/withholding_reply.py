"""What a withholding reply says (不予公开告知书要素)."""

from __future__ import annotations

from pydantic import model_validator

from letters.facts.common import Element, ItemNumber, LaterFacts, each_item_once
from letters.facts.fields import Prose, Sentence
from models.citation import Citation


class Withheld(Element):
    """An item that is withheld (不予公开): its ground in the law's words, the ground's article, and the reason in this case."""

    item: ItemNumber
    ground: Sentence
    citation: Citation
    reason: Prose


class WithholdingReplyFacts(LaterFacts):
    """A withholding reply (不予公开告知书): a finding for each item, the rule on such replies, and the remedies in words."""

    findings: tuple[Withheld, ...]
    legal_basis: Citation
    remedies: Sentence

    @model_validator(mode="after")
    def _each_item_is_answered(self) -> WithholdingReplyFacts:
        each_item_once(self.findings, self.asked)
        return self
