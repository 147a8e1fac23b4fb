"""Kill points (断点): named places at which a test ends or holds this process. Without the tests' variables they do nothing.

``MINGDA_KILL_POINTS`` names a folder and ``MINGDA_DIE_AT`` a point: ``die:after_commit`` kills the process the first time
it gets there; ``hold:after_commit`` leaves ``after_commit.reached`` in the folder and waits for ``after_commit.go``.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

POINTS = (
    "act_accepted",
    "before_commit",
    "after_commit",
    "answer_not_in_history",
    "letter_rendered",
    "letter_stored",
    "letter_sealed",
    "mail_accepted",
    "alarm_due",
    "continue_as_new",
)
LONGEST_HOLD_SECONDS = 20.0


def reach(point: str) -> None:
    """Called at each point; acts once, and only where both variables are set."""
    folder, wish = os.environ.get("MINGDA_KILL_POINTS"), os.environ.get("MINGDA_DIE_AT", "")
    if not folder or wish.partition(":")[2] != point:
        return
    reached = Path(folder) / f"{point}.reached"
    if reached.exists():
        return
    reached.touch()
    if wish.startswith("die:"):
        os.kill(os.getpid(), signal.SIGKILL)
    hold(Path(folder) / f"{point}.go")


def hold(go: Path) -> None:
    """Waits until the test has killed what it wanted to kill."""
    until = time.monotonic() + LONGEST_HOLD_SECONDS
    while not go.exists() and time.monotonic() < until:
        time.sleep(0.02)
