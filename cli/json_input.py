"""JSON that people send (读取 JSON): one value, or one a line; every fault with its line, nothing half-read."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import IO, NamedTuple

from models.base import Words
from models.faults import SAID, BadInput, Fault

CANNOT_READ = Words(zh="文件无法读取（须为 UTF-8 文本）", en="cannot be read (it must be UTF-8 text)")
NOTHING = Words(zh="没有内容", en="holds nothing")


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
        raise BadInput((Fault(where="FILE", what=NOTHING),))
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
        return Value(line, json.loads(text, object_pairs_hook=no_key_twice))
    except json.JSONDecodeError as error:
        where = f"column {error.colno}" if line else f"line {error.lineno} column {error.colno}"
        return Value(line, fault=Fault(where=where, what=SAID["json_invalid"]))
    except BadInput as bad:
        return Value(line, fault=bad.faults[0])
    except (RecursionError, ValueError):
        return Value(line, fault=Fault(where=f"line {line or 1}", what=SAID["json_invalid"]))


def no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object; of a key that stands twice only one value could be kept."""
    keys = [key for key, _ in pairs]
    if len(set(keys)) < len(keys):
        twice = sorted({key for key in keys if keys.count(key) > 1})
        raise BadInput(tuple(Fault(where=key, what=SAID["duplicate_key"]) for key in twice))
    return dict(pairs)
