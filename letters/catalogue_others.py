"""The catalogue of letters to others than the applicant (致第三方、其他机关文书目录)."""

from __future__ import annotations

from law.regimes import OGI_2019_FROM
from letters.facts.certificate_of_no_record import CertificateOfNoRecordFacts
from letters.facts.consultation_co_producer import ConsultationCoProducerFacts
from letters.facts.consultation_other_agency import ConsultationOtherAgencyFacts
from letters.facts.consultation_third_party import ConsultationThirdPartyFacts
from letters.facts.correction_transfer import CorrectionTransferFacts
from letters.facts.notice_to_third_party import NoticeToThirdPartyFacts
from letters.facts.public_interest_notice import PublicInterestNoticeFacts
from letters.facts.referral_letter import ReferralLetterFacts
from letters.facts.suggestion_to_unit import SuggestionToUnitFacts
from letters.facts.urge_letter import UrgeLetterFacts
from letters.letter import Letter
from models.base import Words
from models.citation import ogi_2019

TO_OTHERS = (
    Letter(
        kind="consultation_third_party",
        title=Words(
            zh="政府信息公开征求第三方意见书",
            en="Consultation of a Third Party",
        ),
        facts=ConsultationThirdPartyFacts,
        citation=ogi_2019(32),
    ),
    Letter(
        kind="consultation_co_producer",
        title=Words(
            zh="政府信息公开征求共同制作机关意见书",
            en="Consultation of a Co-Producing Agency",
        ),
        facts=ConsultationCoProducerFacts,
        citation=ogi_2019(34),
        effective_from=OGI_2019_FROM,
    ),
    Letter(
        kind="consultation_other_agency",
        title=Words(zh="政府信息公开征求意见函", en="Consultation of Another Agency"),
        facts=ConsultationOtherAgencyFacts,
        citation=ogi_2019(33, 3),
    ),
    Letter(
        kind="notice_to_third_party",
        title=Words(zh="政府信息公开告知第三方书", en="Notice to a Third Party of a Decision to Disclose"),
        facts=NoticeToThirdPartyFacts,
        citation=ogi_2019(32),
        effective_from=OGI_2019_FROM,
    ),
    Letter(
        kind="public_interest_notice",
        title=Words(zh="政府信息因公共利益公开告知书", en="Notice of Disclosure in the Public Interest"),
        facts=PublicInterestNoticeFacts,
        citation=ogi_2019(32),
    ),
    Letter(
        kind="referral_letter",
        title=Words(zh="关于报请确定政府信息是否可以公开的函", en="Referral for Determination Whether to Disclose"),
        facts=ReferralLetterFacts,
        citation=ogi_2019(17),
    ),
    Letter(
        kind="correction_transfer",
        title=Words(zh="关于转送更正政府信息申请的函", en="Letter Passing On a Request to Correct Records"),
        facts=CorrectionTransferFacts,
        citation=ogi_2019(41),
    ),
    Letter(
        kind="certificate_of_no_record",
        title=Words(zh="无记录证明", en="Certificate of No Record"),
        facts=CertificateOfNoRecordFacts,
        citation=ogi_2019(36, item=4),
        look="slip",
        is_numbered=False,
    ),
    Letter(
        kind="suggestion_to_unit",
        title=Words(zh="政府信息公开工作建议函", en="Suggestion on Openness Work"),
        facts=SuggestionToUnitFacts,
        citation=ogi_2019(45),
        effective_from=OGI_2019_FROM,
    ),
    Letter(
        kind="urge_letter",
        title=Words(zh="政府信息公开申请办理督办通知", en="Letter Urging the Handling of a Request"),
        facts=UrgeLetterFacts,
        citation=ogi_2019(47),
    ),
)
