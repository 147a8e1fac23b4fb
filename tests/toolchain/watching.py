"""Waiting for other processes without sleeping (等待进程)."""

from __future__ import annotations

import os
import select
from contextlib import closing
from io import FileIO

PATIENCE_SECONDS = 30


def is_gone(pid: int) -> bool:
    """Whether this process has ended, waiting for it for a while."""
    try:
        handle = FileIO(os.pidfd_open(pid))
    except ProcessLookupError:
        return True
    with closing(handle):
        return bool(select.select([handle], [], [], PATIENCE_SECONDS)[0])
