"""Art. 38: what is given is what is there; nothing needs to be made, processed or analysed (现有信息，无须加工、分析)."""

from __future__ import annotations

from law.basis import Basis
from law.cited import rule
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

ARTICLE = ogi_2019(38)
SENTENCE = Words(
    zh="本机关没有现成的所申请信息，需要另行制作，或者对现有信息进行加工、分析，本机关不予提供。",
    en="There is no such information ready: it would have to be made, or processed or analysed out of what there is, and is not provided.",
)


@rule(ARTICLE)
def basis(kind: ReplyKind) -> Basis | None:
    """That it would have to be made rests here; None: it is another kind. The agency may still provide it."""
    return Basis(ARTICLE, SENTENCE) if kind is ReplyKind.WOULD_HAVE_TO_BE_MADE else None
