"""Journeys driven several at once (同时办理) on one office, each a case of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from rehearsal.throwaway import Rehearsal
from tests.workflows.helping import OpenCase

AT_ONCE = 6
Drive = Callable[[Rehearsal], Awaitable[OpenCase]]
"""Drives a case of its own from its request to where its journey ends."""
Lived = Mapping[str, OpenCase | Exception]
"""What came of each journey, by its name: its case, or what went wrong."""


def by_name(*journeys: Drive) -> dict[str, Drive]:
    return {one.__name__: one for one in journeys}


async def drive(office: Rehearsal, journeys: Mapping[str, Drive]) -> Lived:
    """Drives them all."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(journey: Drive) -> OpenCase | Exception:
        async with places:
            try:
                return await journey(office)
            except Exception as failed:  # noqa: BLE001 - its own test raises it
                return failed

    return dict(zip(journeys, await asyncio.gather(*map(one, journeys.values())), strict=True))
