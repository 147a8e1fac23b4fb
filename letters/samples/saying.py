"""What the law says in sample replies (样例中的法律用语): articles, sentences, grounds and remedies, from where activities take them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from law.regimes import Regime
from law.remedies import remedies, sentence
from law.reply_kinds import citations
from law.reply_kinds import sentence as said_of
from letters.facts.findings import Passage, Why
from letters.samples.common import BODY, COURT
from models.base import Words
from models.reply_kinds import ReplyKind

CURRENT = Regime.OGI_2019


def finding(item: int, kind: ReplyKind, regime: Regime = CURRENT, **more: Any) -> dict[str, Any]:
    """A finding of this kind: what the law says of it, and what is said beside."""
    law = {"citations": citations(kind, regime)[::-1], "sentence": said_of(kind, regime)}
    return {"item": item, "kind": kind, **law, **more}


def why(kind: ReplyKind) -> Why:
    """Why a part is not given."""
    return Why(ground=said_of(kind, CURRENT), citation=citations(kind, CURRENT)[-1])


def passage(document: str, place: str, kind: ReplyKind) -> Passage:
    """A passage that is withheld on this ground."""
    return Passage(document=document, place=place, **dict(why(kind)))


def told(kinds: Sequence[ReplyKind], signed_on: date) -> Words:
    """The remedies against such a reply on that day."""
    return sentence(remedies(kinds, signed_on, (ReplyKind.DISCLOSE_IN_PART,), True), BODY, COURT)
