"""Files that a command writes (写出文件): for their owner alone, and whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex

from cli.saying import line
from models.base import Words
from models.faults import BadInput, Fault


def write_for_me(path: Path, content: bytes) -> None:
    """A file that only its owner can read, in the place of what was there; cut off, what was there stays."""
    beside = path.with_name(f".{token_hex(8)}.new")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_all(out: Path, files: Mapping[str, bytes]) -> None:
    """Writes files into a folder, which is made where it is not there, and tells where they are.

    Raises:
        BadInput: the folder cannot be written to.
    """
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in files.items():
            write_for_me(out / name, content)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput((Fault(where="--out", what=Words(zh=why, en=why)),)) from None
    for name in files:
        line(str(out / name))
