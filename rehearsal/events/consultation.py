"""Consultation (征求意见): the letter prepared, found clear and sent, its answer, or waiting for it given up.

The one asked goes by the event's ``ref``: that is its name in the letter, and its mark where it is a valid one.
"""

from __future__ import annotations

from models.acts import (
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    EndConsultation,
    PrepareConsultation,
    RecordOpinion,
    ReviewDocument,
)
from models.facts import (
    ConsultationEnded,
    CoProducerAnswered,
    CoProducerAsked,
    OtherAgencyAnswered,
    OtherAgencyAsked,
    ThirdPartyAnswered,
    ThirdPartyAsked,
)
from models.weighings import GIVEN_UP
from procedure.case import Case
from procedure.consulted import Consulted, all_consulted
from procedure.referrals import marks_taken
from rehearsal.events.completeness import make_complete
from rehearsal.events.marks import mark_for, name_of
from rehearsal.events.put_in import CLERK, HANDLER, NOTHING, PUT_IN, REVIEWER
from rehearsal.live_case import LiveCase

Asked = ThirdPartyAsked | CoProducerAsked | OtherAgencyAsked
Answered = ThirdPartyAnswered | CoProducerAnswered | OtherAgencyAnswered


async def ask(live: LiveCase, event: Asked) -> str:
    """The letter prepared, reviewed and sent; answers the act that sent it."""
    await make_complete(live)
    letter = letter_to(event, await live.read())
    about = await live.does(HANDLER, letter)
    await live.does(REVIEWER, ReviewDocument(about=letter.sha256, clear=True, reason=PUT_IN))
    match event:
        case ThirdPartyAsked():
            return await live.does(CLERK, ConsultThirdParty(about=about, posted=event.on))
        case CoProducerAsked():
            return await live.does(CLERK, ConsultCoProducer(about=about, posted=event.on))
        case OtherAgencyAsked():
            return await live.does(CLERK, ConsultOtherAgency(about=about, posted=event.on))


def letter_to(event: Asked, case: Case) -> PrepareConsultation:
    mark = mark_for(event.ref, marks_taken(case))
    sort = event.kind.removesuffix("_asked")
    letter = {"sort": sort, "mark": mark, "name": name_of(event.ref), "address": PUT_IN, "text": PUT_IN}
    return PrepareConsultation.model_validate(letter)


async def answer(live: LiveCase, event: Answered) -> None:
    """The opinion recorded: it agrees, for no clock asks what it says."""
    sort = event.kind.removesuffix("_answered")
    about = last_asked([one for one in asked(await live.read(), event.ref) if one.letter.sort == sort])
    await live.does(CLERK, RecordOpinion(about=about, received_on=event.on, opinion="agrees", text=PUT_IN))


async def end(live: LiveCase, event: ConsultationEnded) -> None:
    """Waiting given up: for the reason told where it is one that the act knows, else as a letter that came back."""
    about = last_asked(asked(await live.read(), event.ref))
    why = next((one for one, said in GIVEN_UP.items() if event.why in (one, said.zh)), "returned")
    act = {"about": about, "ended_on": event.on, "why": why, "text": event.why}
    await live.does(HANDLER, EndConsultation.model_validate(act))


def asked(case: Case, ref: str) -> list[Consulted]:
    """Those asked by this name, in order."""
    return [one for one in all_consulted(case) if one.letter.name == name_of(ref)]


def last_asked(found: list[Consulted]) -> str:
    """The act that asked last whoever has not answered; else the last that asked."""
    waiting = [one for one in found if one.is_unanswered]
    return (waiting or found)[-1].id if found else NOTHING
