"""Sample facts (文书样例) for each letter: for golden samples and previews. Persons, agency and matters are made up."""

from __future__ import annotations

from datetime import date
from typing import Any

from law.ogi_2019.art36_reply_kinds import ground
from law.remedies import remedies, sentence
from letters.facts.common import Addressee, Asked, LetterFacts, ReplyPeriod, Sender, Supplement
from letters.facts.disclosing_reply import DisclosingReplyFacts, FoundPublic, Given
from letters.facts.extension_notice import ExtensionNoticeFacts
from letters.facts.receipt_slip import ReceiptSlipFacts
from letters.facts.supplement_notice import SupplementNoticeFacts
from letters.facts.withholding_reply import Withheld, WithholdingReplyFacts
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

SIGNED_ON = date(2026, 4, 8)


def ground_said(kind: ReplyKind) -> Words:
    """What the law says of a ground."""
    found = ground(kind)
    assert found, kind
    return found.sentence


REQUEST: dict[str, Any] = {
    "register_number": "云自然资公开〔2026〕第17号",
    "addressees": (Addressee(name="王小明", is_organisation=False),),
    "received_on": date(2026, 3, 2),
    "receipt_is_confirmed": True,
    "asked": (
        Asked(description="青石路片区旧城改造项目用地批准文件", document_number="云政地〔2024〕35号"),
        Asked(description="青石路片区旧城改造项目征地补偿安置方案"),
    ),
    "sender": Sender(agency="云山市自然资源局", address="云山市青石路1号", phone="0000-1234567"),
}
SUPPLEMENT = Supplement(received_on=date(2026, 3, 12), text="补正为2024年1月至6月作出的批准文件和方案。")

RECEIPT_SLIP = ReceiptSlipFacts(
    **REQUEST,
    signed_on=date(2026, 3, 2),
    channel="in_person",
    legal_basis=ogi_2019(31, item=1),
    period=ReplyPeriod(last_day=date(2026, 3, 30), provisional=False, citation=ogi_2019(33, 2)),
)
SUPPLEMENT_NOTICE = SupplementNoticeFacts(
    **REQUEST,
    signed_on=date(2026, 3, 5),
    items=(
        "请写明所申请的批准文件、补偿安置方案的形成时间，或者便于查询的其他特征。",
        "请写明第2项所指的是征地补偿安置方案的公告稿，还是批准稿。",
    ),
    until=date(2026, 3, 26),
    legal_basis=ogi_2019(30),
)
EXTENSION_NOTICE = ExtensionNoticeFacts(
    **REQUEST,
    signed_on=date(2026, 4, 7),
    supplement=SUPPLEMENT,
    working_days=20,
    base_due=date(2026, 4, 10),
    period=ReplyPeriod(last_day=date(2026, 5, 12), provisional=False, citation=ogi_2019(33, 2)),
)
DISCLOSING_REPLY = DisclosingReplyFacts(
    **REQUEST,
    signed_on=SIGNED_ON,
    supplement=SUPPLEMENT,
    findings=(
        Given(
            item=1,
            citation=ogi_2019(36, item=2),
            documents=("《关于青石路片区旧城改造项目用地的批复》", "批复附件：用地红线图"),
            form="electronic",
            delivery="email",
        ),
        FoundPublic(
            item=2,
            citation=ogi_2019(36, item=1),
            where="本机关网站“政府信息公开”专栏“法定主动公开内容”下的“征地信息”栏目，可在线查阅、下载。",
        ),
    ),
    remedies=sentence(remedies(ReplyKind.DISCLOSE, SIGNED_ON), "云山市人民政府", "云山市青石区人民法院"),
)
WITHHOLDING_REPLY = WithholdingReplyFacts(
    **REQUEST,
    signed_on=SIGNED_ON,
    supplement=SUPPLEMENT,
    legal_basis=ogi_2019(36, item=3),
    findings=(
        Withheld(
            item=1,
            ground=ground_said(ReplyKind.WITHHOLD_STATE_SECRET),
            citation=ogi_2019(14),
            reason="该批准文件于2024年3月1日确定为秘密级，尚未解密。",
        ),
        Withheld(
            item=2,
            ground=ground_said(ReplyKind.WITHHOLD_PROCESS),
            citation=ogi_2019(16, 2),
            reason="该方案为内部讨论稿，尚未审定，不对外发生效力。",
        ),
    ),
    remedies=sentence(remedies(ReplyKind.WITHHOLD_PROCESS, SIGNED_ON), "云山市人民政府", "云山市青石区人民法院"),
)

SAMPLES: dict[str, LetterFacts] = {
    "receipt_slip": RECEIPT_SLIP,
    "supplement_notice": SUPPLEMENT_NOTICE,
    "extension_notice": EXTENSION_NOTICE,
    "disclosing_reply": DISCLOSING_REPLY,
    "withholding_reply": WITHHOLDING_REPLY,
}
