"""From a case to what its letters say (文书要素): one function per letter. What a letter needs and the case lacks is a fault."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from activities.letter_facts import (
    certificates,
    consultation,
    correction,
    endings,
    excessive,
    fees,
    notices,
    others,
    overruled,
    referral,
    sheets,
)
from activities.letter_facts.common import Facts
from activities.letter_facts.number import letter_number
from activities.letter_facts.reply import reply
from models.agency import Agency
from policy.letter_numbers import REPLIES
from procedure.case import Case
from procedure.signers import Officers

LETTERS: dict[str, Callable[[Case, Agency], Facts]] = {
    "receipt_slip": notices.receipt_slip,
    "supplement_notice": notices.supplement_notice,
    "supplement_prolonged_notice": notices.supplement_prolonged_notice,
    "extension_notice": notices.extension_notice,
    "consultation_notice": consultation.consultation_notice,
    "justification_request": excessive.justification_request,
    "reasonable_date_notice": excessive.reasonable_date_notice,
    "fee_notice": fees.fee_notice,
    "fee_withdrawal_notice": fees.fee_withdrawal_notice,
    "unpaid_notice": fees.unpaid_notice,
    "abandoned_notice": endings.abandoned_notice,
    "withdrawal_notice": endings.withdrawal_notice,
    "correction_reply": correction.correction_reply,
    "correction_transfer": correction.correction_transfer,
    "consultation_third_party": consultation.consultation_third_party,
    "consultation_co_producer": consultation.consultation_co_producer,
    "consultation_other_agency": consultation.consultation_other_agency,
    "notice_to_third_party": overruled.overruled,
    "public_interest_notice": overruled.overruled,
    "referral_letter": referral.referral_letter,
    "suggestion_to_unit": others.suggestion_to_unit,
    "urge_letter": others.urge_letter,
    **dict.fromkeys(REPLIES, reply),
}
"""Those that name no officer."""
NAMING_OFFICERS: dict[str, Callable[[Case, Agency, Officers], Facts]] = {
    "certificate_of_no_record": certificates.certificate_of_no_record,
    "handling_sheet": sheets.handling_sheet,
    "approval_sheet": sheets.approval_sheet,
}
"""Those that name officers: certificates, and papers that stay in the house."""


def facts_for(kind: str, case: Case, agency: Agency, officers: Officers | None = None) -> Facts:
    """Everything that this letter says, as plain values; ``letters.rendering`` looks at each. The last line caused it.

    ``officers``: by their ids; an id stands for the name of one who is not among them.

    Raises:
        KeyError: no such kind of letter is made of a case.
    """
    number: Facts = {"letter_number": letter_number(case, kind)}
    if kind in NAMING_OFFICERS:
        return {**number, **NAMING_OFFICERS[kind](case, agency, officers or {})}
    return {**number, **LETTERS[kind](case, agency)}


def kinds_made() -> Mapping[str, object]:
    """Every kind of letter that is made of a case (由案件生成的文书)."""
    return {**LETTERS, **NAMING_OFFICERS}
