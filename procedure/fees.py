"""Fees (信息处理费, Art. 42): proposed, charged within the period for the reply, paid, taken back, or not paid in time.

Office rule: a case bears one fee; another, by whichever measure, is proposed only after the notice was taken back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from law.fee_tariffs import by, free, may_be_charged
from law.words.fees import explanation
from models.acts import ChargeFee, ProposeFee, RecordPayment, WithdrawFeeNotice
from models.base import Words
from models.citation import Citation
from models.fee_limits import fee_breach
from models.standing import FeeMeasure, Opening, Task
from procedure import unpaid_fees
from procedure.case import Case, Done
from procedure.confidentiality_review import cleared
from procedure.consultation import proof_by
from procedure.consulted import arrival_of
from procedure.documents import documents
from procedure.task_making import due_by, task
from procedure.unpaid_fees import last_day_to_pay


class Fee(NamedTuple):
    """A fee as it is told (应缴费用): yuan, how they come about tier by tier, and by which article."""

    amount: int
    explanation: tuple[Words, ...]
    citation: Citation


def fee_of(case: Case, proposal: str) -> Fee:
    """What the fee of this proposal comes to. ``proposal``: the id of its act.

    Raises:
        KeyError: the case has no such proposal.
    """
    act = {one.id: one.act for one in case.all(ProposeFee)}[proposal]
    reckoned = by(act.measure, act.count, act.before)
    return Fee(reckoned.yuan, explanation(reckoned), reckoned.citation)


def notice(case: Case) -> Done[ChargeFee] | None:
    """The fee notice that was not taken back, paid or not; None: there is none (收费通知)."""
    taken_back = {one.act.about for one in case.now(WithdrawFeeNotice)}
    return next((one for one in case.now(ChargeFee) if one.id not in taken_back), None)


def owed(case: Case) -> Done[ChargeFee] | None:
    """The fee notice that the applicant has not paid, or None (待缴费)."""
    told, paid = notice(case), {one.act.about for one in case.now(RecordPayment)}
    return told if told and told.id not in paid else None


def is_closed(case: Case) -> bool:
    """Whether nothing of a fee is open any more: once the reply is issued, or the case ended without one; after an order, whose
    period no fee stops.
    """
    return case.is_issued or case.ended_without_reply or case.round_began > 0


def may_be_proposed(case: Case) -> bool:
    """Whether a fee may be proposed and charged: once complete, where the measures apply, and where there is no notice yet."""
    return case.is_complete and notice(case) is None and may_be_charged(case.receipt.day, case.text.regime)


def proposed(case: Case) -> Done[ProposeFee] | None:
    """The last proposal, while it waits for the leader and is within what may be charged; None: none waits (待批收费)."""
    decided = {one.act.about for one in case.all(ChargeFee)}
    last = case.last(ProposeFee)
    return last if last and last.id not in decided and not fee_breach(measures(case), last.act) else None


def measures(case: Case) -> tuple[FeeMeasure, ...]:
    """What a fee may be charged by (收费方式): items; pages once something is clear, as far as all its pages are known."""
    handed_over = [documents(case)[digest].act for digest in cleared(case)]
    pages = [one.pages for one in handed_over if one.item in case.live_items]
    known = [one for one in pages if one is not None]
    by_items = FeeMeasure(measure="items", free=free("items"))
    by_pages = FeeMeasure(measure="pages", free=free("pages"), most=sum(known) if len(known) == len(pages) else None)
    return (by_items, by_pages) if pages else (by_items,)


def openings(case: Case) -> Iterator[Opening]:
    """Once complete, until the reply is issued, never after an order: proposing and charging; then paying, or taking the notice back."""
    if is_closed(case):
        return
    if told := owed(case):
        yield from while_owed(case, told)
    elif may_be_proposed(case):
        yield Opening(act="propose_fee", roles=case.roles("propose_fee"), latest=case.due, fees=measures(case))
        if one := proposed(case):
            yield charging(case, one)


def charging(case: Case, one: Done[ProposeFee]) -> Opening:
    """Charging the fee proposed last, by another; told within the period for the reply."""
    return Opening(
        act="charge_fee",
        roles=case.roles("charge_fee"),
        not_by=tuple(sorted(one.hands)),
        about=one.id,
        earliest=one.day,
        latest=case.due,
        earlier_needs_proof=True,
    )


def while_owed(case: Case, told: Done[ChargeFee]) -> Iterator[Opening]:
    """Payment, also late; taking the notice back; and what follows where it is not paid in time."""
    paid, posted = "record_payment", told.act.posted
    yield Opening(act=paid, roles=case.roles(paid), about=told.id, earliest=posted)
    yield Opening(act="withdraw_fee_notice", roles=case.roles("withdraw_fee_notice"), about=told.id)
    yield from unpaid_fees.openings(case, told)


def tasks(case: Case) -> Iterator[Task]:
    """A proposal that waits for the leader; what the applicant owes."""
    if is_closed(case):
        return
    if told := owed(case):
        yield from tasks_while_owed(case, told)
    elif may_be_proposed(case) and (one := proposed(case)):
        yield task(case, "charge_fee", one.day, about=one.id)


def tasks_while_owed(case: Case, told: Done[ChargeFee]) -> Iterator[Task]:
    """The proof that the notice arrived, from which the time to pay runs; the payment; what follows where it does not come."""
    since, due = told.act.posted, last_day_to_pay(case)
    if due and case.today > due:
        yield from unpaid_fees.tasks(case, told, due)
    elif has_arrived(case, told):
        yield task(case, "record_payment", since, "fee", about=told.id)
    else:
        yield due_by(case, "record_receipt", since, proof_by(case, since), about=told.id)


def has_arrived(case: Case, told: Done[ChargeFee]) -> bool:
    """Whether the day is known on which the notice reached the applicant (收费通知已送达)."""
    return arrival_of(case, told.id) is not None
