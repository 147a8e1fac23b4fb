"""Performing (演练): many scripts on one throw-away office, several at once, answered in their order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desk.office import NoAnswer, Refused
from models.base import Words
from rehearsal.driving import Driven, drive
from rehearsal.live_case import Staff
from rehearsal.scripts import Script
from rehearsal.skipping import SkipFailed
from rehearsal.throwaway import Rehearsal

AT_ONCE = 6
NO_ANSWER = Words(zh="引擎未在时限内答复", en="the engine did not answer in time")
NO_SKIP = Words(zh="时间未能快进到最后一日", en="time could not be skipped to the last day")


@dataclass(frozen=True)
class Failed:
    """A script that could not be driven to its end (未能演完), and why."""

    script: Script
    why: Words


async def perform(
    office: Rehearsal, staff: Staff, scripts: Sequence[Script], done: Callable[[], None] = lambda: None
) -> list[Driven | Failed]:
    """Drives every script; ``done`` is called after each."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(script: Script) -> Driven | Failed:
        async with places:
            driven = await driven_or_failed(office, staff, script)
        done()
        return driven

    return list(await asyncio.gather(*(one(script) for script in scripts)))


async def driven_or_failed(office: Rehearsal, staff: Staff, script: Script) -> Driven | Failed:
    try:
        return await drive(office, staff, script)
    except Refused as refused:
        return Failed(script, refused.refusal.sentence)
    except NoAnswer:
        return Failed(script, NO_ANSWER)
    except (SkipFailed, TimeoutError):
        return Failed(script, NO_SKIP)
