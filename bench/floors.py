"""Floors of the footprint (占用下限): how many events and bytes each scenario must leave in history, as numbers.

Events are the sum of what the engine writes for each thing that happens. Bytes are what the bare case (``bare.py``) wrote for the
same acts and answers when last measured (2026-11-24), rounded to hundreds; it has no errands, alarms or stages. A number is
raised only with a decision record.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

MOST_EVENTS = 1.25
MOST_BYTES = 1.5
"""How many times its floor a scenario may take."""
START, ACT, ERRAND, ARMING, STAGE, COMPLETION = 4, 11, 6, 2, 1, 1
"""Events of each: an act is an update with its entry, the opening's too; an errand is an activity beside the loop."""


class Floor(NamedTuple):
    """``armings``: entries that leave an alarm to wait for; ``stages``: how often the main step is told."""

    acts: int
    errands: int
    armings: int
    stages: int
    events: int
    bytes: int

    @property
    def summed(self) -> int:
        """What ``events`` must be."""
        happened = ACT * self.acts + ERRAND * self.errands + ARMING * self.armings + STAGE * self.stages
        return START + happened + COMPLETION


FLOORS: Mapping[str, Floor] = {
    "disclosed": Floor(acts=14, errands=2, armings=12, stages=7, events=202, bytes=57_000),
    "withheld after a supplement": Floor(acts=15, errands=3, armings=13, stages=5, events=219, bytes=58_800),
    "in part after a third party": Floor(acts=21, errands=4, armings=19, stages=9, events=307, bytes=93_600),
    "does not exist after a fee": Floor(acts=18, errands=4, armings=16, stages=5, events=264, bytes=75_800),
    "three findings, extended and countersigned": Floor(
        acts=19, errands=3, armings=16, stages=7, events=271, bytes=79_400
    ),
}
