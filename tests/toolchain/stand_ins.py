"""Children that do nothing but be there (替身子进程)."""

from __future__ import annotations

import sys
from pathlib import Path

from models.base import Words
from toolchain.child import ChildPlan
from toolchain.office_plans import appeared

WAITS = """
import signal, sys
from pathlib import Path
signal.signal(signal.SIGTERM, lambda *_: (Path('ended-well').touch(), sys.exit()))
Path('ready').touch()
signal.pause()
"""
WAITS_AND_IS_DEAF = WAITS.replace("lambda *_: (Path('ended-well').touch(), sys.exit())", "signal.SIG_IGN")
ENDS = "import sys; print('no room'); sys.exit(7)"
NEVER_READY = "import signal; signal.pause()"


def stand_in(folder: Path, script: str, name: str = "stand-in", seconds: float = 20) -> ChildPlan:
    """A child that runs this Python in ``folder``, and is ready when it has made the file ``ready`` there."""
    folder.mkdir(parents=True, exist_ok=True)
    return ChildPlan(
        name=name,
        called=Words(zh="替身", en="stand-in"),
        command=(sys.executable, "-S", "-c", script),
        folder=folder,
        log=folder / "log",
        prepare=lambda: (folder / "ready").unlink(missing_ok=True),
        ready=lambda: appeared(folder / "ready"),
        seconds_to_be_ready=seconds,
        seconds_to_stop=seconds,
    )


def ready_and_waiting(folder: Path, name: str = "stand-in") -> ChildPlan:
    return stand_in(folder, WAITS, name)
