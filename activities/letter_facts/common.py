"""What letters have in common (文书共同要素): of all, of those to the applicant, and of those to others."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from law.remedies import remedies
from models.acts import AnAct, HandInSupplement, Withdraw
from models.agency import Agency
from models.application import Applicant
from procedure.case import Case, Done
from procedure.documents import documents

Facts = dict[str, Any]
A = TypeVar("A", bound=AnAct)


def of_all(case: Case, agency: Agency) -> Facts:
    """What every letter of a case says. Its date is the day on which it was sent, where the act states one, else that of its entry."""
    return {
        "register_number": case.lines[0].number,
        "sender": sender(agency),
        "signed_on": sent_on(case),
    }


def sender(agency: Agency) -> Facts:
    return {"agency": agency.name, "address": agency.address, "phone": agency.phone}


def sent_on(case: Case) -> date:
    """The day on which the letter of the last line was sent (成文日期). A day of another sort that an act states is not that."""
    posted: date | None = getattr(case.lines[-1].entry.signed.act, "posted", None)
    return posted or case.today


def to_applicant(case: Case, agency: Agency) -> Facts:
    """What every letter to the applicant says: of the items that this case answers, as changed last."""
    return {
        **of_all(case, agency),
        "addressees": addressees(case),
        "received_on": case.receipt.day,
        "receipt_is_confirmed": case.receipt.confirmed,
        "asked": tuple({"item": item, **case.asked[item - 1].model_dump()} for item in case.live_items),
        "left_out": left_out(case),
    }


def addressees(case: Case) -> tuple[Facts, ...]:
    """The applicants as readers (主送)."""
    return tuple(addressee(one) for one in case.applicants)


def addressee(one: Applicant) -> Facts:
    return {"name": one.name, "is_organisation": one.kind != "natural_person"}


def later(case: Case, agency: Agency) -> Facts:
    """What letters that may follow a supplement say."""
    handed_in = case.last(HandInSupplement)
    found = {"received_on": handed_in.act.received_on, "text": handed_in.act.text} if handed_in else None
    return {**to_applicant(case, agency), "supplement": found}


def left_out(case: Case) -> tuple[Facts, ...]:
    """The items that this case does not answer any more, and why."""
    withdrawn = {item for one in case.all(Withdraw) for item in one.act.items}
    return tuple(
        {"item": item, "why_left_out": "withdrawn" if item in withdrawn else "split_off"} for item in case.left_out
    )


def to_other(
    case: Case, agency: Agency, name: str, address: str | None, is_agency: bool, is_organisation: bool | None = None
) -> Facts:
    """What every letter to an agency or to a third party says; the applicant is not named."""
    recipient = {"name": name, "address": address, "is_agency": is_agency, "is_organisation": is_organisation}
    return {**of_all(case, agency), "recipient": recipient}


def to_unit(case: Case, agency: Agency, name: str) -> Facts:
    """What a letter to a unit says; no applicant is named."""
    recipient = {"name": name, "address": None, "is_agency": False, "is_organisation": True}
    return {**of_all(case, agency), "recipient": recipient}


def cause(case: Case, kind: type[A]) -> Done[A]:
    """The act that causes the letter: the last line."""
    found = case.all(kind)[-1]
    assert found.seq == case.lines[-1].entry.seq
    return found


def earlier(done: Done[Any]) -> Facts:
    """A letter that went before: the day on which it left, and its number; None: an earlier release allotted none."""
    return {"sent_on": done.act.told_on or done.day, "letter_number": done.letter_number}


def told_remedies(case: Case, agency: Agency) -> Facts:
    """Reconsideration and suit against what is no reply, as they are on the letter's day."""
    legal = case.policy.legal
    found = remedies((), sent_on(case), legal.reconsideration_first_for, legal.suit_told_where_declined)
    return {
        "reconsideration_body": agency.reconsideration_body,
        "court": agency.court,
        **found.model_dump(include={"reconsideration_days", "suit_days_after_reconsideration", "suit_months"}),
    }


def period(case: Case) -> Facts | None:
    """The reply period as it stands; None: none runs."""
    reply = case.clock("reply")
    if reply is None or reply.due is None:
        return None
    return {"last_day": reply.due, "provisional": reply.provisional, "citation": case.text.reply}


def titles(case: Case, digests: tuple[str, ...]) -> tuple[str | None, ...]:
    """The titles of these documents; None: it is not there any more, so that no letter names it."""
    here = documents(case)
    return tuple(here[one].act.title if one in here else None for one in digests)
