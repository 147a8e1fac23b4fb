"""From a case to what its letters say (文书要素): one function per letter. What a letter needs and the case lacks is a fault."""

from __future__ import annotations

from collections.abc import Callable

from activities.letter_facts import consultation, excessive, fees, notices, referral, reply
from activities.letter_facts.common import Facts
from models.agency import Agency
from procedure.case import Case

LETTERS: dict[str, Callable[[Case, Agency], Facts]] = {
    "receipt_slip": notices.receipt_slip,
    "supplement_notice": notices.supplement_notice,
    "extension_notice": notices.extension_notice,
    "consultation_letter": consultation.consultation_letter,
    "notice_to_third_party": consultation.notice_to_third_party,
    "justification_request": excessive.justification_request,
    "reasonable_date_notice": excessive.reasonable_date_notice,
    "fee_notice": fees.fee_notice,
    "referral_letter": referral.referral_letter,
    "disclosing_reply": reply.disclosing_reply,
    "withholding_reply": reply.withholding_reply,
    "composed_reply": reply.composed_reply,
}


def facts_for(kind: str, case: Case, agency: Agency) -> Facts:
    """Everything that this letter says, as plain values; ``letters.rendering`` looks at each. The last line caused it."""
    return LETTERS[kind](case, agency)
