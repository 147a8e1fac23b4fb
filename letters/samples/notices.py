"""Samples of notices to the applicant (致申请人的告知书、通知书样例)."""

from __future__ import annotations

from datetime import date
from typing import Any

from law.fee_tariffs import by_items
from law.fees import ARTICLE as FEE_MEASURES
from law.fees import payment_period
from law.words.fees import explanation
from letters.facts.abandoned_notice import AbandonedNoticeFacts
from letters.facts.common import LetterFacts, ReplyPeriod
from letters.facts.consultation_notice import ConsultationNoticeFacts
from letters.facts.correction_reply import CorrectionReplyFacts
from letters.facts.earlier import EarlierLetter
from letters.facts.extension_notice import ExtensionNoticeFacts
from letters.facts.fee_notice import FeeNoticeFacts
from letters.facts.fee_withdrawal_notice import FeeWithdrawalNoticeFacts
from letters.facts.justification_request import JustificationRequestFacts
from letters.facts.reasonable_date_notice import ReasonableDateNoticeFacts
from letters.facts.receipt_slip import ReceiptSlipFacts
from letters.facts.supplement_notice import SupplementNoticeFacts
from letters.facts.supplement_prolonged_notice import SupplementProlongedNoticeFacts
from letters.facts.unpaid_notice import UnpaidNoticeFacts
from letters.facts.withdrawal_notice import WithdrawalNoticeFacts
from letters.samples.common import OF_ALL, REQUEST, SUPPLEMENT, number
from letters.samples.saying_remedies import remedies_told
from models.citation import ogi_2019

REPLY, EXCESSIVE, FEES = ogi_2019(33, 2), ogi_2019(35), ogi_2019(42)
FEE = by_items(count=2, before=29)
LATER: dict[str, Any] = {**REQUEST, "supplement": SUPPLEMENT}
SUPPLEMENT_ASKED = EarlierLetter(sent_on=date(2026, 3, 5), letter_number=number("补", 6))
FEE_CHARGED = EarlierLetter(sent_on=date(2026, 3, 31), letter_number=number("费", 2))

