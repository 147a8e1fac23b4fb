"""JSON lines (逐行 JSON): one value over many lines, or one a line, each read as it comes; what cannot be read is named with its line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import NamedTuple

from models.base import Words
from models.faults import SAID, BadInput, Fault, no_key_twice

NOT_UTF_8 = Words(zh="不是 UTF-8 文本", en="is not UTF-8 text")
NOTHING = Words(zh="没有内容", en="holds nothing")
MARK = b"\xef\xbb\xbf"


class Value(NamedTuple):
    """One value (一个 JSON 值): the line on which it stands, None where it is the whole; or what is wrong with it."""

    line: int | None
    value: object = None
    fault: Fault | None = None


def values_of(lines: Iterable[bytes]) -> Iterator[Value]:
    """The values of these lines, blank ones passed over.

    Raises:
        BadInput: there is none.
    """
    said = ((number, line) for number, line in enumerate(unmarked(lines), 1) if line.strip())
    first = list(islice(said, 2))
    if not first:
        raise BadInput((Fault(where="FILE", what=NOTHING),))
    if len(first) > 1 and not any(is_whole(line) for _, line in first):
        rest = list(said)
        if not any(is_whole(line) for _, line in rest):
            yield value_of(None, b"".join(as_they_stood(chain(first, rest))))
            return
        first += rest
    for number, line in chain(first, said):
        yield value_of(number, line)


def unmarked(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines without the mark that some editors put before UTF-8."""
    for number, line in enumerate(lines):
        yield line.removeprefix(MARK) if number == 0 else line


def as_they_stood(said: Iterable[tuple[int, bytes]]) -> Iterator[bytes]:
    """The lines with the blank ones between them, so that a fault is named with the line on which it stands."""
    before = 0
    for number, line in said:
        yield b"\n" * (number - before - 1) + line
        before = number


def is_whole(line: bytes) -> bool:
    """Whether a line looks like an object of its own, not like a part of one that stands indented over several lines."""
    return line[:1] == b"{" and line.rstrip()[-1:] == b"}"


def value_of(line: int | None, text: bytes) -> Value:
    try:
        return Value(line, json.loads(text.decode().rstrip(), object_pairs_hook=no_key_twice))
    except UnicodeDecodeError:
        return Value(line, fault=Fault(where="", what=NOT_UTF_8))
    except json.JSONDecodeError as error:
        where = f"column {error.colno}" if line else f"line {error.lineno} column {error.colno}"
        return Value(line, fault=Fault(where=where, what=SAID["json_invalid"]))
    except BadInput as bad:
        return Value(line, fault=bad.faults[0])
    except (RecursionError, ValueError):
        return Value(line, fault=Fault(where="", what=SAID["json_invalid"]))
