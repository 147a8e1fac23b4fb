"""The journeys of a test module, driven together on one office of their own (同时办理)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from rehearsal.throwaway import rehearsing
from tests.builders import AGENCY, OFFICERS
from tests.journeys.driven import Lived, drive
from toolchain.temporal_server import TemporalServer


@pytest.fixture(scope="module")
async def lived(
    server: TemporalServer, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> AsyncIterator[Lived]:
    """What came of every journey in the module's ``JOURNEYS``; the office stays open, so that they can be read."""
    folder = tmp_path_factory.mktemp("journeys")
    async with rehearsing(server.address, server.namespace, folder, AGENCY, OFFICERS.values()) as office:
        yield await drive(office, request.module.JOURNEYS)
