"""What receipt slip, supplement notices and extension notice say (登记回执、补正告知书、延长答复期限告知书)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, earlier, later, period, to_applicant
from activities.letter_facts.consultation import consultation_is_open
from models.acts import ApproveExtension, AskSupplement, ProlongSupplement
from models.agency import Agency
from procedure.case import Case
from procedure.facts_of import asked_for, until_of


def receipt_slip(case: Case, agency: Agency) -> Facts:
    channel = case.registered.act.application.arrival.channel
    legal_basis = case.receipt.citation
    return {**to_applicant(case, agency), "channel": channel, "legal_basis": legal_basis, "period": period(case)}


def supplement_notice(case: Case, agency: Agency) -> Facts:
    asked = cause(case, AskSupplement).act
    said = {"items": asked.items, "until": asked.until, "legal_basis": case.text.supplement}
    return {**to_applicant(case, agency), **said}


def supplement_prolonged_notice(case: Case, agency: Agency) -> Facts:
    """The applicant's last day as it was, by the notice or as prolonged before, and as it is now."""
    prolonged = cause(case, ProlongSupplement).act
    notice = next(one for one in case.all(AskSupplement) if one.id == prolonged.about)
    return {
        **to_applicant(case, agency),
        "notice": earlier(notice),
        "until_before": until_of(notice.id, notice.act, case.lines[:-1]),
        "until": prolonged.until,
        "reason": prolonged.reason,
        "legal_basis": case.text.supplement,
    }


def extension_notice(case: Case, agency: Agency) -> Facts:
    """By how much, from which last day to which; while a consultation goes on without a known end, neither day is known."""
    reply = case.clock("reply")
    return {
        **later(case, agency),
        "working_days": asked_for(cause(case, ApproveExtension).act.about, case.lines),
        "base_due": reply.base_due if reply else None,
        "period": period(case),
        "consultation_is_open": consultation_is_open(case),
        "legal_basis": case.text.reply,
    }
