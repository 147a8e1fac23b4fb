"""Remedies (救济): papers that came in, and orders to reply again. A case that had ended is opened again for them."""

from __future__ import annotations

from models.acts import ReceiveOrder, RecordRemedyFiled, Reopen
from models.facts import OrderReceived, RemedyFiled
from rehearsal.events.put_in import CLERK, HEAD, PUT_IN
from rehearsal.live_case import LiveCase


async def happen(live: LiveCase, event: RemedyFiled | OrderReceived) -> None:
    if (await live.standing()).over:
        await live.does(HEAD, Reopen(reason=PUT_IN))
    await live.does(CLERK, papers(event) if isinstance(event, RemedyFiled) else order(event))


def papers(event: RemedyFiled) -> RecordRemedyFiled:
    return RecordRemedyFiled(
        remedy=event.remedy, procedure=event.procedure, body=PUT_IN, file_number=PUT_IN, received_on=event.on
    )


def order(event: OrderReceived) -> ReceiveOrder:
    """A judgment where no period is told, for only that may leave it to the law; else a decision on reconsideration."""
    has_period = event.working_days or event.days
    return ReceiveOrder(
        by="reconsideration_body" if has_period else "court",
        ordered_by=PUT_IN,
        file_number=PUT_IN,
        received_on=event.on,
        working_days=event.working_days,
        days=event.days,
        text=PUT_IN,
    )
