"""An office of its own (现场): a real server, and as its worker the real ``worker.py`` at its most talkative, with metrics."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from temporalio.client import Client
from temporalio.testing import TimeSkipper, TimeSkippingConfig

from adapters.drawn_seal import make_seal
from desk.office import Office
from engine.connection import connect
from engine.converter import converter
from engine.keys import load_keys, make_keys
from engine.plugin import plugin
from models.settings import Settings
from records import Records, migrate
from rehearsal.throwaway import Rehearsal, staff
from tests.builders import AGENCY, OFFICERS
from tests.outside import SENDER, MailHandler, smtp_server
from toolchain.bootstrap_fonts import font_folders
from toolchain.child import Child
from toolchain.office_plans import worker_plan
from toolchain.ports import free_ports
from toolchain.temporal_server import TemporalServer, started_somewhere
from wiring import outside_for
from worker import worker_for

Work = AbstractAsyncContextManager[Child | None]
ENTRIES_A_RUN = 15
"""Few enough that the case goes on in a new run."""


@dataclass(frozen=True)
class Scene:
    """A server and an office on it. ``worker``: the process, or None where all is in the clear."""

    server: TemporalServer
    office: Rehearsal
    worker: Child | None
    post: MailHandler
    """The mail server of the office: what it took, and how it refuses."""

    @property
    def settings(self) -> Settings:
        return self.office.office.settings

    @contextmanager
    def register(self) -> Iterator[sqlite3.Connection]:
        """The register's database for somebody without scruples."""
        with closing(sqlite3.connect(self.settings.var / "register.db", timeout=30, isolation_level=None)) as database:
            yield database


@asynccontextmanager
async def scene_in(folder: Path, encrypted: bool) -> AsyncIterator[Scene]:
    """A scene in ``folder``. Not ``encrypted``: server and worker handle the same in the clear, for the control."""
    async with smtp_server(post := MailHandler()) as url, scene_with(folder, encrypted, post, url) as scene:
        yield scene


@asynccontextmanager
async def scene_with(folder: Path, encrypted: bool, post: MailHandler, url: str) -> AsyncIterator[Scene]:
    """The scene with this mail server."""
    server = await started_somewhere(folder / "server", "privacy", time_may_be_skipped=True)
    settings = Settings(
        var=folder / "var",
        smtp=url,
        mail_from=SENDER,
        namespace=server.namespace,
        log_level="debug",
        metrics=f"127.0.0.1:{free_ports(1)[0]}",
        time_may_be_skipped=True,
        most_entries_a_run=ENTRIES_A_RUN,
    )
    make_seal(settings.seal_folder, AGENCY.id, AGENCY.name, font_folders())
    try:
        async with office_on(server, settings, encrypted) as office:
            work: Work = worker_process(server, settings) if encrypted else worker_in_clear(office)
            async with work as worker:
                yield Scene(server, office, worker, post)
    finally:
        await server.stop()


@asynccontextmanager
async def office_on(server: TemporalServer, settings: Settings, encrypted: bool) -> AsyncIterator[Rehearsal]:
    make_keys(settings.key_folder)
    ring = load_keys(settings.key_folder)
    await migrate(settings.database_url)
    records = Records.open(settings.database_url)
    await staff(records, AGENCY, OFFICERS.values())
    to = (server.address, server.namespace)
    client = await (connect(*to, ring) if encrypted else connect_in_clear(*to))
    skipper = TimeSkipper(client, config=TimeSkippingConfig(enabled=False))
    try:
        yield Rehearsal(Office(skipper.client, records, ring, settings), skipper)
    finally:
        await records.close()


async def connect_in_clear(address: str, namespace: str) -> Client:
    return await Client.connect(address, namespace=namespace, plugins=[plugin(converter(None))])


@asynccontextmanager
async def worker_process(server: TemporalServer, settings: Settings) -> AsyncIterator[Child]:
    """``worker.py`` as an office runs it."""
    plan = worker_plan(settings, server.address)
    talkative = {"MINGDA_LOG_LEVEL": settings.log_level, "MINGDA_METRICS": settings.metrics or ""}
    mail = {"MINGDA_SMTP": settings.smtp or "", "MINGDA_MAIL_FROM": settings.mail_from or ""}
    worker = Child(replace(plan, environment={**plan.environment, **talkative, **mail}))
    await worker.start()
    try:
        yield worker
    finally:
        await worker.stop()


@asynccontextmanager
async def worker_in_clear(office: Rehearsal) -> AsyncIterator[None]:
    here = office.office
    outside = outside_for(here.settings, here.ring, here.records, font_folders())
    async with worker_for(here.client, here.settings.task_queue, here.records, outside=outside):
        yield
