"""Records the histories that every later release must replay (录制历史).

.venv/bin/python -m tests.replay.record RELEASE

drives a few cases on a throw-away server with the shell as it stands, and writes each run into
``tests/replay/histories/RELEASE/``, encrypted by ``test_only_keys``. Done once for each release that changes the shell and
committed with it; a folder that is there is never written over.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

from temporalio.client import WorkflowHistory

from desk import calendar as calendar_desk
from engine.settle import settle
from models.acts import (
    ApproveExtension,
    AskSupplement,
    Close,
    Comment,
    Dispatch,
    FindComplete,
    HandInSupplement,
    RequestExtension,
    TreatAsAbandoned,
    Withdraw,
)
from models.calendar_notice import CalendarNotice
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal, rehearsing
from tests.builders import AGENCY, CLERK, FIRST_DAY, HANDLER, HEAD, JURIST, OFFICERS, act_id, lawful
from tests.replay.recorded import HISTORIES, NAMESPACE, TELLING, TEST_ONLY_KEYS, write
from tests.workflows.helping import OpenCase, registered, run_id, to_seal, until_run_after
from tests.workflows.offices import in_short_runs
from toolchain.temporal_server import throwaway_server

LATER = date(2026, 3, 18)
NOTICE = CalendarNotice(id="2026-9", year=2026, published=FIRST_DAY, off=frozenset({LATER}), work=frozenset())
"""Invented: a day off that no other case of the recording knows of when it is registered."""
SUPPLEMENT = AskSupplement(items=("请明确年度",), until=date(2026, 3, 16), posted=FIRST_DAY)


async def disclosed(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await to_seal(case, ReplyKind.DISCLOSE, LATER)
    await sent_and_closed(case, LATER)
    return case


async def withheld_after_supplement_and_extension(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await case.does(HANDLER, SUPPLEMENT)
    await case.does(CLERK, HandInSupplement(received_on=FIRST_DAY, text="2025年度"))
    await case.does(HANDLER, RequestExtension(working_days=20, reason="需检索多个处室"), act_id("asked"))
    await case.does(HEAD, ApproveExtension(about=act_id("asked"), posted=FIRST_DAY))
    await to_seal(case, ReplyKind.WITHHOLD_PROCESS, date(2026, 4, 15))
    await sent_and_closed(case, date(2026, 4, 15))
    return case


async def sent_and_closed(case: OpenCase, day: date) -> None:
    await case.does(CLERK, Dispatch(posted=day, proof="当面签收"))
    await case.does(HANDLER, Close())
    await case.ends()


async def abandoned(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await case.does(HANDLER, SUPPLEMENT, act_id("the notice"))
    await case.goes_to(LATER)
    await case.does(JURIST, lawful(act_id("the notice")))
    await case.does(HEAD, TreatAsAbandoned(reason="逾期未补正，无正当理由"))
    await case.ends()
    return case


async def withdrawn(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await case.does(CLERK, Withdraw(received_on=FIRST_DAY))
    await case.ends()
    return case


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


CASES: tuple[Callable[[Rehearsal], Awaitable[OpenCase]], ...] = (
    disclosed,
    withheld_after_supplement_and_extension,
    abandoned,
    withdrawn,
    told_of_a_notice,
    in_three_runs,
)


async def record(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as var:
        shutil.copytree(TEST_ONLY_KEYS, Path(var) / "keys")
        async with (
            throwaway_server(namespace=NAMESPACE) as server,
            rehearsing(server.address, NAMESPACE, Path(var), AGENCY, OFFICERS.values()) as office,
        ):
            for drive in CASES:
                await save(folder, drive.__name__, await drive(office))
            telling = await office.office.client.get_workflow_handle(f"calendar/{NOTICE.id}").fetch_history()
            write(folder / TELLING, telling, office.office.client.identity)


async def save(folder: Path, name: str, case: OpenCase) -> None:
    """Every run of the case, the first first."""
    client, case_id = case.office.office.client, await case.case_id()
    run: str | None = (await client.get_workflow_handle(case_id).describe()).run_id
    runs: list[WorkflowHistory] = []
    while run:
        history = await client.get_workflow_handle(case_id, run_id=run).fetch_history()
        runs.insert(0, history)
        run = history.events[0].workflow_execution_started_event_attributes.continued_execution_run_id
    for number, history in enumerate(runs, 1):
        write(folder / f"{name}-{number}.json.gz", history, client.identity)


if __name__ == "__main__":
    release = HISTORIES / sys.argv[1]
    if release.exists():
        sys.exit(f"{release.name} is recorded already")
    asyncio.run(record(release))
    settle()
