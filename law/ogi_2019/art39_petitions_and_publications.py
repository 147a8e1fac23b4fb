"""Art. 39: petitions, complaints and reports in the form of a request; and published material (信访投诉举报、公开出版物)."""

from __future__ import annotations

from law.basis import Basis
from law.cited import rule
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

FOUND: dict[ReplyKind, Basis] = {
    ReplyKind.PETITION_OR_COMPLAINT: Basis(
        ogi_2019(39, 1),
        Words(
            zh="申请人以政府信息公开申请的形式进行信访、投诉、举报等活动，不作为政府信息公开申请处理，可以通过相应渠道提出。",
            en="What has the form of a request is a petition, complaint or report: it is not handled as a request, and there are other ways for it.",
        ),
    ),
    ReplyKind.PUBLISHED_MATERIAL: Basis(
        ogi_2019(39, 2),
        Words(
            zh="申请人要求提供的是政府公报、报刊、书籍等公开出版物，可以通过相应途径获取。",
            en="What is asked for is published: a gazette, a newspaper, a book or the like, to be had where such are had.",
        ),
    ),
}


@rule(ogi_2019(39))
def basis(kind: ReplyKind) -> Basis | None:
    """The paragraph of Art. 39 under which this kind is answered, or None: it stands elsewhere."""
    return FOUND.get(kind)
