"""How a draft is wished for (文稿的随机生成): a finding for each item, mostly one that may be made."""

from __future__ import annotations

from collections.abc import Sequence

from models.acts import (
    DraftReply,
    Finding,
    Passage,
)
from models.reply_kinds import ReplyKind
from tests.builders import digest
from tests.procedure.wished import PAPERS, Wished, some

WITHHOLDING = tuple(kind for kind in ReplyKind if kind.withholds)


def drafting(w: Wished) -> DraftReply:
    """A finding for each item; those that differ and give nothing with their principal one."""
    items = w.opening.live_items if w.opening else (1,)
    findings = tuple(finding(w, item) for item in w.mostly(items, (1,), (1, 2)))
    kinds = [one.kind for one in findings]
    differ = len(set(kinds)) > 1 and not any(one.gives or one.discloses for one in kinds)
    chosen = w.mostly(kinds[0] if differ else None, w.rng.choice(kinds), ReplyKind.REPEAT)
    countersign_by = (w.one(*w.handlers, *w.holders),) if w.yes(0.15) else ()
    return DraftReply(
        findings=findings,
        principal=chosen,
        principal_reason="主要事项" if chosen else None,
        countersign_by=countersign_by,
    )


def finding(w: Wished, item: int) -> Finding:
    kind = kind_for(w, item)
    known = w.opening.documents if w.opening else ()
    documents = some(w, known) if kind.gives and known else ()
    in_part = kind is ReplyKind.DISCLOSE_IN_PART
    ground = w.rng.choice(unbarred(w, item, WITHHOLDING))
    taken_out = tuple(Passage(document=one, place="第三段", ground=ground) for one in documents) if in_part else ()
    return Finding(
        item=item,
        kind=kind,
        reason="经检索，本机关作出上述决定。",
        documents=w.mostly(documents, (), (digest(w.one(*PAPERS)),)),
        where=w.mostly("县政府网站", None),
        grounds=(ground,) if in_part else (),
        passages=w.mostly(
            w.one((), taken_out), (Passage(document=digest("无"), place="某处", ground=w.one(*WITHHOLDING)),)
        ),
        earlier=w.one(*w.numbers) if kind is ReplyKind.REPEAT else None,
    )


def kind_for(w: Wished, item: int) -> ReplyKind:
    """Mostly a kind that is not barred, and one that gives where there is something to give."""
    open_now = unbarred(w, item, w.opening.kinds if w.opening else tuple(ReplyKind))
    if not (w.opening and w.opening.documents):
        open_now = [one for one in open_now if not one.gives]
    giving = [one for one in open_now if one.gives]
    usual = w.rng.choice(giving if giving and w.yes(0.6) else open_now or list(ReplyKind))
    return w.rng.choice(list(ReplyKind)) if w.yes(0.04) else usual


def unbarred(w: Wished, item: int, kinds: Sequence[ReplyKind]) -> list[ReplyKind]:
    bars = w.opening.bars if w.opening else ()
    found = [kind for kind in kinds if not any(bar.is_against(item, kind) for bar in bars)]
    return found or list(kinds)
