"""The sample of a reply composed item by item (逐项答复样例), after an order to reply."""

from __future__ import annotations

from datetime import date

from letters.facts.common import Asked, LeftOut
from letters.facts.findings import Document
from letters.facts.replies import Order, ReplyFacts
from letters.samples.common import BODY, REQUEST, SUPPLEMENT, number
from letters.samples.of_kinds import ABOUT
from letters.samples.replies import AGAIN, PART
from letters.samples.saying import CURRENT, finding, told
from models.reply_kinds import ReplyKind

SIGNED_ON = date(2026, 6, 30)
MAPS = tuple(
    Document(title=f"青石路片区旧城改造项目用地红线图（第{sheet}幅）", pages=None if sheet == 7 else 1, version=1)
    for sheet in range(1, 8)
)
FOUND = (
    finding(1, ReplyKind.DISCLOSE_IN_PART, **PART),
    finding(2, ReplyKind.WITHHOLD_PROCESS, **ABOUT[ReplyKind.WITHHOLD_PROCESS][1]),
    finding(4, ReplyKind.DISCLOSE, documents=MAPS, form="disc", delivery="in_person"),
    finding(5, ReplyKind.DOES_NOT_EXIST, **ABOUT[ReplyKind.DOES_NOT_EXIST][1]),
    finding(6, ReplyKind.REPEAT, **AGAIN),
)
COMPOSED_REPLY = ReplyFacts.model_validate(
    {
        **REQUEST,
        "asked": (
            *REQUEST["asked"],
            Asked(item=4, description="青石路片区旧城改造项目用地红线图", document_number=None),
            Asked(item=5, description="青石路片区旧城改造项目土壤检测报告", document_number=None),
            Asked(item=6, description="云山市2023年度征地补偿标准", document_number=None),
        ),
        "left_out": (LeftOut(item=3, why_left_out="withdrawn"),),
        "letter_number": number("复", 61),
        "signed_on": SIGNED_ON,
        "supplement": SUPPLEMENT,
        "regime": CURRENT,
        "order": Order(
            by="reconsideration_body",
            ordered_by=BODY,
            file_number="云政复决字〔2026〕第5号",
            received_on=date(2026, 6, 15),
        ),
        "findings": FOUND,
        "remedies": told((ReplyKind.DISCLOSE_IN_PART,), SIGNED_ON),
    }
)
