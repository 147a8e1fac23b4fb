"""Sample replies, changed (改动过的答复样例)."""

from __future__ import annotations

from typing import Any

from letters.facts.replies import ReplyFacts
from letters.rendering import Rendered, render
from letters.samples import COMPOSED_REPLY, REPLIES
from models.reply_kinds import ReplyKind
from tests.letters.said import said

ALL: dict[str, ReplyFacts] = {**REPLIES, "composed_reply": COMPOSED_REPLY}


def made(kind: str, **changes: Any) -> Rendered:
    return render(kind, {**dict(ALL[kind]), **changes})


def one(kind: ReplyKind, **changes: Any) -> Any:
    """The finding of the sample of this kind."""
    return REPLIES[f"reply_{kind}"].findings[0].model_copy(update=changes)


def said_of(kind: ReplyKind, **changes: Any) -> str:
    """The letter on one item of this kind, with this changed in its finding."""
    return said(f"reply_{kind}", findings=(one(kind, **changes),))
