"""A file or standard input as a stream of lines (逐行读取), so that a million of them need no memory."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from cli.json_in import CANNOT_READ, NO_FILE
from models.faults import BadInput, Fault
from models.json_lines import Value, values_of


def values_in(file: Path) -> Iterator[Value]:
    """The values of a file, ``-`` for standard input, one after the other.

    Raises:
        BadInput: it cannot be read, or holds nothing.
    """
    if str(file) == "-":
        yield from values_of(sys.stdin.buffer)
        return
    try:
        stream = file.open("rb")
    except OSError as error:
        what = NO_FILE if isinstance(error, FileNotFoundError) else CANNOT_READ
        raise BadInput((Fault(where=str(file), what=what),)) from None
    with stream:
        yield from values_of(stream)
