"""What replaying a case costs (重放开销): CPU time of the house's histories against bare ones that decode the same payloads.

.venv/bin/python -m bench.replay_cpu     exit 1 if ours takes more than twice as long
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import AsyncIterator, Sequence
from typing import Any

from temporalio.client import WorkflowHistory
from temporalio.worker import Replayer

from bench.bare import BareCase
from bench.recording import Recorded, Recording, record
from bench.results import tell
from engine.codec import Codec
from engine.converter import converter
from engine.logs import set_up_logs
from engine.plugin import plugin
from engine.settle import settle
from workflows.information_request import InformationRequest

MOST = 2.0
"""How many times the bare case's CPU time ours may take."""
ROUNDS = 7
REPLAYS_A_ROUND = 10
"""Ours and the bare one take turns, so that whatever else the machine does meets both."""

Row = dict[str, Any]


def replayer(recording: Recording, workflow: type) -> Replayer:
    codec = Codec(recording.ring, recording.namespace)
    return Replayer(workflows=[workflow], namespace=recording.namespace, plugins=[plugin(converter(codec))])


async def again(history: WorkflowHistory) -> AsyncIterator[WorkflowHistory]:
    for _ in range(REPLAYS_A_ROUND):
        yield history


async def seconds(recording: Recording, workflow: type, history: WorkflowHistory) -> float:
    """CPU time of one replay, that of all threads of this process."""
    began = time.process_time()
    async with replayer(recording, workflow).workflow_replay_iterator(again(history)) as results:
        async for result in results:
            if result.replay_failure:
                raise result.replay_failure
    return (time.process_time() - began) / REPLAYS_A_ROUND


async def row_of(recording: Recording, one: Recorded) -> Row:
    """Medians of some rounds; the ratio is that of the medians."""
    ours, bare = [], []
    for _ in range(ROUNDS):
        ours.append(await seconds(recording, InformationRequest, one.ours.history))
        bare.append(await seconds(recording, BareCase, one.bare.history))
    mine, its = statistics.median(ours), statistics.median(bare)
    return {
        "scenario": one.scenario.name,
        "milliseconds": round(mine * 1000, 1),
        "milliseconds_of_the_bare_case": round(its * 1000, 1),
        "against_the_bare_case": round(mine / its, 2),
    }


async def measured() -> Sequence[Row]:
    recording = await record()
    return [await row_of(recording, one) for one in recording.cases]


def main() -> int:
    set_up_logs("warning")
    try:
        rows = asyncio.run(measured())
    finally:
        settle()
    tell({"benchmark": "replay_cpu", "most": MOST, "rows": rows})
    return 0 if all(row["against_the_bare_case"] <= MOST for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
