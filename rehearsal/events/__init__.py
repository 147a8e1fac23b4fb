"""What happened, as acts (由事项到行为): which officers do what for each kind of event, step by step.

What the source does not say and the engine needs is put in: who asked and for what, the words of notices, and that the reply
is ``already_public``; no clock depends on any of it.
"""

from __future__ import annotations

from typing import assert_never

from models import facts
from models.acts import RecordReceipt, RecordService
from models.facts import AnyFact
from rehearsal.events import (
    closing,
    completeness,
    confidentiality_review,
    consultation,
    excessive,
    extension,
    fees,
    remedies,
    reply,
)
from rehearsal.events.put_in import CLERK, PUT_IN
from rehearsal.happenings import Happening
from rehearsal.live_case import LiveCase


async def happen(live: LiveCase, event: AnyFact) -> str | None:
    """What the officers do about one event, on the case's present day; answers the act that sent a letter, or None.

    Raises:
        Refused: the engine does not take it.
    """
    match event:
        case facts.SupplementNotified() | facts.SupplementReceived() | facts.Abandoned():
            return await completeness.happen(live, event)
        case facts.ThirdPartyAsked() | facts.CoProducerAsked() | facts.OtherAgencyAsked():
            return await consultation.ask(live, event)
        case facts.ThirdPartyAnswered() | facts.CoProducerAnswered() | facts.OtherAgencyAnswered():
            await consultation.answer(live, event)
        case facts.ConsultationEnded():
            await consultation.end(live, event)
        case facts.DeterminationAsked() | facts.DeterminationAnswered():
            await confidentiality_review.happen(live, event)
        case facts.ExtensionNotified():
            await extension.extend(live, event)
        case facts.JustificationAsked() | facts.JustificationReceived() | facts.ReasonableDateSet():
            await excessive.happen(live, event)
        case facts.FeeNotified() | facts.FeePaid() | facts.FeeWithdrawn() | facts.Unpaid():
            return await fees.happen(live, event)
        case facts.Replied():
            return await reply.reply(live, event)
        case facts.RemedyFiled() | facts.OrderReceived():
            await remedies.happen(live, event)
        case facts.Withdrawn():
            await closing.withdraw(live, event)
        case _:
            assert_never(event)
    return None


async def arrive(live: LiveCase, arrived: Happening, letter: str) -> None:
    """The proof that a letter reached its reader: of the reply its service, of any other its receipt. ``letter``: the act that sent it.

    Raises:
        Refused: the engine does not take it.
    """
    if isinstance(arrived.event, facts.Replied):
        await live.does(CLERK, RecordService(about=letter, served_on=arrived.on, proof=PUT_IN))
    else:
        await live.does(CLERK, RecordReceipt(about=letter, received_on=arrived.on, proof=PUT_IN))
