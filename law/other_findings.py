"""Findings that rest on other texts than the Regulation (依据其他规定的处理决定): archives, and confirming what was obtained.

The article of the Archives Law is not named: its text was not read. That the applicant wants something confirmed or issued
again is a kind of the annual report's format (section 三（五）5) only. No refusal can rest on a form of statistics: it rests on
Art. 2, for nothing made or obtained is asked for that the applicant has not had.
"""

from __future__ import annotations

from law.basis import Basis
from law.cited import archives, report_2021, rule
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

FOUND: dict[ReplyKind, Basis] = {
    ReplyKind.ARCHIVES: Basis(
        archives(),
        Words(
            zh="所申请的信息已经作为档案移交档案馆，其利用依照档案管理的法律、法规和国家有关规定办理。",
            en="The information was handed over to the archives, and is to be had under the rules on archives.",
        ),
    ),
    ReplyKind.CONFIRMATION_OR_REISSUE: Basis(
        ogi_2019(2),
        Words(
            zh="申请人要求的是对已经获取的信息予以确认或者重新出具，不是申请获取本机关制作或者获取的政府信息，本机关不作为政府信息公开申请处理。",
            en="What is wanted is that information obtained before be confirmed or issued again, not that information made or "
            "obtained by this agency be given: it is not handled as a request.",
        ),
    ),
}


@rule(report_2021())
def basis(kind: ReplyKind) -> Basis | None:
    """The other text under which this kind is answered, or None: it stands in the Regulation (其他依据)."""
    return FOUND.get(kind)
