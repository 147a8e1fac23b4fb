"""Art. 36: the kinds of reply (答复种类), and the article on which each finding rests."""

from __future__ import annotations

from law.cited import rule
from law.ogi_2019 import art14_state_secrets_and_security as art14
from law.ogi_2019 import art15_third_party_interests as art15
from law.ogi_2019 import art16_internal_affairs_and_process as art16
from law.ogi_2019.ground import Ground
from models.citation import Citation, ogi_2019
from models.reply_kinds import ReplyKind

ITEMS = {ReplyKind.ALREADY_PUBLIC: 1, ReplyKind.DISCLOSE: 2}
WITHHELD = 3


@rule(ogi_2019(36))
def citation(kind: ReplyKind) -> Citation:
    """The item of Art. 36 under which this kind is answered (答复依据)."""
    return ogi_2019(36, None, ITEMS.get(kind, WITHHELD))


@rule(ogi_2019(36))
def ground(kind: ReplyKind) -> Ground | None:
    """Why this kind withholds (不予公开的理由), or None: it does not."""
    return art14.ground(kind) or art15.ground(kind) or art16.ground(kind)


@rule(ogi_2019(36))
def citations(kind: ReplyKind) -> tuple[Citation, ...]:
    """Every article that a reply of this kind names: the item of Art. 36, then the ground (法律依据)."""
    why = ground(kind)
    return (citation(kind), why.citation) if why else (citation(kind),)
