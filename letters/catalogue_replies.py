"""The catalogue of replies (答复文书目录): one for each kind of finding and ground, and the one composed item by item."""

from __future__ import annotations

from law.regimes import Regime
from law.reply_kinds import citations, kinds
from letters.facts.replies import REPLY_FACTS, ReplyFacts
from letters.letter import Letter
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

WITHHELD = Words(zh="政府信息不予公开告知书", en="Reply: Government Information Withheld")
NOT_PROVIDED = Words(zh="政府信息不予提供告知书", en="Reply: Government Information Not Provided")
NOT_HANDLED = Words(zh="政府信息公开申请不予处理告知书", en="Reply: Request Not Handled")
OTHER_TITLES: dict[ReplyKind, Words] = {
    ReplyKind.DISCLOSE: Words(zh="政府信息公开告知书", en="Reply: Government Information Disclosed"),
    ReplyKind.ALREADY_PUBLIC: Words(zh="政府信息已主动公开告知书", en="Reply: Government Information Already Public"),
    ReplyKind.DISCLOSE_IN_PART: Words(
        zh="政府信息部分公开告知书", en="Reply: Government Information Disclosed in Part"
    ),
    ReplyKind.REGISTRY_INQUIRY: Words(zh="政府信息另行查询告知书", en="Reply: Information To Be Had from a Register"),
    ReplyKind.DOES_NOT_EXIST: Words(zh="政府信息不存在告知书", en="Reply: Government Information Does Not Exist"),
    ReplyKind.OTHER_AGENCY: Words(zh="非本机关政府信息告知书", en="Reply: Information of Another Agency"),
    ReplyKind.WOULD_HAVE_TO_BE_MADE: NOT_PROVIDED,
    ReplyKind.STILL_UNCLEAR: Words(zh="政府信息公开申请内容不明确告知书", en="Reply: Request Still Unclear"),
    ReplyKind.PETITION_OR_COMPLAINT: Words(
        zh="不作为政府信息公开申请处理告知书", en="Reply: Not Handled as a Request for Government Information"
    ),
    ReplyKind.REPEAT: Words(zh="政府信息公开申请不予重复处理告知书", en="Reply: Repeated Request Not Handled Again"),
    ReplyKind.PUBLISHED_MATERIAL: Words(zh="公开出版物获取途径告知书", en="Reply: How To Get Published Material"),
    ReplyKind.EXCESSIVE_WITHOUT_REASON: NOT_HANDLED,
    ReplyKind.CONFIRMATION_OR_REISSUE: NOT_HANDLED,
    ReplyKind.NOT_GOVERNMENT_INFORMATION: Words(zh="非政府信息告知书", en="Reply: No Government Information"),
    ReplyKind.PUBLIC_UTILITY: Words(
        zh="公共企事业单位信息获取途径告知书", en="Reply: How To Get Information of a Public Utility"
    ),
    ReplyKind.ARCHIVES: Words(zh="档案信息查阅途径告知书", en="Reply: How To Use What Is in the Archives"),
    ReplyKind.NO_SPECIAL_NEED: NOT_PROVIDED,
}


def reply_of(kind: ReplyKind) -> Letter:
    """The reply all of whose findings are of this kind; its citation is the latest text's that knows the kind, a ground's own."""
    regimes = tuple(regime for regime in Regime if kind in kinds(regime))
    return Letter(
        kind=f"reply_{kind}",
        title=WITHHELD if kind.withholds else OTHER_TITLES[kind],
        facts=REPLY_FACTS[kind],
        citation=citations(kind, regimes[-1])[-1],
        regimes=regimes,
    )


COMPOSED = Letter(
    kind="composed_reply",
    title=Words(zh="政府信息公开申请答复书", en="Reply to a Request for Government Information"),
    facts=ReplyFacts,
    citation=ogi_2019(36),
)
REPLIES: tuple[Letter, ...] = (*(reply_of(kind) for kind in ReplyKind), COMPOSED)
