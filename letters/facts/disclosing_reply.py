"""What a disclosing reply says (政府信息公开告知书要素)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from letters.facts.common import each_item_once
from letters.facts.replies import FoundPublic, Given, ReplyFacts


class DisclosingReplyFacts(ReplyFacts):
    """A disclosing reply (政府信息公开告知书): a finding for each item, and the remedies in words."""

    findings: tuple[Annotated[Given | FoundPublic, Field(discriminator="kind")], ...]

    @model_validator(mode="after")
    def _each_item_is_answered(self) -> DisclosingReplyFacts:
        each_item_once(self.findings, self.asked)
        return self
