"""The catalogue of letters (文书目录): for each its title, what it must say, its template, article and first day."""

from __future__ import annotations

from datetime import date

from law.fee_tariffs import FEES_FROM
from law.regimes import OGI_2008_FROM, OGI_2019_FROM
from letters.facts.common import LetterFacts
from letters.facts.composed_reply import ComposedReplyFacts
from letters.facts.consultation_letter import ConsultationLetterFacts
from letters.facts.disclosing_reply import DisclosingReplyFacts
from letters.facts.extension_notice import ExtensionNoticeFacts
from letters.facts.fee_notice import FeeNoticeFacts
from letters.facts.justification_request import JustificationRequestFacts
from letters.facts.notice_to_third_party import NoticeToThirdPartyFacts
from letters.facts.reasonable_date_notice import ReasonableDateNoticeFacts
from letters.facts.receipt_slip import ReceiptSlipFacts
from letters.facts.referral_letter import ReferralLetterFacts
from letters.facts.supplement_notice import SupplementNoticeFacts
from letters.facts.withholding_reply import WithholdingReplyFacts
from models.base import Language, Model, Words
from models.citation import Citation, ogi_2019


class Letter(Model):
    """A kind of letter (文书种类). ``citation``: why it is written; ``effective_from``: the first day it may bear."""

    kind: str
    title: Words
    facts: type[LetterFacts]
    citation: Citation
    effective_from: date = OGI_2008_FROM

    def template_in(self, language: Language) -> str:
        return f"{self.kind}.{language}.txt.jinja"


LETTERS = (
    Letter(
        kind="receipt_slip",
        title=Words(zh="政府信息公开申请登记回执", en="Receipt for a Request for Government Information"),
        facts=ReceiptSlipFacts,
        citation=ogi_2019(31),
    ),
    Letter(
        kind="supplement_notice",
        title=Words(zh="政府信息公开申请补正告知书", en="Notice to Supplement a Request for Government Information"),
        facts=SupplementNoticeFacts,
        citation=ogi_2019(30),
    ),
    Letter(
        kind="extension_notice",
        title=Words(zh="政府信息公开延长答复期限告知书", en="Notice of Extension of the Reply Period"),
        facts=ExtensionNoticeFacts,
        citation=ogi_2019(33, 2),
    ),
    Letter(
        kind="consultation_letter",
        title=Words(zh="政府信息公开征求意见书", en="Consultation on the Disclosure of Government Information"),
        facts=ConsultationLetterFacts,
        citation=ogi_2019(32),
    ),
    Letter(
        kind="notice_to_third_party",
        title=Words(zh="政府信息公开告知第三方书", en="Notice to a Third Party of a Decision to Disclose"),
        facts=NoticeToThirdPartyFacts,
        citation=ogi_2019(32),
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
        kind="referral_letter",
        title=Words(zh="关于报请确定政府信息是否可以公开的函", en="Referral for Determination Whether to Disclose"),
        facts=ReferralLetterFacts,
        citation=ogi_2019(17),
    ),
    Letter(
        kind="disclosing_reply",
        title=Words(zh="政府信息公开告知书", en="Reply: Government Information Disclosed"),
        facts=DisclosingReplyFacts,
        citation=ogi_2019(36),
    ),
    Letter(
        kind="withholding_reply",
        title=Words(zh="政府信息不予公开告知书", en="Reply: Government Information Withheld"),
        facts=WithholdingReplyFacts,
        citation=ogi_2019(36, item=3),
    ),
    Letter(
        kind="composed_reply",
        title=Words(zh="政府信息公开申请答复书", en="Reply to a Request for Government Information"),
        facts=ComposedReplyFacts,
        citation=ogi_2019(36),
    ),
)
CATALOGUE: dict[str, Letter] = {letter.kind: letter for letter in LETTERS}
