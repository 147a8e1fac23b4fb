"""What all tests may ask for: a real server, a throw-away office on it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from rehearsal.throwaway import Rehearsal, rehearsing
from tests.builders import AGENCY, OFFICERS
from toolchain.temporal_server import TemporalServer, throwaway_server


@pytest.fixture(scope="session")
async def server() -> AsyncIterator[TemporalServer]:
    """One real server a session, on which time may be skipped."""
    async with throwaway_server() as running:
        yield running


@pytest.fixture
async def office(server: TemporalServer, tmp_path: Path) -> AsyncIterator[Rehearsal]:
    """A worker and a register of the test's own."""
    async with rehearsing(server.address, server.namespace, tmp_path, AGENCY, OFFICERS.values()) as rehearsal:
        yield rehearsal


@pytest.fixture(scope="session", autouse=True)
def settled() -> Iterator[None]:
    """The SDK's threads may crash an interpreter that exits at once."""
    yield
    time.sleep(0.1)