RECEIPT_SLIP = ReceiptSlipFacts(
    **REQUEST,
    letter_number=None,
    signed_on=date(2026, 3, 2),
    channel="in_person",
    legal_basis=ogi_2019(31, item=1),
    period=ReplyPeriod(last_day=date(2026, 3, 30), provisional=False, citation=REPLY),
)
SUPPLEMENT_NOTICE = SupplementNoticeFacts(
    **REQUEST,
    letter_number=number("补", 6),
    signed_on=date(2026, 3, 5),
    items=(
        "请写明所申请的批准文件、补偿安置方案的形成时间，或者便于查询的其他特征。",
        "请写明第2项所指的是征地补偿安置方案的公告稿，还是批准稿。",
    ),
    until=date(2026, 3, 26),
    legal_basis=ogi_2019(30),
)
SUPPLEMENT_PROLONGED_NOTICE = SupplementProlongedNoticeFacts(
    **REQUEST,
    letter_number=number("补", 9),
    signed_on=date(2026, 3, 24),
    notice=SUPPLEMENT_ASKED,
    until_before=date(2026, 3, 26),
    until=date(2026, 4, 9),
    reason="3月23日来电说明因病住院，请求延长补正期限。",
    legal_basis=ogi_2019(30),
)
CONSULTATION_NOTICE = ConsultationNoticeFacts(
    **LATER,
    letter_number=number("告", 7),
    signed_on=date(2026, 3, 16),
    sort="third_party",
    item=2,
    consulted_on=date(2026, 3, 16),
    legal_basis=ogi_2019(32),
    set_aside=ogi_2019(33, 3),
)
EXTENSION_NOTICE = ExtensionNoticeFacts(
    **LATER,
    letter_number=number("延", 5),
    signed_on=date(2026, 4, 7),
    working_days=20,
    legal_basis=REPLY,
    consultation_is_open=False,
    base_due=date(2026, 4, 10),
    period=ReplyPeriod(last_day=date(2026, 5, 12), provisional=False, citation=REPLY),
)
JUSTIFICATION_REQUEST = JustificationRequestFacts(
    **LATER,
    letter_number=number("由", 1),
    signed_on=date(2026, 3, 16),
    why="2026年1月以来，共向本机关提出政府信息公开申请46件，其中31件涉及同一片区的用地手续。",
    until=date(2026, 3, 27),
    legal_basis=EXCESSIVE,
)
REASONABLE_DATE_NOTICE = ReasonableDateNoticeFacts(
    **LATER,
    letter_number=number("延", 4),
    signed_on=date(2026, 3, 31),
    justified_on=date(2026, 3, 25),
    reason="所申请的材料分存于3个档案室，共400余卷，需要逐卷检索。",
    until=date(2026, 6, 30),
    legal_basis=EXCESSIVE,
    reply_period=REPLY,
)
FEE_NOTICE = FeeNoticeFacts(
    **LATER,
    letter_number=number("费", 2),
    signed_on=date(2026, 3, 31),
    measure="items",
    count=2,
    yuan=FEE.yuan,
    explanation=explanation(FEE),
    reason="2026年3月内，此前已向本机关提出政府信息公开申请29件。",
    how_to_pay="持本通知书到云山市政务服务中心3号窗口缴纳，或者登录云山市非税收入缴款平台缴纳。",
    working_days=payment_period().count,
    restarts_on_payment=True,
    legal_basis=FEES,
    fee_basis=FEE.citation,
)
FEE_WITHDRAWAL_NOTICE = FeeWithdrawalNoticeFacts(
    **LATER,
    letter_number=number("费", 3),
    signed_on=date(2026, 4, 8),
    notice=FEE_CHARGED,
    yuan=FEE.yuan,
    reason="经复核，3月内申请件数的统计有误，本件申请未超过免费额度。",
    waiting_is_set_aside=False,
    consultation_is_open=False,
    period=ReplyPeriod(last_day=date(2026, 4, 10), provisional=False, citation=REPLY),
    legal_basis=FEES,
)
ABANDONED_NOTICE = AbandonedNoticeFacts(
    **REQUEST,
    letter_number=number("告", 10),
    signed_on=date(2026, 4, 13),
    notice=SUPPLEMENT_ASKED,
    until=date(2026, 4, 9),
    is_prolonged=True,
    reason="补正告知书于3月9日签收，其后本机关两次电话提醒，仍未说明逾期的理由。",
    legal_basis=ogi_2019(30),
    remedies=remedies_told(date(2026, 4, 13)),
)
UNPAID_NOTICE = UnpaidNoticeFacts(
    **LATER,
    letter_number=number("告", 13),
    signed_on=date(2026, 5, 8),
    notice=FEE_CHARGED,
    yuan=FEE.yuan,
    notice_reached_on=date(2026, 4, 3),
    until=date(2026, 5, 7),
    reason="非税收入缴款平台至5月7日24时没有该笔缴款记录。",
    legal_basis=FEES,
    fee_basis=FEE_MEASURES,
    remedies=remedies_told(date(2026, 5, 8)),
)
WITHDRAWAL_NOTICE = WithdrawalNoticeFacts(
    **LATER,
    letter_number=number("告", 8),
    signed_on=date(2026, 3, 20),
    withdrawn_on=date(2026, 3, 19),
    withdrawn_items=(),
)
CORRECTION_REPLY = CorrectionReplyFacts(
    **OF_ALL,
    letter_number=number("更", 1),
    signed_on=date(2026, 4, 15),
    addressees=REQUEST["addressees"],
    requested_on=date(2026, 3, 25),
    request="贵局征地补偿登记表中我家宅基地面积记为120平方米，实际为150平方米，附集体土地使用证复印件。",
    corrected_as="passed_on",
    answer="该登记表由云山市青石区人民政府征收办公室制作、保存，更正申请及所附证明材料已于4月14日转送该单位。",
    passed_to="云山市青石区人民政府征收办公室，0000-7654321",
    legal_basis=ogi_2019(41),
    remedies=remedies_told(date(2026, 4, 15)),
)
NOTICES: dict[str, LetterFacts] = {
    "receipt_slip": RECEIPT_SLIP,
    "supplement_notice": SUPPLEMENT_NOTICE,
    "supplement_prolonged_notice": SUPPLEMENT_PROLONGED_NOTICE,
    "consultation_notice": CONSULTATION_NOTICE,
    "extension_notice": EXTENSION_NOTICE,
    "justification_request": JUSTIFICATION_REQUEST,
    "reasonable_date_notice": REASONABLE_DATE_NOTICE,
    "fee_notice": FEE_NOTICE,
    "fee_withdrawal_notice": FEE_WITHDRAWAL_NOTICE,
    "abandoned_notice": ABANDONED_NOTICE,
    "unpaid_notice": UNPAID_NOTICE,
    "withdrawal_notice": WITHDRAWAL_NOTICE,
    "correction_reply": CORRECTION_REPLY,
}
