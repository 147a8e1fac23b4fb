"""From a case to what its letters say (文书要素): one function per letter. What a letter needs and the case lacks is a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from law.remedies import remedies, sentence
from law.reply_kinds import citation, ground
from models.acts import ApproveExtension, AskSupplement, Finding, HandInSupplement
from models.agency import Agency
from models.reply_kinds import ReplyKind
from procedure.case import Case
from procedure.facts_of import asked_for
from procedure.handling import documents
from procedure.reply import live_draft

Facts = dict[str, Any]


def facts_for(kind: str, case: Case, agency: Agency) -> Facts:
    """Everything that this letter says, as plain values; ``letters.rendering`` looks at each."""
    return {**common(case, agency), **LETTERS[kind](case, agency)}


def common(case: Case, agency: Agency) -> Facts:
    """What every letter says. Its date is the day on which it was sent, where the act states one, else the day of its entry."""
    application = case.registered.act.application
    return {
        "register_number": case.lines[0].number,
        "addressees": tuple(
            {"name": one.name, "is_organisation": one.kind != "natural_person"} for one in application.applicants
        ),
        "received_on": case.receipt.day,
        "receipt_is_confirmed": case.receipt.confirmed,
        "asked": tuple(one.model_dump() for one in application.items),
        "sender": {"agency": agency.name, "address": agency.address, "phone": agency.phone},
        "signed_on": case.lines[-1].entry.signed.act.told_on or case.today,
    }


def period(case: Case) -> Facts | None:
    reply = case.clock("reply")
    if reply is None or reply.due is None:
        return None
    return {"last_day": reply.due, "provisional": reply.provisional, "citation": case.text.reply}


def supplement(case: Case) -> Facts:
    handed_in = case.last(HandInSupplement)
    found = {"received_on": handed_in.act.received_on, "text": handed_in.act.text} if handed_in else None
    return {"supplement": found}


def receipt_slip(case: Case, agency: Agency) -> Facts:
    channel = case.registered.act.application.arrival.channel
    return {"channel": channel, "legal_basis": case.receipt.citation, "period": period(case)}


def supplement_notice(case: Case, agency: Agency) -> Facts:
    asked = case.all(AskSupplement)[-1].act
    return {"items": asked.items, "until": asked.until, "legal_basis": case.text.supplement}


def extension_notice(case: Case, agency: Agency) -> Facts:
    approved = case.all(ApproveExtension)[-1]
    reply = case.clock("reply")
    return {
        **supplement(case),
        "working_days": asked_for(approved.act.about, case.lines),
        "base_due": reply.base_due if reply else None,
        "period": period(case),
    }


def disclosing_reply(case: Case, agency: Agency) -> Facts:
    found = tuple(given(case, one) for one in findings(case))
    return {**supplement(case), "findings": found, "remedies": told_remedies(case, agency)}


def given(case: Case, finding: Finding) -> Facts:
    """What one item gets: its documents, or the way to what is public."""
    said: Facts = {"kind": finding.kind, "item": finding.item, "citation": citation(finding.kind, case.text.regime)}
    if finding.kind is ReplyKind.ALREADY_PUBLIC:
        return {**said, "where": finding.where}
    application, handed_over = case.registered.act.application, documents(case)
    titles = tuple(handed_over[digest].act.title for digest in finding.documents)
    return {**said, "documents": titles, "form": application.form, "delivery": application.delivery}


def withholding_reply(case: Case, agency: Agency) -> Facts:
    found = tuple(withheld(case, finding) for finding in findings(case))
    basis = citation(next(findings(case)).kind, case.text.regime)
    return {**supplement(case), "findings": found, "legal_basis": basis, "remedies": told_remedies(case, agency)}


def withheld(case: Case, finding: Finding) -> Facts:
    why = ground(finding.kind, case.text.regime)
    return {
        "item": finding.item,
        "ground": why.sentence if why else None,
        "citation": why.citation if why else None,
        "reason": finding.reason,
    }


def findings(case: Case) -> Iterator[Finding]:
    """The findings of the issued draft, item by item."""
    draft = live_draft(case)
    yield from sorted(draft.act.findings if draft else (), key=lambda one: one.item)


def told_remedies(case: Case, agency: Agency) -> object:
    kind = next(findings(case)).kind
    return sentence(remedies(kind, case.today), agency.reconsideration_body, agency.court)


LETTERS: dict[str, Callable[[Case, Agency], Facts]] = {
    "receipt_slip": receipt_slip,
    "supplement_notice": supplement_notice,
    "extension_notice": extension_notice,
    "disclosing_reply": disclosing_reply,
    "withholding_reply": withholding_reply,
}
