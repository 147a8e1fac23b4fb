"""What letters say by which a request ends without a reply (视为放弃、撤回的告知书)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, earlier, later, to_applicant, told_remedies
from models.acts import AskSupplement, ProlongSupplement, TreatAsAbandoned, Withdraw
from models.agency import Agency
from procedure.case import Case
from procedure.facts_of import until_of


def abandoned_notice(case: Case, agency: Agency) -> Facts:
    """Which supplement was asked for, until when, and what was found."""
    found, asked = cause(case, TreatAsAbandoned).act, case.all(AskSupplement)[-1]
    return {
        **to_applicant(case, agency),
        "notice": earlier(asked),
        "is_prolonged": any(one.act.about == asked.id for one in case.all(ProlongSupplement)),
        "until": until_of(asked.id, asked.act, case.lines),
        "reason": found.reason,
        "legal_basis": case.text.supplement,
        "remedies": told_remedies(case, agency),
    }


def withdrawal_notice(case: Case, agency: Agency) -> Facts:
    """When the withdrawal came in, and what was withdrawn."""
    withdrawn = cause(case, Withdraw).act
    said = {"withdrawn_on": withdrawn.received_on, "withdrawn_items": withdrawn.items}
    return {**later(case, agency), **said}
