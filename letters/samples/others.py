"""Samples of letters to third parties, agencies and authorities (致第三方、其他机关的文书样例)."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import Any

from law.ogi_2019.art32_third_party import ARTICLE, answer_period, objection_binds
from law.ogi_2019.art34_co_producers import ARTICLE as CO_PRODUCERS
from law.ogi_2019.art34_co_producers import answer_period as co_producers_period
from letters.facts.certificate_of_no_record import CertificateOfNoRecordFacts, Search
from letters.facts.common import LetterFacts, ReplyPeriod, Sender
from letters.facts.consultation_co_producer import ConsultationCoProducerFacts
from letters.facts.consultation_other_agency import ConsultationOtherAgencyFacts
from letters.facts.consultation_third_party import ConsultationThirdPartyFacts
from letters.facts.correction_transfer import CorrectionTransferFacts
from letters.facts.earlier import EarlierLetter
from letters.facts.notice_to_third_party import NoticeToThirdPartyFacts
from letters.facts.others import Recipient
from letters.facts.public_interest_notice import PublicInterestNoticeFacts
from letters.facts.referral_letter import SHOWN, ReferralLetterFacts
from letters.facts.suggestion_to_unit import SuggestionToUnitFacts
from letters.facts.urge_letter import UrgeLetterFacts
from letters.samples.common import BODY, OF_ALL, SENDER, number
from letters.samples.saying_remedies import remedies_told
from models.citation import ogi_2019


def agency(name: str, address: str | None) -> Recipient:
    """An agency as reader."""
    return Recipient(name=name, address=address, is_agency=True, is_organisation=None)


COMPANY = Recipient(name="云山市第一建筑公司", address="云山市白塔路8号", is_agency=False, is_organisation=True)
WHAT = "青石路片区旧城改造项目征地补偿安置方案中记载的该公司补偿金额和支付方式。"
ENCLOSED = ("征地补偿安置方案第三章（摘录）", "补偿金额明细表")
OVERRULED: dict[str, Any] = {
    **OF_ALL,
    "letter_number": number("告三", 2),
    "signed_on": date(2026, 4, 10),
    "recipient": COMPANY,
    "consultation": EarlierLetter(sent_on=date(2026, 3, 16), letter_number=number("征", 11)),
    "answered_on": date(2026, 3, 30),
    "description": WHAT,
    "documents": ENCLOSED,
    "held_back_until": date(2026, 4, 17),
    "legal_basis": ARTICLE,
    "remedies": remedies_told(date(2026, 4, 10)),
}

CONSULTATION_THIRD_PARTY = ConsultationThirdPartyFacts(
    **OF_ALL,
    letter_number=number("征", 11),
    signed_on=date(2026, 3, 16),
    recipient=COMPANY,
    description=WHAT,
    documents=ENCLOSED,
    working_days=answer_period().count,
    objection_binds=objection_binds(),
    legal_basis=ARTICLE,
)
CONSULTATION_CO_PRODUCER = ConsultationCoProducerFacts(
    **OF_ALL,
    letter_number=number("征", 12),
    signed_on=date(2026, 3, 16),
    recipient=agency("云山市住房和城乡建设局", "云山市人民路12号"),
    description="两机关于2024年5月联合制定的《青石路片区旧城改造项目征地补偿安置方案》全文。",
    documents=("《青石路片区旧城改造项目征地补偿安置方案》",),
    working_days=co_producers_period().count,
    legal_basis=CO_PRODUCERS,
)
CONSULTATION_OTHER_AGENCY = ConsultationOtherAgencyFacts(
    **OF_ALL,
    letter_number=number("征", 13),
    signed_on=date(2026, 3, 16),
    recipient=agency("云山市林业局", "云山市林荫路3号"),
    description="青石路片区旧城改造项目占用林地审核意见中的林地坐标。",
    documents=("林地审核意见（摘录）",),
    legal_basis=ogi_2019(33, 3),
)
NOTICE_TO_THIRD_PARTY = NoticeToThirdPartyFacts(
    **OVERRULED, reason="补偿金额依照已经公布的补偿标准计算，不属于商业秘密，公开后不会损害该公司的合法权益。"
)
PUBLIC_INTEREST_NOTICE = PublicInterestNoticeFacts(
    **OVERRULED, reason="补偿款由财政资金支付，公开补偿标准和金额有利于被征收人监督，涉及公共利益。"
)
REFERRAL_LETTER = ReferralLetterFacts(
    **OF_ALL,
    letter_number=number("函", 3),
    signed_on=date(2026, 3, 18),
    recipient=agency("云山市国家保密局", None),
    digest_begins=sha256("青石路片区".encode()).hexdigest()[:SHOWN],
    legal_basis=ogi_2019(17),
)
CORRECTION_TRANSFER = CorrectionTransferFacts(
    **OF_ALL,
    letter_number=number("函", 4),
    signed_on=date(2026, 4, 14),
    recipient=agency("云山市青石区人民政府征收办公室", "云山市青石区府前街2号"),
    requested_on=date(2026, 3, 25),
    why="所涉征地补偿登记表由贵机关制作、保存，本机关仅持有复印件。",
    enclosures=("更正申请书", "集体土地使用证复印件"),
    legal_basis=ogi_2019(41),
)
CERTIFICATE_OF_NO_RECORD = CertificateOfNoRecordFacts(
    **OF_ALL,
    letter_number=None,
    signed_on=date(2026, 3, 24),
    item=2,
    description="青石路片区旧城改造项目土壤检测报告",
    document_number="云环检〔2024〕12号",
    searches=(
        Search(
            searched_by="张文（档案室）",
            places=("综合档案管理系统", "2023年至2025年业务档案"),
            words=("青石路", "土壤检测"),
            searched_on=date(2026, 3, 20),
        ),
        Search(
            searched_by="刘清（征地科）",
            places=("征地科项目案卷",),
            words=("青石路片区旧城改造",),
            searched_on=date(2026, 3, 23),
        ),
    ),
    reason="该项目用地未进行土壤污染状况调查，本机关没有制作或者获取该报告的职责和需要。",
    certified_by="刘清",
)
SUGGESTION_TO_UNIT = SuggestionToUnitFacts(
    **OF_ALL,
    letter_number=number("建", 1),
    signed_on=date(2026, 4, 16),
    recipient=Recipient(name="征地科", address=None, is_agency=False, is_organisation=True),
    suggestion="征地补偿安置方案批准后未在规定期限内主动公开，建议对2024年以来批准的方案进行清理，并自批准之日起20个工作日内公开。",
)
URGE_LETTER = UrgeLetterFacts(
    **{
        **OF_ALL,
        "letter_number": "云政公开督〔2026〕2号",
        "sender": Sender(agency=f"{BODY}办公室", address="云山市人民路1号", phone="0000-7654321"),
    },
    signed_on=date(2026, 4, 8),
    recipient=agency(SENDER.agency, None),
    urged_by="order",
    received_on=date(2026, 3, 12),
    period=ReplyPeriod(last_day=date(2026, 4, 10), provisional=False, citation=ogi_2019(33, 2)),
    demand="该申请的答复期限即将届满，尚未作出答复，请按期答复并说明办理情况。",
    until=date(2026, 4, 13),
    legal_basis=ogi_2019(47),
)
OTHERS: dict[str, LetterFacts] = {
    "consultation_third_party": CONSULTATION_THIRD_PARTY,
    "consultation_co_producer": CONSULTATION_CO_PRODUCER,
    "consultation_other_agency": CONSULTATION_OTHER_AGENCY,
    "notice_to_third_party": NOTICE_TO_THIRD_PARTY,
    "public_interest_notice": PUBLIC_INTEREST_NOTICE,
    "referral_letter": REFERRAL_LETTER,
    "correction_transfer": CORRECTION_TRANSFER,
    "certificate_of_no_record": CERTIFICATE_OF_NO_RECORD,
    "suggestion_to_unit": SUGGESTION_TO_UNIT,
    "urge_letter": URGE_LETTER,
}
