"""Where the kills take place (现场): a register, a client, and workers that are processes of their own."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from temporalio.testing import TimeSkipper, TimeSkippingConfig

from desk.office import Office
from engine.connection import connect
from engine.keys import load_keys, make_keys
from models.settings import Settings
from records import Records, migrate
from rehearsal.throwaway import Rehearsal, staff
from tests.builders import AGENCY, OFFICERS
from tests.workflows.helping import until
from toolchain.child import Child
from toolchain.office_plans import worker_plan
from toolchain.temporal_server import TemporalServer

LONGEST_WAIT_SECONDS = 90.0


class Victims(StrEnum):
    """Who is killed at the point (被杀者)."""

    WORKER = "worker"
    SERVER = "server"
    BOTH = "worker and server"


@dataclass
class Scene:
    """One office; its worker is whichever process was started last."""

    server: TemporalServer
    office: Rehearsal
    points: Path
    worker: Child | None = field(default=None)
    more: dict[str, str] = field(default_factory=dict)
    """Further settings of the worker."""

    async def start_worker(self, wish: str = "") -> None:
        """A worker without kill points, or one that dies or holds as ``wish`` says (``die:POINT``, ``hold:POINT``)."""
        settings = self.office.office.settings
        plan = worker_plan(settings, self.server.address)
        ours = {"MINGDA_TASK_QUEUE": settings.task_queue}
        doom = {"MINGDA_KILL_POINTS": str(self.points), "MINGDA_DIE_AT": wish} if wish else {}
        self.worker = Child(replace(plan, environment={**plan.environment, **ours, **self.more, **doom}))
        await self.worker.start()

    async def stop_worker(self) -> None:
        assert self.worker
        await self.worker.stop()

    async def start_doomed_worker(self, point: str, victims: Victims) -> None:
        """Where the worker alone is to go it kills itself; else it waits at the point for the server's death."""
        await self.start_worker(f"{'die' if victims is Victims.WORKER else 'hold'}:{point}")

    async def reached(self, point: str, victims: Victims) -> None:
        """Returns when the worker waits at the point, or has died there."""
        assert self.worker
        if victims is Victims.WORKER:
            async with asyncio.timeout(LONGEST_WAIT_SECONDS):
                assert await self.worker.ended() == -signal.SIGKILL
        await until(lambda: asyncio.to_thread((self.points / f"{point}.reached").exists))

    async def kill(self, point: str, victims: Victims) -> None:
        """The server dies before the worker, so that nothing which follows the point gets out; a worker left goes on."""
        assert self.worker
        if victims is not Victims.WORKER:
            await self.server.kill()
        if victims is not Victims.SERVER:
            await self.worker.kill()
        (self.points / f"{point}.go").touch()

    async def restart(self, victims: Victims) -> None:
        """The server on its old ports and database; a new worker, or the one that outlived the server."""
        if victims is not Victims.WORKER:
            await self.server.start()
        if victims is not Victims.SERVER:
            await self.start_worker()


@asynccontextmanager
async def scene_on(server: TemporalServer, folder: Path, most_entries_a_run: int) -> AsyncIterator[Scene]:
    """An office without a worker yet, in ``folder``; none outlives this block."""
    settings = Settings(
        var=folder,
        namespace=server.namespace,
        task_queue=f"kills-{uuid4().hex}",
        time_may_be_skipped=True,
        most_entries_a_run=most_entries_a_run,
    )
    make_keys(settings.key_folder)
    await migrate(settings.database_url)
    records = Records.open(settings.database_url)
    await staff(records, AGENCY, OFFICERS.values())
    ring = load_keys(settings.key_folder)
    client = await connect(server.address, server.namespace, ring)
    skipper = TimeSkipper(client, config=TimeSkippingConfig(enabled=False))
    points = folder / "points"
    points.mkdir()
    scene = Scene(server, Rehearsal(Office(skipper.client, records, ring, settings), skipper), points)
    try:
        yield scene
    finally:
        if scene.worker:
            await scene.worker.kill()
        await records.close()
