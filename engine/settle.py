"""The pause at the end of every process that used Temporal (收尾停顿)."""

from __future__ import annotations

import time

PAUSE_SECONDS = 0.1


def settle() -> None:
    """Lets the SDK's threads come to rest, as the last thing a command does; without it about half of all exits crash (134, 139)."""
    time.sleep(PAUSE_SECONDS)
