"""JSON from people (读取 JSON): a file of one value, of a list or of lines, each value with its place or its fault."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from cli.saying import said
from models.base import Words
from models.faults import SAID, BadInput, Fault, no_key_twice

NO_FILE = Words(zh="没有这个文件", en="there is no such file")
CANNOT_READ = Words(
    zh="文件无法读取（是文件夹，或者没有读取权限）", en="cannot be read (a folder, or not yours to read)"
)
NO_TEXT = Words(zh="文件不是 UTF-8 文本，请另存为 UTF-8", en="is not UTF-8 text; save it as UTF-8")
EMPTY = Words(zh="没有内容：须为一个 JSON 对象、列表，或每行一个对象", en="is empty: one JSON object, a list, or one object a line is needed")  # fmt: skip
Placed = tuple[str, object]
"""A value with its place; a BadInput stands for a value that cannot be read."""


def value_in(text: str, where: str) -> object:
    """The JSON value of a text.

    Raises:
        BadInput: it is none, or an object in it has a key twice, of which only one value could be kept.
    """
    try:
        return json.loads(text, object_pairs_hook=no_key_twice)
    except json.JSONDecodeError as error:
        raise BadInput((Fault(where=position(where, error), what=SAID["json_invalid"]),)) from None
    except (ValueError, RecursionError):  # a number or a nesting beyond what the parser takes
        raise BadInput((Fault(where=where, what=SAID["json_invalid"]),)) from None


def position(where: str, error: json.JSONDecodeError) -> str:
    """Where in the text the parser lost the thread."""
    zh, en = f"第 {error.colno} 列", f"column {error.colno}"
    if "\n" in error.doc.strip():
        zh, en = f"第 {error.lineno} 行{zh}", f"line {error.lineno} {en}"
    return f"{where} {said(Words(zh=zh, en=en))}".strip()


def values_in(file: Path) -> list[Placed]:
    """The values of a file; one that cannot be read is given as its BadInput, so that all faults are told at once.

    Raises:
        BadInput: the file cannot be read, or holds nothing.
    """
    text = text_of(file)
    values = list(lines_in(text)) if is_lines(text) else whole(text, file.name)
    if not values:
        raise BadInput((Fault(where=file.name, what=EMPTY),))
    return values


def text_of(file: Path) -> str:
    """The text of a file.

    Raises:
        BadInput: there is no such file, it cannot be read, or it is not UTF-8.
    """
    try:
        return file.read_text("utf-8-sig")
    except FileNotFoundError:
        what = NO_FILE
    except OSError:
        what = CANNOT_READ
    except UnicodeDecodeError:
        what = NO_TEXT
    raise BadInput((Fault(where=str(file), what=what),))


def is_lines(text: str) -> bool:
    """Whether a file is JSON lines: at least half of its lines look like objects of their own, and there are several."""
    lines = [one.strip() for one in text.split("\n") if one.strip()]
    return len(lines) > 1 and 2 * sum(one[0] == "{" and one[-1] == "}" for one in lines) >= len(lines)


def lines_in(text: str) -> Iterator[Placed]:
    for number, one in enumerate(text.split("\n"), 1):
        if one.strip():
            yield kept(one, said(Words(zh=f"第 {number} 行", en=f"line {number}")))


def kept(text: str, where: str) -> Placed:
    try:
        return where, value_in(text, "")
    except BadInput as bad:
        return where, bad


def whole(text: str, name: str) -> list[Placed]:
    if not text.strip():
        return []
    value = value_in(text, name)
    if not isinstance(value, list):
        return [("", value)]
    return [(said(Words(zh=f"第 {count} 件", en=f"request {count}")), one) for count, one in enumerate(value, 1)]
