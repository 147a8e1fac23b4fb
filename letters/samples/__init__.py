"""Sample facts (文书样例) for each letter: for golden samples and previews. Persons, agencies and matters are made up."""

from __future__ import annotations

from letters.facts.common import LetterFacts
from letters.samples.notices import (
    EXTENSION_NOTICE,
    FEE_NOTICE,
    JUSTIFICATION_REQUEST,
    REASONABLE_DATE_NOTICE,
    RECEIPT_SLIP,
    SUPPLEMENT_NOTICE,
)
from letters.samples.others import CONSULTATION_LETTER, NOTICE_TO_THIRD_PARTY, REFERRAL_LETTER
from letters.samples.replies import COMPOSED_REPLY, DISCLOSING_REPLY, WITHHOLDING_REPLY

SAMPLES: dict[str, LetterFacts] = {
    "receipt_slip": RECEIPT_SLIP,
    "supplement_notice": SUPPLEMENT_NOTICE,
    "extension_notice": EXTENSION_NOTICE,
    "consultation_letter": CONSULTATION_LETTER,
    "notice_to_third_party": NOTICE_TO_THIRD_PARTY,
    "justification_request": JUSTIFICATION_REQUEST,
    "reasonable_date_notice": REASONABLE_DATE_NOTICE,
    "fee_notice": FEE_NOTICE,
    "referral_letter": REFERRAL_LETTER,
    "disclosing_reply": DISCLOSING_REPLY,
    "withholding_reply": WITHHOLDING_REPLY,
    "composed_reply": COMPOSED_REPLY,
}
__all__ = [
    "COMPOSED_REPLY",
    "CONSULTATION_LETTER",
    "DISCLOSING_REPLY",
    "EXTENSION_NOTICE",
    "FEE_NOTICE",
    "JUSTIFICATION_REQUEST",
    "NOTICE_TO_THIRD_PARTY",
    "REASONABLE_DATE_NOTICE",
    "RECEIPT_SLIP",
    "REFERRAL_LETTER",
    "SAMPLES",
    "SUPPLEMENT_NOTICE",
    "WITHHOLDING_REPLY",
]
