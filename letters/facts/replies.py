"""What every reply says (答复文书要素): its number, the text that governs, the order that it obeys, its findings, the remedies."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import ValidationInfo, create_model, field_validator

from law.regimes import Regime
from law.reply_kinds import kinds
from letters.facts.common import Element, LaterFacts, each_item_once
from letters.facts.fields import OneLine, Sentence
from letters.facts.findings import AnyFinding
from models.reply_kinds import ReplyKind

OrderedBy = Literal["court", "reconsideration_body", "supervisor"]


class Order(Element):
    """An order to reply (责令答复): of which sort of body, by whom, the number of its paper, and the day on which it was received."""

    by: OrderedBy
    ordered_by: OneLine
    file_number: OneLine
    received_on: date


class ReplyFacts(LaterFacts):
    """The elements of a reply (答复文书): a finding for each item, in order, and the remedies in words.

    ``regime``: the text of the Regulation that governs the case. ``order`` None: no order preceded.
    """

    of_kinds: ClassVar[frozenset[ReplyKind]] = frozenset(ReplyKind)
    """The findings that such a reply may hold."""

    letter_number: OneLine
    regime: Regime
    order: Order | None
    findings: tuple[AnyFinding, ...]
    remedies: Sentence

    @field_validator("findings")
    @classmethod
    def _fit(cls, findings: tuple[AnyFinding, ...], info: ValidationInfo) -> tuple[AnyFinding, ...]:
        """Raises ``ValueError``: an item has no finding or two, or a finding is none of this letter or of this text."""
        if asked := info.data.get("asked"):
            each_item_once(findings, asked)
        regime: Regime | None = info.data.get("regime")
        known = kinds(regime) if regime else frozenset(ReplyKind)
        if not {one.kind for one in findings} <= cls.of_kinds & known:
            raise ValueError("a finding of another letter, or unknown to the text that governs")
        return findings


def facts_of_reply(kind: ReplyKind) -> type[ReplyFacts]:
    """What a reply says whose findings are all of this kind (单一处理决定的答复文书要素)."""
    facts = create_model(f"Reply_{kind.value}", __base__=ReplyFacts, __module__=__name__)
    facts.of_kinds = frozenset({kind})
    return facts


REPLY_FACTS: dict[ReplyKind, type[ReplyFacts]] = {kind: facts_of_reply(kind) for kind in ReplyKind}
