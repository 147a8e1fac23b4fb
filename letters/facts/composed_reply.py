"""What a reply composed item by item says (政府信息公开申请答复书要素)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from letters.facts.common import each_item_once
from letters.facts.replies import FoundPublic, Given, GivenInPart, NotGiven, ReplyFacts, Withheld

AnyFinding = Annotated[Given | FoundPublic | GivenInPart | Withheld | NotGiven, Field(discriminator="kind")]


class ComposedReplyFacts(ReplyFacts):
    """A composed reply (政府信息公开申请答复书): whatever was found of each item, and the remedies in words."""

    findings: tuple[AnyFinding, ...]

    @model_validator(mode="after")
    def _each_item_is_answered(self) -> ComposedReplyFacts:
        each_item_once(self.findings, self.asked)
        return self
