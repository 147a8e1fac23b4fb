"""What a disclosing reply says (政府信息公开告知书要素)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from letters.facts.common import Element, ItemNumber, LaterFacts, each_item_once
from letters.facts.fields import Prose, Sentence
from models.application import Delivery, Form
from models.citation import Citation
from models.reply_kinds import ReplyKind


class Given(Element):
    """An item whose documents are given (予以公开): their titles, the form and the way."""

    kind: Literal[ReplyKind.DISCLOSE] = ReplyKind.DISCLOSE
    item: ItemNumber
    citation: Citation
    documents: Annotated[tuple[Prose, ...], Field(min_length=1)]
    form: Form
    delivery: Delivery


class FoundPublic(Element):
    """An item that is public already (已主动公开): the way and path to it."""

    kind: Literal[ReplyKind.ALREADY_PUBLIC] = ReplyKind.ALREADY_PUBLIC
    item: ItemNumber
    citation: Citation
    where: Prose


class DisclosingReplyFacts(LaterFacts):
    """A disclosing reply (政府信息公开告知书): a finding for each item, and the remedies in words."""

    findings: tuple[Annotated[Given | FoundPublic, Field(discriminator="kind")], ...]
    remedies: Sentence

    @model_validator(mode="after")
    def _each_item_is_answered(self) -> DisclosingReplyFacts:
        each_item_once(self.findings, self.asked)
        return self
