"""One office that all tests of the command line share, and terminals at it (共用办公室与终端)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from rehearsal.throwaway import Rehearsal, rehearsing
from tests.builders import AGENCY, OFFICERS, request
from tests.cli.filling import today
from tests.cli.terminal import Terminal, terminal_at, written
from toolchain.temporal_server import TemporalServer

Submits = Callable[..., Awaitable[str]]


@pytest.fixture(scope="session")
async def terminal(server: TemporalServer, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Terminal]:
    """A terminal at an office that lives today; each test opens a case of its own."""
    folder = tmp_path_factory.mktemp("office")
    async with rehearsing(server.address, server.namespace, folder, AGENCY, OFFICERS.values()) as rehearsal:
        yield terminal_at(rehearsal.office.settings, server.address)


@pytest.fixture
def own_terminal(office: Rehearsal, server: TemporalServer) -> Terminal:
    """A terminal at an office of the test's own, whose register is empty."""
    return terminal_at(office.office.settings, server.address)


@pytest.fixture
def submits(terminal: Terminal, tmp_path: Path) -> Submits:
    """Submits a request that came in today unless ``changes`` say otherwise, and answers its number."""

    async def submit(**changes: Any) -> str:
        ran = (await terminal.types("submit", written(tmp_path, request_of_today(**changes)), "--json")).good()
        number: str = ran.lines[0]["number"]
        return number

    return submit


def request_of_today(**changes: Any) -> dict[str, Any]:
    return request(**{"arrival": {"channel": "in_person", "handed_in": today()}, **changes})
