"""One office for all tests of a module that need no more than a case of their own (共用办公室)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from rehearsal.throwaway import Rehearsal, rehearsing
from tests.builders import AGENCY, OFFICERS
from toolchain.temporal_server import TemporalServer


@pytest.fixture(scope="module")
async def station(server: TemporalServer, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Rehearsal]:
    """A worker and a register that the module's tests share; each opens a case of its own."""
    folder = tmp_path_factory.mktemp("station")
    async with rehearsing(server.address, server.namespace, folder, AGENCY, OFFICERS.values()) as rehearsal:
        yield rehearsal
