"""Art. 2: what government information is (政府信息的定义)."""

from __future__ import annotations

from law.basis import Basis
from law.cited import rule
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

ARTICLE = ogi_2019(2)
SENTENCE = Words(
    zh="所申请的内容不是行政机关在履行行政管理职能过程中制作或者获取并保存的信息，不属于政府信息。",
    en="What is asked for was not made or obtained in carrying out administrative functions: it is no government information.",
)


@rule(ARTICLE)
def basis(kind: ReplyKind) -> Basis | None:
    """That it is no government information (party affairs, criminal justice, civil dealings, advice) rests here; None: another kind."""
    return Basis(ARTICLE, SENTENCE) if kind is ReplyKind.NOT_GOVERNMENT_INFORMATION else None
