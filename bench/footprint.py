"""What a closed case leaves in history (历史占用): events and bytes of five scenarios, against floors and against the bare case.

.venv/bin/python -m bench.footprint     exit 1 if a scenario takes more than its floor allows
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from typing import Any

from bench.floors import FLOORS, MOST_BYTES, MOST_EVENTS
from bench.recording import Recorded, record
from bench.results import tell
from engine.logs import set_up_logs
from engine.settle import settle

Row = dict[str, Any]


def row_of(one: Recorded) -> Row:
    """``bytes_by_the_server``: what the server counts, its own overhead included. The bare case was run a moment ago."""
    floor = FLOORS[one.scenario.name]
    return {
        "scenario": one.scenario.name,
        "acts": floor.acts,
        "events": one.ours.events,
        "events_floor": floor.events,
        "events_against_floor": round(one.ours.events / floor.events, 2),
        "bytes": one.ours.bytes,
        "bytes_by_the_server": one.ours.bytes_told,
        "bytes_floor": floor.bytes,
        "bytes_against_floor": round(one.ours.bytes / floor.bytes, 2),
        "bytes_of_the_bare_case": one.bare.bytes,
        "bytes_against_the_bare_case": round(one.ours.bytes / one.bare.bytes, 2),
    }


def is_within(row: Row) -> bool:
    """By the fixed floors, and by the bare case of this run."""
    least = min(row["bytes_floor"], row["bytes_of_the_bare_case"])
    return bool(row["events"] <= MOST_EVENTS * row["events_floor"] and row["bytes"] <= MOST_BYTES * least)


def floors_are_their_sums() -> bool:
    return all(floor.events == floor.summed for floor in FLOORS.values())


async def measured() -> Sequence[Row]:
    return [row_of(one) for one in (await record()).cases]


def main() -> int:
    set_up_logs("warning")
    try:
        rows = asyncio.run(measured())
    finally:
        settle()
    tell({"benchmark": "footprint", "most_events": MOST_EVENTS, "most_bytes": MOST_BYTES, "rows": rows})
    return 0 if floors_are_their_sums() and all(is_within(row) for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
