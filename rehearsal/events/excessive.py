"""Excessive requests (数量、频次明显超过合理范围, Art. 35): reasons asked for, received, and a reasonable date set."""

from __future__ import annotations

from models.acts import AskForJustification, RecordJustification, SetReasonableDate
from models.facts import JustificationAsked, JustificationReceived, ReasonableDateSet
from procedure.excessive import asked_why
from rehearsal.events.completeness import make_complete
from rehearsal.events.put_in import CLERK, HANDLER, LEADER, NOTHING, PUT_IN, TO_ANSWER
from rehearsal.live_case import LiveCase


async def happen(live: LiveCase, event: JustificationAsked | JustificationReceived | ReasonableDateSet) -> None:
    match event:
        case JustificationAsked():
            await make_complete(live)
            until = event.on + TO_ANSWER
            await live.does(HANDLER, AskForJustification(why=PUT_IN, until=until, posted=event.on))
        case JustificationReceived():
            about = await the_asking(live)
            await live.does(CLERK, RecordJustification(about=about, received_on=event.on, text=PUT_IN))
        case ReasonableDateSet():
            about = await the_asking(live)
            act = SetReasonableDate(about=about, until=event.until, posted=event.on, reason=PUT_IN)
            await live.does(LEADER, act)


async def the_asking(live: LiveCase) -> str:
    """The act that asked for reasons in this round."""
    asked = asked_why(await live.read())
    return asked.id if asked else NOTHING
