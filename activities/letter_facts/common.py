"""What letters have in common (文书共同要素): of all, of those to the applicant, and of those to others."""

from __future__ import annotations

from typing import Any, TypeVar

from models.acts import AnAct, HandInSupplement, Withdraw
from models.agency import Agency
from procedure.case import Case, Done
from procedure.documents import documents

Facts = dict[str, Any]
A = TypeVar("A", bound=AnAct)


def of_all(case: Case, agency: Agency) -> Facts:
    """What every letter says. Its date is the day on which it was sent, where the act states one, else the day of its entry."""
    return {
        "register_number": case.lines[0].number,
        "sender": {"agency": agency.name, "address": agency.address, "phone": agency.phone},
        "signed_on": case.lines[-1].entry.signed.act.told_on or case.today,
    }


def to_applicant(case: Case, agency: Agency) -> Facts:
    """What every letter to the applicant says: of the items that this case answers, as changed last."""
    return {
        **of_all(case, agency),
        "addressees": tuple(
            {"name": one.name, "is_organisation": one.kind != "natural_person"} for one in case.applicants
        ),
        "received_on": case.receipt.day,
        "receipt_is_confirmed": case.receipt.confirmed,
        "asked": tuple({"item": item, **case.asked[item - 1].model_dump()} for item in case.live_items),
        "left_out": left_out(case),
    }


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


def to_other(case: Case, agency: Agency, name: str, address: str | None, is_agency: bool) -> Facts:
    """What every letter to another than the applicant says; the applicant is not named."""
    recipient = {"name": name, "address": address, "is_agency": is_agency}
    return {**of_all(case, agency), "recipient": recipient}


def cause(case: Case, kind: type[A]) -> Done[A]:
    """The act that causes the letter: the last line."""
    found = case.all(kind)[-1]
    assert found.seq == case.lines[-1].entry.seq
    return found


def titles(case: Case, digests: tuple[str, ...]) -> tuple[str | None, ...]:
    """The titles of these documents; None: it is not there any more, so that no letter names it."""
    here = documents(case)
    return tuple(here[one].act.title if one in here else None for one in digests)
