"""Two thousand alarms in one minute (同一分钟两千个提醒): the worker is killed on the way; how long until all are in, and each once.

.venv/bin/python -m bench.alarms [CASES]     exit 1 if an alarm is missing or doubled
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.results import tell
from desk import desk
from desk.office import Office
from engine.settle import settle
from models.acts import Alarm
from models.base import CHINA_TIME
from records import Records
from tests.builders import application
from tests.kills.scene import Scene, scene_on
from toolchain.temporal_server import throwaway_server

CASES = 2000
AT_ONCE = 20
SECONDS_A_CASE = 0.25
"""How long before the rung the first case is registered, for each case: so that the last one is there in time."""
RUNG = datetime(2026, 3, 16, 9, tzinfo=CHINA_TIME)
"""Ten working days are left of a request received on 2026-03-02."""
NAME = "alarm reply 2026-03-30 left_10"
ARRIVAL = {"channel": "in_person", "handed_in": date(2026, 3, 2).isoformat()}


async def open_cases(office: Office, cases: int) -> None:
    """Requests received on one day, registered before the rung."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        async with places:
            await desk.submit(office, application(id=f"bench {number}", arrival=ARRIVAL))

    await asyncio.gather(*(one(number) for number in range(cases)))


async def entered(records: Records) -> int:
    return len(await records.cases_with(NAME))


async def until_entered(records: Records, least: int) -> None:
    while await entered(records) < least:  # noqa: ASYNC110 - another process enters them
        await asyncio.sleep(0.2)


async def rung(scene: Scene, cases: int) -> dict[str, Any]:
    """Opens the cases, kills the worker once half of the alarms are in, starts another, and waits for all."""
    lead = timedelta(seconds=30 + cases * SECONDS_A_CASE)
    here = scene.office.at(RUNG - lead).office
    await scene.start_worker()
    began = time.monotonic()
    await open_cases(here, cases)
    registered = time.monotonic() - began
    if here.now() >= RUNG:
        raise RuntimeError("the rung rang before the last case was there: raise SECONDS_A_CASE")
    await asyncio.sleep((RUNG - here.now()).total_seconds())
    began = time.monotonic()
    await until_entered(here.records, cases // 2)
    assert scene.worker
    await scene.worker.kill()
    left_behind = await entered(here.records)
    await scene.start_worker()
    await until_entered(here.records, cases)
    return {
        "cases": cases,
        "cases_registered_a_second": round(cases / registered, 1),
        "entered_when_the_worker_was_killed": left_behind,
        "seconds_until_all_were_entered": round(time.monotonic() - began, 1),
        **await counted(here.records),
    }


async def counted(records: Records) -> dict[str, Any]:
    """How often each alarm of each case stands in the ledger, and whether register and ledger agree."""
    rows = await records.list_cases()
    times: Counter[int] = Counter()
    for row in rows:
        acts = [line.entry.signed.act for line in await records.lines(row.case_id)]
        times[sum(isinstance(act, Alarm) and act.rung == "left_10" for act in acts)] += 1
    wrong = len(await records.verify())
    return {
        "entered_once": times[1],
        "missing": times[0],
        "doubled": sum(times.values()) - times[0] - times[1],
        "wrong": wrong,
    }


async def measured(cases: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        async with throwaway_server() as server, scene_on(server, Path(folder), 500) as scene:
            return {"benchmark": "alarms", **await rung(scene, cases)}


def main() -> int:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    found = asyncio.run(measured(cases))
    settle()
    tell(found)
    return 0 if found["entered_once"] == cases and not found["doubled"] and not found["wrong"] else 1


if __name__ == "__main__":
    sys.exit(main())
