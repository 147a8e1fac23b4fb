"""The cache outside the tree (缓存目录): it keeps what was built, for every clone of this user."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from toolchain.bootstrap_say import CannotSetUp, Said, say


def cache_folder() -> Path:
    """``MINGDA_CACHE``, or ``~/.cache/mingda``.

    Raises:
        CannotSetUp: it cannot be made or written.
    """
    folder = cache_place()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_writable(folder, error.strerror) from None
    if not os.access(folder, os.W_OK):
        raise not_writable(folder, "permission denied")
    return folder


def cache_place() -> Path:
    """Where the cache is, or will be."""
    chosen = os.environ.get("MINGDA_CACHE")
    return (Path(chosen) if chosen else Path(os.path.expanduser("~/.cache/mingda"))).absolute()  # noqa: PTH111 - Path.expanduser raises where a user has no home


def not_writable(folder: Path, why: str | None) -> CannotSetUp:
    return CannotSetUp(
        Said(
            f"缓存目录 {folder} 不能写入（{why}）。请用环境变量 MINGDA_CACHE 指定一个可写的目录。",
            f"the cache folder {folder} cannot be written ({why}). Name one that can by the variable MINGDA_CACHE.",
        )
    )


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Only one set-up at a time in this cache; the system frees the lock of one that died."""
    with (folder / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(Said("另一处正在准备，等它做完……", "Another set-up is under way; waiting for it."))
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def require_space(folder: Path, gigabytes: float) -> None:
    """Raises ``CannotSetUp`` if the disk is too full for what comes."""
    free = shutil.disk_usage(folder).free / 1e9
    if free < gigabytes:
        raise CannotSetUp(
            Said(
                f"磁盘空间不足：{folder} 所在磁盘需要 {gigabytes} GB，只剩 {free:.1f} GB。请腾出空间，或用 MINGDA_CACHE 指定别处。",
                f"the disk of {folder} is too full: {gigabytes} GB are needed, {free:.1f} GB are free. Make room, or name another place by MINGDA_CACHE.",
            )
        )
