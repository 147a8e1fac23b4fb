"""How fast the clock answers (期限试算速度): cases and facts a second on one core; cost and output as the events grow."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from bench.results import tell
from cli.commands.clock import as_value
from law.question import read_question
from law.working_days import CALENDAR
from policy.parameters import LEGAL

EVENTS = (0, 5, 10, 20, 40, 80, 160)
ROUNDS = 3
SECONDS_A_ROUND = 0.2
"""Each round repeats a case about this long, so that a dear one takes no longer than a cheap one."""
FIRST = date(2026, 3, 3)


def answered_at_once(events: int) -> list[dict[str, str]]:
    """Consultations asked and answered on one day each, none of which moves the due day."""
    found = []
    for number in range(events // 2):
        at = {"ref": str(number), "on": str(FIRST)}
        found += [{"kind": "other_agency_asked", **at}, {"kind": "other_agency_answered", **at}]
    return found


def still_open(events: int) -> list[dict[str, str]]:
    """Third parties asked from day to day, four a day, whose letters arrived and whose periods overlap; none has answered."""
    days = [FIRST + timedelta(days=number // 4) for number in range(events)]
    return [
        {"kind": "third_party_asked", "ref": str(number), "on": str(day), "received_on": str(day + timedelta(days=2))}
        for number, day in enumerate(days)
    ]


SORTS: dict[str, Callable[[int], list[dict[str, str]]]] = {
    "answered on the day": answered_at_once,
    "open and overlapping": still_open,
}


def seconds(work: Callable[[], object]) -> float:
    """How long one takes: the median of some rounds."""
    began = time.perf_counter()
    work()
    repeats = max(1, round(SECONDS_A_ROUND / (time.perf_counter() - began)))
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for _ in range(repeats):
            work()
        taken.append((time.perf_counter() - began) / repeats)
    return statistics.median(taken)


def answered(text: str) -> object:
    return read_question(json.loads(text), LEGAL).answer(CALENDAR)


def output(text: str) -> str:
    """The answer as ``clock --json`` prints it."""
    asked = read_question(json.loads(text), LEGAL)
    return json.dumps(as_value(asked, asked.answer(CALENDAR)), ensure_ascii=False)


def rows_of(sort: str) -> list[dict[str, Any]]:
    """Against the cost of reading the same JSON, and cost and output against a case without events."""
    texts = {events: case_with(sort, events) for events in EVENTS}
    outputs = {events: len(output(text).encode()) for events, text in texts.items()}
    whole = {events: seconds(partial(answered, text)) for events, text in texts.items()}
    return [
        {
            "sort": sort,
            "events": events,
            "cases_a_second": round(1 / whole[events]),
            "facts_a_second": round((events + 1) / whole[events]),
            "against_reading_json": round(whole[events] / seconds(partial(json.loads, text)), 1),
            "against_no_events": round(whole[events] / whole[0], 2),
            "output_bytes": outputs[events],
            "output_against_no_events": round(outputs[events] / outputs[0], 2),
        }
        for events, text in texts.items()
    ]


def case_with(sort: str, events: int) -> str:
    return json.dumps({"id": "bench", "received": "2026-03-02", "events": SORTS[sort](events)})


def measured() -> dict[str, Any]:
    return {"benchmark": "clock", "rows": [row for sort in SORTS for row in rows_of(sort)]}


def main() -> int:
    tell(measured())
    return 0


if __name__ == "__main__":
    sys.exit(main())
