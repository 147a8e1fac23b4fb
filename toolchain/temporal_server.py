"""A Temporal server of our own (自带的 Temporal 服务器): one process, one folder, one SQLite file."""

from __future__ import annotations

import itertools
import sqlite3
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from engine.namespace import ready
from models.base import Words
from toolchain.bootstrap_cache import cache_folder, locked
from toolchain.bootstrap_server import provide_server
from toolchain.child import Child, ChildFailed, ChildPlan
from toolchain.server_config import CONFIG, DATABASE, HOST, ServerPorts, new_ports, write_configuration

CALLED = Words(zh="Temporal 服务器", en="Temporal server")
SECONDS_TO_BE_READY = 60
SECONDS_TO_STOP = 10
TRIES_WITH_NEW_PORTS = 3


def server_plan(folder: Path, ports: ServerPorts, namespace: str, time_may_be_skipped: bool) -> ChildPlan:
    """How the server is run in ``folder``, and when it is ready: with its namespace and search attributes."""
    address = f"{HOST}:{ports.frontend}"

    def prepare() -> None:
        write_configuration(folder, ports, time_may_be_skipped)
        forget_members(folder)

    return ChildPlan(
        name="server",
        called=CALLED,
        command=(str(server_program()), "--allow-no-auth", "--config-file", CONFIG, "start"),
        folder=folder,
        log=folder.absolute() / "server.log",
        prepare=prepare,
        ready=lambda: ready(address, namespace, SECONDS_TO_BE_READY),
        seconds_to_be_ready=SECONDS_TO_BE_READY,
        seconds_to_stop=SECONDS_TO_STOP,
    )


def server_program() -> Path:
    """The server's program; built now if no set-up did it before."""
    with locked(cache_folder()):
        return provide_server()


class TemporalServer:
    """A server in ``folder``. After ``kill`` or ``stop`` it starts again on the same ports and the same database."""

    def __init__(self, folder: Path, namespace: str, ports: ServerPorts, time_may_be_skipped: bool) -> None:
        self.address = f"{HOST}:{ports.frontend}"
        self.namespace = namespace
        self.folder = folder
        self._child = Child(server_plan(folder, ports, namespace, time_may_be_skipped))
        self._numbers = itertools.count(2)

    @property
    def pid(self) -> int | None:
        return self._child.pid

    async def start(self) -> None:
        """Returns when cases can be started. Raises ``ChildFailed``."""
        await self._child.start()

    async def stop(self) -> None:
        await self._child.stop()

    async def kill(self) -> None:
        """As a power cut would (kill -9)."""
        await self._child.kill()

    async def another_namespace(self) -> str:
        """A fresh namespace on the same server, ready for use."""
        name = f"{self.namespace}-{next(self._numbers)}"
        await ready(self.address, name)
        return name


def forget_members(folder: Path) -> None:
    """Removes what the last run noted of its own services.

    A new run would knock at them until it believes that they are gone: a minute, where ports have changed.
    """
    if (folder / DATABASE).exists():
        with closing(sqlite3.connect(folder / DATABASE)) as database, database:
            if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'cluster_membership'").fetchone():
                database.execute("DELETE FROM cluster_membership")


@asynccontextmanager
async def throwaway_server(
    time_may_be_skipped: bool = True, namespace: str = "mingda"
) -> AsyncIterator[TemporalServer]:
    """A running server in a folder that vanishes with it (一次性服务器), for tests, demonstration and rehearsals."""
    with tempfile.TemporaryDirectory(prefix="mingda-") as folder:
        server = await started_somewhere(Path(folder), namespace, time_may_be_skipped)
        try:
            yield server
        finally:
            await server.stop()


async def started_somewhere(folder: Path, namespace: str, time_may_be_skipped: bool) -> TemporalServer:
    """Between choosing a port and listening there, another program may take it: then again with other ports."""
    for attempt in range(1, TRIES_WITH_NEW_PORTS + 1):
        server = TemporalServer(folder, namespace, new_ports(), time_may_be_skipped)
        try:
            await server.start()
        except ChildFailed:
            if attempt == TRIES_WITH_NEW_PORTS:
                raise
        else:
            return server
    raise AssertionError("the loop returns or raises")
