"""A fee not paid in time (逾期未缴费): from the day after the last day to pay, the legality review, then the head's finding. Never a timer's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from models.acts import ChargeFee, ReviewLegality
from models.clock import ClockState
from models.standing import Opening, Task
from procedure import legality
from procedure.case import Case, Done
from procedure.task_making import task


def last_day_to_pay(case: Case) -> date | None:
    """The last day to pay (缴费期限末日); None: nothing is owed, or the day on which the notice reached the applicant is not known."""
    clock = case.clock("fee")
    return clock.due if clock and clock.state in (ClockState.RUNNING, ClockState.LAPSED) else None


def review_after(case: Case, told: Done[ChargeFee], due: date) -> Done[ReviewLegality] | None:
    """The review of the lapse, or None; one made before the last day to pay (corrected since) says nothing of it."""
    review = legality.review_of(case, told.id)
    return review if review and review.day > due else None


def openings(case: Case, told: Done[ChargeFee]) -> Iterator[Opening]:
    """From the day after the last day to pay: reviewing the lapse, then finding the fee unpaid, by another than who reviewed."""
    if (due := last_day_to_pay(case)) is None:
        return
    lapsed = due + timedelta(days=1)
    yield legality.opening(case, told.id, told.hands).model_copy(update={"earliest": lapsed})
    review = review_after(case, told, due)
    if review and review.act.lawful:
        yield Opening(
            act="certify_unpaid",
            roles=case.roles("certify_unpaid"),
            not_by=tuple(sorted(review.hands | told.hands)),
            about=told.id,
            earliest=lapsed,
        )


def tasks(case: Case, told: Done[ChargeFee], due: date) -> Iterator[Task]:
    """What follows where it was not paid: the review, then the finding, or taking the notice back."""
    review = review_after(case, told, due)
    if review is None:
        yield task(case, "review_legality", due, None, about=told.id)
    else:
        act = "certify_unpaid" if review.act.lawful else "withdraw_fee_notice"
        yield task(case, act, review.day, None, about=told.id)
