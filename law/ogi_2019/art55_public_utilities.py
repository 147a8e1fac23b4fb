"""Art. 55: public utilities disclose under rules of their own (公共企事业单位信息公开)."""

from __future__ import annotations

from law.basis import Basis
from law.cited import rule
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

ARTICLE = ogi_2019(55)
SENTENCE = Words(
    zh="所申请的是公共企事业单位在提供社会公共服务过程中制作、获取的信息，其公开依照有关法律、法规和国务院有关主管部门或者机构的规定执行。",
    en="It is information of a public utility from its services, which is disclosed under the rules made for such.",
)


@rule(ARTICLE)
def basis(kind: ReplyKind) -> Basis | None:
    """That it is a public utility's information rests here; None: it is another kind."""
    return Basis(ARTICLE, SENTENCE) if kind is ReplyKind.PUBLIC_UTILITY else None
