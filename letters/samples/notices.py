"""Samples of notices to the applicant (致申请人的告知书、通知书样例)."""

from __future__ import annotations

from datetime import date

from law.fee_tariffs import by_items
from law.fees import payment_period
from law.words.fees import explanation
from letters.facts.common import ReplyPeriod
from letters.facts.extension_notice import ExtensionNoticeFacts
from letters.facts.fee_notice import FeeNoticeFacts
from letters.facts.justification_request import JustificationRequestFacts
from letters.facts.reasonable_date_notice import ReasonableDateNoticeFacts
from letters.facts.receipt_slip import ReceiptSlipFacts
from letters.facts.supplement_notice import SupplementNoticeFacts
from letters.samples.common import REQUEST, SUPPLEMENT
from models.citation import ogi_2019

REPLY = ogi_2019(33, 2)
FEE = by_items(count=2, before=29)

RECEIPT_SLIP = ReceiptSlipFacts(
    **REQUEST,
    signed_on=date(2026, 3, 2),
    channel="in_person",
    legal_basis=ogi_2019(31, item=1),
    period=ReplyPeriod(last_day=date(2026, 3, 30), provisional=False, citation=REPLY),
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
    period=ReplyPeriod(last_day=date(2026, 5, 12), provisional=False, citation=REPLY),
)
JUSTIFICATION_REQUEST = JustificationRequestFacts(
    **REQUEST,
    signed_on=date(2026, 3, 16),
    supplement=SUPPLEMENT,
    why="2026年1月以来，共提出政府信息公开申请46件，其中31件涉及同一片区的用地手续。",
    until=date(2026, 3, 27),
    legal_basis=ogi_2019(35),
)
REASONABLE_DATE_NOTICE = ReasonableDateNoticeFacts(
    **REQUEST,
    signed_on=date(2026, 3, 31),
    supplement=SUPPLEMENT,
    justified_on=date(2026, 3, 25),
    reason="所申请的材料分存于3个档案室，共400余卷，需要逐卷检索。",
    until=date(2026, 6, 30),
    legal_basis=ogi_2019(35),
    reply_period=REPLY,
)
FEE_NOTICE = FeeNoticeFacts(
    **REQUEST,
    signed_on=date(2026, 3, 31),
    supplement=SUPPLEMENT,
    measure="items",
    count=2,
    yuan=FEE.yuan,
    explanation=explanation(FEE),
    reason="2026年3月内，同一申请人已向本机关提出政府信息公开申请29件。",
    how_to_pay="持本通知书到云山市政务服务中心3号窗口缴纳，或者登录云山市非税收入缴款平台缴纳。",
    working_days=payment_period().count,
    restarts_on_payment=True,
    legal_basis=ogi_2019(42),
    fee_basis=FEE.citation,
)
