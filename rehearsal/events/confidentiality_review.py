"""Referral for determination (报请确定, Art. 17): of a document that is put in, to the authority that the event names, and its answer."""

from __future__ import annotations

from hashlib import sha256

from models.acts import AddDocument, RecordDetermination, ReferForDetermination
from models.facts import DeterminationAnswered, DeterminationAsked
from procedure.case import Case
from procedure.referrals import marks_taken, open_referrals
from rehearsal.events.completeness import make_complete
from rehearsal.events.marks import mark_for, name_of
from rehearsal.events.put_in import HOLDER, NOTHING, PUT_IN, REVIEWER
from rehearsal.live_case import LiveCase


async def happen(live: LiveCase, event: DeterminationAsked | DeterminationAnswered) -> None:
    match event:
        case DeterminationAsked():
            await refer(live, event)
        case DeterminationAnswered():
            await determine(live, event)


async def refer(live: LiveCase, event: DeterminationAsked) -> None:
    """A document handed over, and referred."""
    await make_complete(live)
    mark = mark_for(event.ref, marks_taken(await live.read()))
    digest = sha256(f"{PUT_IN} {mark}".encode()).hexdigest()
    document = AddDocument(title=PUT_IN, label="on_request", sha256=digest, free_of_secret_marks=True)
    await live.does(HOLDER, document)
    act = ReferForDetermination(about=digest, mark=mark, authority=name_of(event.ref), posted=event.on)
    await live.does(REVIEWER, act)


async def determine(live: LiveCase, event: DeterminationAnswered) -> None:
    """The determination: it may be disclosed, for no clock asks what was determined."""
    about = referred_to(await live.read(), event.ref)
    act = RecordDetermination(about=about, received_on=event.on, may_be_disclosed=True, text=PUT_IN)
    await live.does(REVIEWER, act)


def referred_to(case: Case, ref: str) -> str:
    """The last act that referred something to this authority and is unanswered."""
    found = [one.id for one in open_referrals(case).values() if one.act.authority == name_of(ref)]
    return found[-1] if found else NOTHING
