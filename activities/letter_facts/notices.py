"""What receipt slip, supplement notice and extension notice say (登记回执、补正告知书、延长答复期限告知书)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, later, to_applicant
from models.acts import ApproveExtension, AskSupplement
from models.agency import Agency
from procedure.case import Case
from procedure.facts_of import asked_for


def receipt_slip(case: Case, agency: Agency) -> Facts:
    channel = case.registered.act.application.arrival.channel
    legal_basis = case.receipt.citation
    return {**to_applicant(case, agency), "channel": channel, "legal_basis": legal_basis, "period": period(case)}


def supplement_notice(case: Case, agency: Agency) -> Facts:
    asked = cause(case, AskSupplement).act
    said = {"items": asked.items, "until": asked.until, "legal_basis": case.text.supplement}
    return {**to_applicant(case, agency), **said}


def extension_notice(case: Case, agency: Agency) -> Facts:
    reply = case.clock("reply")
    return {
        **later(case, agency),
        "working_days": asked_for(cause(case, ApproveExtension).act.about, case.lines),
        "base_due": reply.base_due if reply else None,
        "period": period(case),
    }


def period(case: Case) -> Facts | None:
    """The reply period as it stands; None: none runs, so there is no such letter."""
    reply = case.clock("reply")
    if reply is None or reply.due is None:
        return None
    return {"last_day": reply.due, "provisional": reply.provisional, "citation": case.text.reply}
