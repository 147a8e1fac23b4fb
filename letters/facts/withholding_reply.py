"""What a withholding reply says (不予公开告知书要素)."""

from __future__ import annotations

from pydantic import model_validator

from letters.facts.common import each_item_once
from letters.facts.replies import ReplyFacts, Withheld
from models.citation import Citation


class WithholdingReplyFacts(ReplyFacts):
    """A withholding reply (不予公开告知书): a finding for each item, the rule on such replies, and the remedies in words."""

    findings: tuple[Withheld, ...]
    legal_basis: Citation

    @model_validator(mode="after")
    def _each_item_is_answered(self) -> WithholdingReplyFacts:
        each_item_once(self.findings, self.asked)
        return self
