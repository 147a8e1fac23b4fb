"""Intake (登记): whether a request may be registered, its day of receipt, the text that governs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from law.receipt import receipt
from law.regimes import OGI_2019_FROM, NoTextInForce, regime_of
from models.acts import Register
from models.arrival import arrival_day, days_of
from models.base import Words, china
from models.ledger import Entry
from models.roles import Role
from models.standing import Opening, Refusal, Task
from policy.permissions import permitted
from policy.policy import Policy
from procedure.case import Case
from procedure.task_making import due_by


def opening_refusal(entry: Entry, policy: Policy) -> Refusal | None:
    """Why a case may not be opened by this act, or None."""
    signed = entry.signed
    if not isinstance(signed.act, Register):
        return Refusal(type="NotNow", sentence=Words(zh="须先登记。", en="A case begins with register."))
    if signed.act.application.agency != signed.agency:
        return Refusal(
            type="OtherAgency", sentence=Words(zh="申请系向其他机关提出。", en="The request is to another agency.")
        )
    if not set(permitted(policy.permissions, "register")) & set(signed.roles):
        return Refusal(type="NotPermitted", sentence=Words(zh="无权登记。", en="Not permitted to register."))
    return day_refusal(signed.act, signed.by == Role.COUNTER, china(entry.at).date(), policy)


def day_refusal(act: Register, counter: bool, today: date, policy: Policy) -> Refusal | None:
    """Why the days of arrival cannot be taken: one lies ahead, or no Regulation was in force."""
    arrival = act.application.arrival
    if late := [day for day in days_of(arrival).values() if day > today]:
        return against(Words(zh=f"{late[0]} 尚未到来。", en=f"{late[0]} has not come yet."))
    received = receipt(arrival, counter=counter, confirmed_on=None, parameters=policy.legal).day
    try:
        regime_of(received)
    except NoTextInForce as none:
        return against(none.sentence)
    return None


def against(sentence: Words) -> Refusal:
    return Refusal(type="AgainstTheLaw", sentence=sentence)


def openings(case: Case) -> Iterator[Opening]:
    """Until the reply is issued: confirming receipt, while it is not confirmed; for what came in before the 2019 text, choosing the text."""
    if case.is_issued:
        return
    yield from of_the_receipt(case)
    if case.receipt.day < OGI_2019_FROM:
        yield Opening(act="choose_regime", roles=case.roles("choose_regime"))


def of_the_receipt(case: Case) -> Iterator[Opening]:
    """Confirming receipt: from the day of arrival, not after what was told since."""
    if not case.receipt.confirmed:
        arrival = case.registered.act.application.arrival
        latest = min((fact.on for fact in case.sheet.facts), default=None)
        roles = case.roles("confirm_receipt")
        yield Opening(act="confirm_receipt", roles=roles, earliest=arrival_day(arrival), latest=latest)


def tasks(case: Case) -> Iterator[Task]:
    """The receipt to be confirmed on the day itself (Art. 31(2)), until the reply is issued."""
    if not case.receipt.confirmed and not case.is_issued:
        yield due_by(case, "confirm_receipt", case.registered.day, case.registered.day)
