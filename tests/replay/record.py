"""Records the histories that every later release must replay (录制历史).

.venv/bin/python -m tests.replay.record RELEASE

drives the journeys and a few cases more on a throw-away server with the shell as it stands, and writes each run into
``tests/replay/histories/RELEASE/``, encrypted by ``test_only_keys``. Done once for each release that changes the shell or the
acts and committed with it; a folder that is there is never written over.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from temporalio.client import Client

from desk import calendar as calendar_desk
from engine.settle import settle
from models.acts import Comment, FindComplete, Withdraw
from models.calendar_notice import CalendarNotice
from rehearsal.throwaway import Rehearsal, rehearsing
from tests.builders import AGENCY, CLERK, FIRST_DAY, HANDLER, OFFICERS
from tests.journeys.driven import drive
from tests.journeys.every import RECORDED
from tests.replay.recorded import HISTORIES, NAMESPACE, TELLING, TEST_ONLY_KEYS, write
from tests.workflows.helping import OpenCase, registered, run_id, until_run_after
from tests.workflows.offices import in_short_runs
from toolchain.temporal_server import TemporalServer, throwaway_server

NOTICE = CalendarNotice(
    id="2026-9", year=2026, published=FIRST_DAY, off=frozenset({date(2026, 3, 18)}), work=frozenset()
)
"""Invented: a day off that no other case of the recording knows of when it is registered."""


async def in_three_runs(office: Rehearsal) -> OpenCase:
    """The first two runs end in a new one; the third stays open."""
    case = await registered(in_short_runs(office))
    for act in (FindComplete(), Comment(text="备注")):
        run = await run_id(case)
        await case.does(HANDLER, act)
    await until_run_after(case, run)
    run = await run_id(case)
    await case.goes_to(date(2026, 3, 24))
    await until_run_after(case, run)
    await case.does(HANDLER, Comment(text="仍在办理"))
    return case


async def told_of_a_notice(office: Rehearsal) -> OpenCase:
    """An open case that a calendar notice reaches; the first that is open, so that its telling is short."""
    case = await registered(office)
    await calendar_desk.load_notice(case.office.office, NOTICE, "operator")
    await case.quiet()
    await case.does(CLERK, Withdraw(received_on=FIRST_DAY))
    await case.ends()
    return case


CASES = (told_of_a_notice, in_three_runs)
"""What serves the replays alone; the rest are the journeys."""


async def record(folder: Path) -> None:
    """Two offices, for the notice that is told in the first would move the days of the journeys."""
    async with throwaway_server(namespace=NAMESPACE) as server:
        async with recording(server) as office:
            for one in CASES:
                await save(folder, one.__name__, await one(office))
            telling = await office.office.client.get_workflow_handle(f"calendar/{NOTICE.id}").fetch_history()
            write(folder / TELLING, telling, office.office.client.identity)
        async with recording(server) as office:
            for name, case in (await drive(office, RECORDED)).items():
                if isinstance(case, Exception):
                    sys.exit(f"{name}: {case}; run tests/journeys, and remove {folder.name}")
                await save(folder, name, case)


@asynccontextmanager
async def recording(server: TemporalServer) -> AsyncIterator[Rehearsal]:
    """An office with the keys that serve tests only."""
    with tempfile.TemporaryDirectory() as var:
        shutil.copytree(TEST_ONLY_KEYS, Path(var) / "keys")
        async with rehearsing(server.address, NAMESPACE, Path(var), AGENCY, OFFICERS.values()) as office:
            yield office


async def save(folder: Path, name: str, case: OpenCase) -> None:
    """Every run of the case, the first first; a case that was opened again has runs that do not continue each other."""
    client, case_id = case.office.office.client, await case.case_id()
    for number, run in enumerate(await runs_of(client, case_id), 1):
        history = await client.get_workflow_handle(case_id, run_id=run).fetch_history()
        write(folder / f"{name}-{number}.json.gz", history, client.identity)


async def runs_of(client: Client, case_id: str) -> list[str]:
    """The runs of a case in order; the server lists them a little later than they begin."""
    last = (await client.get_workflow_handle(case_id).describe()).run_id
    while True:
        listed = [one async for one in client.list_workflows(f"WorkflowId = '{case_id}'")]
        if last in {one.run_id for one in listed}:
            return [one.run_id for one in sorted(listed, key=lambda one: one.start_time)]
        await asyncio.sleep(0.1)


if __name__ == "__main__":
    release = HISTORIES / sys.argv[1]
    if release.exists():
        sys.exit(f"{release.name} is recorded already")
    asyncio.run(record(release))
    settle()
