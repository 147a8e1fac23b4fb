"""Driving (演练): a script's facts as acts of officers, each done on its day through the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desk.office import Refused
from models.arrival import arrival_day
from models.base import Words
from models.standing import Standing
from procedure.case import Case
from rehearsal.events_as_acts import NoActYet, choose_text, confirm, happen, request_of
from rehearsal.live_case import Staff, opened
from rehearsal.scripts import Script
from rehearsal.throwaway import Rehearsal

NO_ACT_YET = Words(zh="系统尚无办理此事项的行为", en="there is no act for this kind of event yet")


class NotTaken(NamedTuple):
    """An event that the engine did not take (未予受理的事项): its kind, its day, and why."""

    kind: str
    on: date
    why: Words


@dataclass(frozen=True)
class Driven:
    """A script driven to its last day (演练结果): the case as its lines tell it, and where the engine says it stands.

    ``is_whole``: every event had an act; else what came out is not what was asked about.
    """

    script: Script
    case: Case
    standing: Standing
    not_taken: tuple[NotTaken, ...] = ()
    is_whole: bool = True


async def drive(office: Rehearsal, staff: Staff, script: Script) -> Driven:
    """Registers the request, does what happened on each day, and lets time pass to the last day.

    An event that the engine refuses is told, and the rest goes on.

    Raises:
        Refused, NoAnswer, SkipFailed: the case could not be opened, or its days did not pass.
    """
    live = await opened(office, staff, request_of(script, staff), arrival_day(script.came_by))
    await confirm(live, script)
    await choose_text(live, script)
    not_taken: list[NotTaken] = []
    is_whole = True
    for event in script.events:
        await live.goes_to(event.on)
        try:
            await happen(live, event)
        except Refused as refused:
            not_taken.append(NotTaken(event.kind, event.on, refused.refusal.sentence))
        except NoActYet:
            not_taken.append(NotTaken(event.kind, event.on, NO_ACT_YET))
            is_whole = False
    await live.goes_to(script.last_day)
    await live.office.quiet(live.number)
    return Driven(script, await live.read(), await live.standing(), tuple(not_taken), is_whole)
