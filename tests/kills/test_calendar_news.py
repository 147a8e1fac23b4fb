"""A notice is loaded while two hundred cases are open, and the worker is killed on the way: all derived anew, none twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import date
from pathlib import Path

from desk import calendar as calendar_desk
from desk import desk
from models.base import china
from models.calendar_notice import CalendarNotice
from models.standing import Moved
from rehearsal.throwaway import Rehearsal
from tests.builders import application, at
from tests.kills.scene import LONGEST_WAIT_SECONDS, scene_on
from tests.workflows.helping import until
from toolchain.temporal_server import TemporalServer

CASES, HALF_WAY, AT_ONCE = 200, 60, 20
TODAY = date(2026, 12, 10)
OFF = frozenset(date(2027, 1, day) for day in (1, 4, 5))
NOTICE = CalendarNotice(id="2027-1", year=2027, published=TODAY, off=OFF, work=frozenset({date(2027, 1, 9)}))
NEWS = f"calendar {NOTICE.id}"


async def opened(here: Rehearsal) -> None:
    """Two hundred requests handed in today, whose reply is due in a year without notice."""
    places, arrival = asyncio.Semaphore(AT_ONCE), {"channel": "in_person", "handed_in": TODAY.isoformat()}

    async def one() -> None:
        async with places:
            receipt = await desk.submit(here.office, application(arrival=arrival))
            assert (receipt.due, receipt.provisional) == (date(2027, 1, 7), True)

    await asyncio.gather(*(one() for _ in range(CASES)))


async def test_each_open_case_enters_the_notice_once_though_the_worker_is_killed_on_the_way(
    mortal_server: TemporalServer, tmp_path: Path
) -> None:
    async with scene_on(mortal_server, tmp_path, 500) as scene:
        await scene.start_worker()
        here = scene.office.at(at(TODAY))
        records = here.office.records
        await opened(here)

        async def half_way() -> bool:
            return len(await records.entered_as(NEWS)) >= HALF_WAY

        loading = asyncio.create_task(calendar_desk.load_notice(here.office, NOTICE, "operator"))
        await until(half_way)
        assert scene.worker
        await scene.worker.kill()
        left_behind = len(await records.entered_as(NEWS))
        await scene.start_worker()
        async with asyncio.timeout(LONGEST_WAIT_SECONDS):
            assert await loading == CASES
            entered = await calendar_desk.entered(here.office, NOTICE)
        assert HALF_WAY <= left_behind < CASES
        assert len(entered) == CASES
        assert Counter(line.moved for line in entered.values()) == {
            (Moved(clock="reply", before=date(2027, 1, 7), after=date(2027, 1, 11)),): CASES
        }
        assert {china(line.entry.at).date() for line in entered.values()} == {TODAY}
        rows = await records.list_cases()
        assert {(row.due, row.provisional) for row in rows} == {(date(2027, 1, 11), False)}
        assert await records.verify() == ()
