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
from rehearsal.events import arrive, happen
from rehearsal.events.intake import choose_text, confirm, request_of
from rehearsal.happenings import Happening, happenings
from rehearsal.live_case import LiveCase, Staff, opened
from rehearsal.scripts import Script
from rehearsal.throwaway import Rehearsal

NOT_YET = Words(zh="晚于判断之日，未演", en="it lies after the day on which the case is judged: not played")


class NotTaken(NamedTuple):
    """An event that the engine did not take (未予受理的事项): its kind, its day, and why."""

    kind: str
    on: date
    why: Words


@dataclass(frozen=True)
class Driven:
    """A script driven to its last day (演练结果): the case as its lines tell it, and where the engine says it stands."""

    script: Script
    case: Case
    standing: Standing
    not_taken: tuple[NotTaken, ...] = ()


async def drive(office: Rehearsal, staff: Staff, script: Script) -> Driven:
    """Registers the request, does what happened on each day, and lets time pass to the last day.

    An event that the engine refuses is told, and the rest goes on.

    Raises:
        Refused, NoAnswer, SkipFailed: the case could not be opened, or its days did not pass.
    """
    live = await opened(office, staff, request_of(script, staff), arrival_day(script.came_by))
    await confirm(live, script)
    await choose_text(live, script)
    not_taken = await play(live, script)
    await live.goes_to(script.last_day)
    await live.office.quiet(live.number)
    return Driven(script, await live.read(), await live.standing(), tuple(not_taken))


async def play(live: LiveCase, script: Script) -> list[NotTaken]:
    """Does all that happened until the day on which the case is judged; answers what was not taken."""
    not_taken: list[NotTaken] = []
    letters: dict[int, str] = {}
    for one in happenings(script.events):
        if one.on > script.last_day:
            not_taken.append(NotTaken(one.event.kind, one.on, NOT_YET))
            continue
        await live.goes_to(one.on)
        try:
            await take(live, one, letters)
        except Refused as refused:
            not_taken.append(NotTaken(one.event.kind, one.on, refused.refusal.sentence))
    return not_taken


async def take(live: LiveCase, one: Happening, letters: dict[int, str]) -> None:
    """One happening. ``letters``: the acts that sent letters so far, by their event; of one that was not taken none arrives."""
    if not one.is_arrival:
        if letter := await happen(live, one.event):
            letters[one.number] = letter
    elif one.number in letters:
        await arrive(live, one, letters[one.number])
