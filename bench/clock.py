"""How fast the clock answers (期限试算速度): cases and facts a second on one core, and how the cost grows with the events."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from law.question import read_question
from law.working_days import CALENDAR
from policy.parameters import LEGAL

EVENTS = (0, 5, 10, 20, 40)
CASES = 300
ROUNDS = 5


def case_with(events: int) -> dict[str, Any]:
    """A case with so many events: consultations asked and answered on one day each, none of which moves its due day."""
    found = []
    for number in range(events // 2):
        at = {"ref": str(number), "on": "2026-03-03"}
        found += [{"kind": "other_agency_asked", **at}, {"kind": "other_agency_answered", **at}]
    return {"id": "bench", "received": "2026-03-02", "events": found}


def seconds(work: Callable[[], object]) -> float:
    """The median of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for _ in range(CASES):
            work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def answered(text: str) -> object:
    return read_question(json.loads(text), LEGAL).answer(CALENDAR)


def measured() -> dict[str, Any]:
    """Against the cost of reading the same JSON, and against a case without events."""
    texts = {events: json.dumps(case_with(events)) for events in EVENTS}
    whole = {events: seconds(partial(answered, text)) for events, text in texts.items()}
    rows = [
        {
            "events": events,
            "cases_a_second": round(CASES / whole[events]),
            "facts_a_second": round((events + 1) * CASES / whole[events]),
            "against_reading_json": round(whole[events] / seconds(partial(json.loads, text)), 1),
            "against_no_events": round(whole[events] / whole[0], 2),
        }
        for events, text in texts.items()
    ]
    return {"benchmark": "clock", "rows": rows}


def main() -> int:
    folder = Path("var/bench")
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(measured(), indent=1)
    (folder / "clock.json").write_text(text + "\n")
    sys.stdout.write(text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
