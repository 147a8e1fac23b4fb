"""The catalogue of notices (告知书、通知书目录), and with them of letters to others and inner papers."""

from __future__ import annotations

from law.fee_tariffs import FEES_FROM
from law.regimes import OGI_2019_FROM
from letters.catalogue_others import TO_OTHERS
from letters.catalogue_sheets import SHEETS
from letters.facts.abandoned_notice import AbandonedNoticeFacts
from letters.facts.consultation_notice import ConsultationNoticeFacts
from letters.facts.correction_reply import CorrectionReplyFacts
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
from letters.letter import Letter
from models.base import Words
from models.citation import ogi_2019

TO_APPLICANTS = (
    Letter(
        kind="receipt_slip",
        title=Words(zh="政府信息公开申请登记回执", en="Receipt for a Request for Government Information"),
        facts=ReceiptSlipFacts,
        citation=ogi_2019(31),
        look="slip",
        is_numbered=False,
    ),
    Letter(
        kind="supplement_notice",
        title=Words(zh="政府信息公开申请补正告知书", en="Notice to Supplement a Request for Government Information"),
        facts=SupplementNoticeFacts,
        citation=ogi_2019(30),
    ),
    Letter(
        kind="supplement_prolonged_notice",
        title=Words(zh="政府信息公开申请延长补正期限告知书", en="Notice of More Time for the Supplement"),
        facts=SupplementProlongedNoticeFacts,
        citation=ogi_2019(30),
    ),
    Letter(
        kind="consultation_notice",
        title=Words(zh="政府信息公开申请征求意见告知书", en="Notice that Others Are Being Consulted"),
        facts=ConsultationNoticeFacts,
        citation=ogi_2019(33, 3),
    ),
    Letter(
        kind="extension_notice",
        title=Words(zh="政府信息公开延长答复期限告知书", en="Notice of Extension of the Reply Period"),
        facts=ExtensionNoticeFacts,
        citation=ogi_2019(33, 2),
    ),
    Letter(
        kind="justification_request",
        title=Words(zh="政府信息公开申请说明理由通知书", en="Request for Reasons for Excessive Requests"),
        facts=JustificationRequestFacts,
        citation=ogi_2019(35),
        effective_from=OGI_2019_FROM,
    ),
    Letter(
        kind="reasonable_date_notice",
        title=Words(zh="政府信息公开延迟答复告知书", en="Notice of a Reasonable Date for the Reply"),
        facts=ReasonableDateNoticeFacts,
        citation=ogi_2019(35),
        effective_from=OGI_2019_FROM,
    ),
    Letter(
        kind="fee_notice",
        title=Words(zh="政府信息公开信息处理费收费通知书", en="Notice of a Processing Fee"),
        facts=FeeNoticeFacts,
        citation=ogi_2019(42),
        effective_from=FEES_FROM,
    ),
    Letter(
        kind="fee_withdrawal_notice",
        title=Words(zh="撤销政府信息公开信息处理费收费通知书", en="Notice that a Processing Fee Is Taken Back"),
        facts=FeeWithdrawalNoticeFacts,
        citation=ogi_2019(42),
        effective_from=FEES_FROM,
    ),
    Letter(
        kind="abandoned_notice",
        title=Words(zh="政府信息公开申请视为放弃、不再处理告知书", en="Notice that a Request Is Deemed Abandoned"),
        facts=AbandonedNoticeFacts,
        citation=ogi_2019(30),
        effective_from=OGI_2019_FROM,
    ),
    Letter(
        kind="unpaid_notice",
        title=Words(
            zh="政府信息公开申请逾期未缴费不再处理告知书", en="Notice that a Request Is Not Handled: Fee Not Paid"
        ),
        facts=UnpaidNoticeFacts,
        citation=ogi_2019(42),
        effective_from=FEES_FROM,
    ),
    Letter(
        kind="withdrawal_notice",
        title=Words(zh="政府信息公开申请撤回、终止办理告知书", en="Notice that Handling Ends: Request Withdrawn"),
        facts=WithdrawalNoticeFacts,
        citation=ogi_2019(45),
    ),
    Letter(
        kind="correction_reply",
        title=Words(zh="更正政府信息申请答复书", en="Reply to a Request to Correct Records"),
        facts=CorrectionReplyFacts,
        citation=ogi_2019(41),
    ),
)
NOTICES = (*TO_APPLICANTS, *TO_OTHERS, *SHEETS)
