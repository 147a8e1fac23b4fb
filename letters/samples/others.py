"""Samples of letters to third parties, agencies and authorities (致第三方、其他机关的文书样例)."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from law.ogi_2019.art32_third_party import ARTICLE, answer_period, objection_binds
from letters.facts.consultation_letter import ConsultationLetterFacts
from letters.facts.notice_to_third_party import NoticeToThirdPartyFacts
from letters.facts.others import Recipient
from letters.facts.referral_letter import SHOWN, ReferralLetterFacts
from letters.samples.common import BODY, COURT, OF_ALL
from models.citation import ogi_2019

COMPANY = Recipient(name="云山市第一建筑公司", address="云山市白塔路8号", is_agency=False)
WHAT = "青石路片区旧城改造项目征地补偿安置方案中记载的你公司补偿金额和支付方式。"

CONSULTATION_LETTER = ConsultationLetterFacts(
    **OF_ALL,
    signed_on=date(2026, 3, 16),
    recipient=COMPANY,
    sort="third_party",
    description=WHAT,
    documents=("征地补偿安置方案第三章（摘录）", "补偿金额明细表"),
    working_days=answer_period().count,
    silence_is_consent=False,
    objection_binds=objection_binds(),
    legal_basis=ARTICLE,
)
NOTICE_TO_THIRD_PARTY = NoticeToThirdPartyFacts(
    **OF_ALL,
    signed_on=date(2026, 4, 10),
    recipient=COMPANY,
    consulted_on=date(2026, 3, 16),
    answered_on=date(2026, 3, 30),
    description=WHAT,
    documents=("征地补偿安置方案第三章（摘录）", "补偿金额明细表"),
    overruled_as="public_interest",
    reason="补偿款由财政资金支付，公开补偿标准和金额有利于被征收人监督，涉及公共利益。",
    held_back_until=date(2026, 4, 17),
    legal_basis=ARTICLE,
    reconsideration_body=BODY,
    court=COURT,
)
REFERRAL_LETTER = ReferralLetterFacts(
    **OF_ALL,
    signed_on=date(2026, 3, 18),
    recipient=Recipient(name="云山市国家保密局", address=None, is_agency=True),
    digest_begins=sha256("青石路片区".encode()).hexdigest()[:SHOWN],
    legal_basis=ogi_2019(17),
)
