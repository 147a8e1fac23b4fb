"""Art. 37: what can be told apart is given in part, and the rest is withheld with reasons (区分处理)."""

from __future__ import annotations

from law.basis import Basis
from law.cited import rule
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

ARTICLE = ogi_2019(37)
SENTENCE = Words(
    zh="所申请的信息中含有不应当公开或者不属于政府信息的内容，能够作区分处理，本机关提供可以公开的部分。",
    en="The information holds content that must not be disclosed or is no government information, and can be told apart: the part that can be disclosed is given.",
)


@rule(ARTICLE)
def basis(kind: ReplyKind) -> Basis | None:
    """That a part is given rests here, and so does the duty to give reasons for the rest; None: it is another kind."""
    return Basis(ARTICLE, SENTENCE) if kind is ReplyKind.DISCLOSE_IN_PART else None
