"""A server that may be killed, for all kill tests: it is started again each time (可杀的服务器)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from toolchain.temporal_server import TemporalServer, started_somewhere


@pytest.fixture(scope="session")
async def server_of_all(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[TemporalServer]:
    server = await started_somewhere(tmp_path_factory.mktemp("mortal"), "kills", time_may_be_skipped=True)
    yield server
    await server.stop()


@pytest.fixture
async def mortal_server(server_of_all: TemporalServer) -> TemporalServer:
    """Running, even if the test before left it dead."""
    if server_of_all.pid is None:
        await server_of_all.start()
    return server_of_all
