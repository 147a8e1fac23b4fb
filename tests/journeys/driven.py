"""Journeys driven several at once (同时办理) on one office, each a case of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from rehearsal.throwaway import Rehearsal
from tests.workflows.helping import OpenCase

AT_ONCE = 6
Drive = Callable[[Rehearsal], Awaitable[OpenCase]]
"""Drives a case of its own from its request to where its journey ends."""


async def drive(office: Rehearsal, journeys: Iterable[Drive]) -> dict[str, OpenCase | Exception]:
    """Each case, or what went wrong, by the journey's name."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(journey: Drive) -> OpenCase | Exception:
        async with places:
            try:
                return await journey(office)
            except Exception as failed:  # noqa: BLE001 - its own test raises it
                return failed

    every = tuple(journeys)
    return dict(zip((one.__name__ for one in every), await asyncio.gather(*map(one, every)), strict=True))
