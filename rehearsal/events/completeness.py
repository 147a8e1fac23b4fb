"""Completeness check (审查): the supplement notice and what came of it; found complete and clear before whatever needs that."""

from __future__ import annotations

from models.acts import AskSupplement, FindComplete, HandInSupplement, ReviewLegality, TreatAsAbandoned
from models.facts import Abandoned, SupplementNotified, SupplementReceived
from rehearsal.events.put_in import CLERK, HANDLER, HEAD, JURIST, PUT_IN, TO_ANSWER
from rehearsal.live_case import LiveCase


async def happen(live: LiveCase, event: SupplementNotified | SupplementReceived | Abandoned) -> str | None:
    match event:
        case SupplementNotified():
            until = event.until or event.on + TO_ANSWER
            return await live.does(HANDLER, AskSupplement(items=(PUT_IN,), until=until, posted=event.on))
        case SupplementReceived():
            await live.does(CLERK, HandInSupplement(received_on=event.on, text=PUT_IN))
        case Abandoned():
            await abandon(live)
    return None


async def abandon(live: LiveCase) -> None:
    """The lapse of the supplement notice reviewed for legality, then found."""
    notice = (await live.read()).last(AskSupplement)
    if notice:
        await live.does(JURIST, ReviewLegality(about=notice.id, lawful=True, opinion=PUT_IN))
    await live.does(HEAD, TreatAsAbandoned(reason=PUT_IN))


async def make_complete(live: LiveCase) -> None:
    """The request found complete and clear, unless it was before."""
    if not (await live.read()).is_complete:
        await live.does(HANDLER, FindComplete())
