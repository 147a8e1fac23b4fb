"""Only one office on one folder (同一目录只能运行一个)."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.base import Words


class OfficeRunsAlready(Exception):  # noqa: N818 - the house's word for it
    """Another office runs on this folder."""

    def __init__(self, var: Path, pid: str) -> None:
        self.said = Words(
            zh=f"{var} 上已有办公系统在运行（进程 {pid}）。请先停止它，或用 MINGDA_VAR 另选目录。",
            en=f"an office runs on {var} already (process {pid}). Stop it first, or choose another folder by MINGDA_VAR.",
        )
        super().__init__(self.said.en)


@contextmanager
def alone_on(var: Path) -> Iterator[None]:
    """Holds the folder; the system lets go of it when the process ends, however it ends.

    Raises:
        OfficeRunsAlready: somebody holds it.
    """
    var.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (var / "office.lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise OfficeRunsAlready(var, lock.read().strip() or "?") from None
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield
