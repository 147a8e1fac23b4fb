"""Samples of replies (答复文书样例): all given, all withheld, and composed item by item after an order."""

from __future__ import annotations

from datetime import date

from law.regimes import Regime
from law.remedies import remedies, sentence
from law.reply_kinds import citation, ground
from law.reply_kinds import sentence as said_of
from letters.facts.common import Asked, LeftOut
from letters.facts.composed_reply import ComposedReplyFacts
from letters.facts.disclosing_reply import DisclosingReplyFacts
from letters.facts.replies import FoundPublic, Given, GivenInPart, NotGiven, Order, Why, Withheld, WithholdingKind
from letters.facts.withholding_reply import WithholdingReplyFacts
from letters.samples.common import BODY, COURT, REQUEST, SUPPLEMENT
from models.base import Words
from models.citation import Citation
from models.reply_kinds import ReplyKind

SIGNED_ON = date(2026, 4, 8)


def ground_said(kind: ReplyKind) -> Words:
    """What the law says of a ground."""
    found = ground(kind, Regime.OGI_2019)
    assert found, kind
    return found.sentence


def place(kind: ReplyKind) -> Citation:
    """The article on which a finding rests: of what is withheld, its ground's."""
    found = ground(kind, Regime.OGI_2019)
    return found.citation if found else citation(kind, Regime.OGI_2019)


def told(*kinds: ReplyKind) -> Words:
    """The remedies against such a reply."""
    return sentence(remedies(kinds, SIGNED_ON, (ReplyKind.DISCLOSE_IN_PART,), True), BODY, COURT)


def withheld(item: int, kind: WithholdingKind, reason: str) -> Withheld:
    return Withheld(item=item, kind=kind, ground=ground_said(kind), citation=place(kind), reason=reason)


DISCLOSING_REPLY = DisclosingReplyFacts(
    **REQUEST,
    signed_on=SIGNED_ON,
    supplement=SUPPLEMENT,
    letter_number="云自然资公开告〔2026〕9号",
    order=None,
    findings=(
        Given(
            item=1,
            citation=place(ReplyKind.DISCLOSE),
            documents=("《关于青石路片区旧城改造项目用地的批复》", "批复附件：用地红线图"),
            form="electronic",
            delivery="email",
        ),
        FoundPublic(
            item=2,
            citation=place(ReplyKind.ALREADY_PUBLIC),
            where="本机关网站“政府信息公开”专栏“法定主动公开内容”下的“征地信息”栏目，可在线查阅、下载。",
        ),
    ),
    remedies=told(ReplyKind.DISCLOSE, ReplyKind.ALREADY_PUBLIC),
)
WITHHOLDING_REPLY = WithholdingReplyFacts(
    **REQUEST,
    signed_on=SIGNED_ON,
    supplement=SUPPLEMENT,
    letter_number="云自然资公开告〔2026〕10号",
    order=None,
    legal_basis=citation(ReplyKind.WITHHOLD_STATE_SECRET, Regime.OGI_2019),
    findings=(
        withheld(1, ReplyKind.WITHHOLD_STATE_SECRET, "该批准文件于2024年3月1日确定为秘密级，尚未解密。"),
        withheld(2, ReplyKind.WITHHOLD_PROCESS, "该方案为内部讨论稿，尚未审定，不对外发生效力。"),
    ),
    remedies=told(ReplyKind.WITHHOLD_STATE_SECRET, ReplyKind.WITHHOLD_PROCESS),
)
COMPOSED_REPLY = ComposedReplyFacts(
    **{
        **REQUEST,
        "asked": (
            *REQUEST["asked"],
            Asked(item=4, description="青石路片区旧城改造项目土壤检测报告", document_number=None),
            Asked(item=5, description="青石路片区旧城改造项目房屋征收决定", document_number="云政征〔2024〕6号"),
            Asked(item=6, description="云山市2023年度征地补偿标准", document_number=None),
        ),
        "left_out": (LeftOut(item=3, why_left_out="withdrawn"),),
    },
    signed_on=SIGNED_ON,
    supplement=SUPPLEMENT,
    letter_number="云自然资公开告〔2026〕11号",
    order=Order(ordered_by=BODY, file_number="云政复决字〔2026〕第5号", received_on=date(2026, 3, 20)),
    findings=(
        GivenInPart(
            item=1,
            citation=place(ReplyKind.DISCLOSE_IN_PART),
            sentence=said_of(ReplyKind.DISCLOSE_IN_PART, Regime.OGI_2019),
            documents=("《关于青石路片区旧城改造项目用地的批复》（隐去个人信息）",),
            form="paper",
            delivery="post",
            grounds=(
                Why(ground=ground_said(ReplyKind.WITHHOLD_THIRD_PARTY), citation=place(ReplyKind.WITHHOLD_THIRD_PARTY)),
                Why(ground=ground_said(ReplyKind.WITHHOLD_PROCESS), citation=place(ReplyKind.WITHHOLD_PROCESS)),
            ),
            reason="隐去部分为被征收人的身份证件号码、银行账号，以及会签过程中的修改意见。",
        ),
        withheld(2, ReplyKind.WITHHOLD_PROCESS, "该方案为内部讨论稿，尚未审定，不对外发生效力。"),
        NotGiven(
            item=4,
            kind=ReplyKind.DOES_NOT_EXIST,
            citation=place(ReplyKind.DOES_NOT_EXIST),
            sentence=said_of(ReplyKind.DOES_NOT_EXIST, Regime.OGI_2019),
            reason="经检索综合档案和项目案卷，本机关未制作、未获取该项目的土壤检测报告。",
            where=None,
            earlier=None,
        ),
        NotGiven(
            item=5,
            kind=ReplyKind.OTHER_AGENCY,
            citation=place(ReplyKind.OTHER_AGENCY),
            sentence=said_of(ReplyKind.OTHER_AGENCY, Regime.OGI_2019),
            reason="房屋征收决定由云山市人民政府作出，由制作该信息的行政机关负责公开。",
            where="云山市人民政府办公室，云山市人民路1号，0000-7654321。",
            earlier=None,
        ),
        NotGiven(
            item=6,
            kind=ReplyKind.REPEAT,
            citation=place(ReplyKind.REPEAT),
            sentence=said_of(ReplyKind.REPEAT, Regime.OGI_2019),
            reason="本机关已于2025年12月8日就相同内容作出答复。",
            where=None,
            earlier="云自然资公开〔2025〕第112号",
        ),
    ),
    remedies=told(ReplyKind.DISCLOSE_IN_PART, ReplyKind.WITHHOLD_PROCESS),
)
