"""A stream of JSON (逐行读取): one value, or one a line, each read as it comes, so that a million lines need no memory."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import IO, NamedTuple

from cli.json_in import CANNOT_READ, EMPTY, value_in
from models.faults import BadInput, Fault


class Value(NamedTuple):
    """One value of a file (一个 JSON 值): the line on which it stands, None where it is the whole file; or what is wrong with it."""

    line: int | None
    value: object = None
    fault: Fault | None = None


def values_in(file: Path) -> Iterator[Value]:
    """The values of a file, ``-`` for standard input, one after the other: one object over many lines, or one a line.

    Raises:
        BadInput: it cannot be read, or holds nothing.
    """
    with opened(file) as stream:
        try:
            yield from values_of(stream)
        except UnicodeDecodeError:
            raise BadInput((Fault(where=str(file), what=CANNOT_READ),)) from None


@contextmanager
def opened(file: Path) -> Iterator[IO[str]]:
    if str(file) == "-":
        yield sys.stdin
        return
    try:
        stream = file.open(encoding="utf-8-sig")
    except OSError:
        raise BadInput((Fault(where=str(file), what=CANNOT_READ),)) from None
    with stream:
        yield stream


def values_of(stream: IO[str]) -> Iterator[Value]:
    lines = ((number, text) for number, text in enumerate(stream, 1) if text.strip())
    first = next(lines, None)
    if first is None:
        raise BadInput((Fault(where="FILE", what=EMPTY),))
    if is_a_beginning(first[1]):
        yield read_value(None, first[1] + "".join(text for _, text in lines))
        return
    for number, text in chain([first], lines):
        yield read_value(number, text)


def is_a_beginning(text: str) -> bool:
    """Whether a first line opens a value that goes on over the next lines."""
    stripped = text.strip()
    return stripped[0] in "{[" and stripped[-1] not in "}]"


def read_value(line: int | None, text: str) -> Value:
    try:
        return Value(line, value_in(text, ""))
    except BadInput as bad:
        return Value(line, fault=bad.faults[0])
