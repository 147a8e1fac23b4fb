"""Samples of replies (答复文书样例): one for each kind of finding and ground."""

from __future__ import annotations

from datetime import date
from typing import Any

from law.regimes import Regime
from letters.catalogue_replies import reply_of
from letters.facts.common import Asked, Sender, Supplement
from letters.facts.findings import Document, Earlier
from letters.facts.replies import REPLY_FACTS, ReplyFacts
from letters.samples.common import REQUEST, number
from letters.samples.of_kinds import ABOUT
from letters.samples.saying import CURRENT, finding, passage, told, why
from models.reply_kinds import ReplyKind

SIGNED_ON = date(2026, 3, 27)
IN_2012: dict[str, Any] = {
    "register_number": "云国土资公开申〔2012〕第4号",
    "letter_number": "云国土资公开复〔2012〕6号",
    "sender": Sender(agency="云山市国土资源局", address="云山市青石路1号", phone="0000-1234567"),
    "received_on": date(2012, 3, 2),
    "signed_on": date(2012, 3, 20),
    "regime": Regime.OGI_2008,
}
APPROVAL = "《关于青石路片区旧城改造项目用地的批复》"
PART: dict[str, Any] = {
    "documents": (Document(title=APPROVAL, pages=6, version=2),),
    "form": "paper",
    "delivery": "post",
    "grounds": (why(ReplyKind.WITHHOLD_THIRD_PARTY), why(ReplyKind.WITHHOLD_PROCESS)),
    "passages": (
        passage(APPROVAL, "第2页第3段", ReplyKind.WITHHOLD_THIRD_PARTY),
        passage(APPROVAL, "第5页会签栏", ReplyKind.WITHHOLD_PROCESS),
    ),
    "reason": "隐去的内容为被征收人的身份证件号码和银行账号，以及会签过程中的修改意见。",
}
AGAIN: dict[str, Any] = {
    "reason": "本次申请与此前的申请内容相同，此前的答复作出后没有新的事实。",
    "earlier": Earlier(
        register_number="云自然资公开申〔2025〕第112号",
        letter_number=number("复", 205, 2025),
        replied_on=date(2025, 12, 8),
    ),
}
MORE: dict[ReplyKind, tuple[str, dict[str, Any]]] = {
    **ABOUT,
    ReplyKind.DISCLOSE_IN_PART: ("青石路片区旧城改造项目用地批准文件", PART),
    ReplyKind.REPEAT: ("青石路片区旧城改造项目用地批准文件", AGAIN),
}


def sample(kind: ReplyKind) -> ReplyFacts:
    """The reply on one item of which this was found, under the latest text that knows the kind."""
    description, said = MORE[kind]
    regime = reply_of(kind).regimes[-1]
    facts = {
        **REQUEST,
        "letter_number": number("复", 38),
        "signed_on": SIGNED_ON,
        "regime": regime,
        **({} if regime is CURRENT else IN_2012),
        "asked": (Asked(item=1, description=description, document_number=None),),
        "supplement": None,
        "order": None,
        "findings": (finding(1, kind, regime, **said),),
    }
    if kind is ReplyKind.STILL_UNCLEAR:
        facts["supplement"] = Supplement(received_on=date(2026, 3, 12), text="就是旧城改造的全部材料。")
    return REPLY_FACTS[kind].model_validate({**facts, "remedies": told((kind,), facts["signed_on"])})


REPLIES: dict[str, ReplyFacts] = {reply_of(kind).kind: sample(kind) for kind in ReplyKind}
