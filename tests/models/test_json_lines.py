"""JSON lines (逐行 JSON): read as they come, each fault with the line on which it stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from models.faults import BadInput
from models.json_lines import Value, values_of


def told(value: Value) -> tuple[int | None, object, str | None]:
    return value.line, value.value, f"{value.fault.where} {value.fault.what.en}".strip() if value.fault else None


def read(text: bytes) -> list[tuple[int | None, object, str | None]]:
    return [told(one) for one in values_of(text.splitlines(keepends=True))]


TABLE: dict[str, tuple[bytes, list[tuple[int | None, object, str | None]]]] = {
    "one object on one line": (b'{"a": 1}', [(1, {"a": 1}, None)]),
    "one object over many lines": (b'{\n "a": [\n  1\n ]\n}\n', [(None, {"a": [1]}, None)]),
    "an object a line": (b'{"a": 1}\n{"b": 2}\n', [(1, {"a": 1}, None), (2, {"b": 2}, None)]),
    "blank lines are passed over and counted": (b'\n{"a": 1}\n \n\n{"b": 2}', [(2, {"a": 1}, None), (5, {"b": 2}, None)]),
    "an editor's mark and its line ends": (b'\xef\xbb\xbf{"a": 1}\r\n\r\n{"b": 2}\r\n', [(1, {"a": 1}, None), (3, {"b": 2}, None)]),
    "a bad line between good ones": (b'{"a": 1}\n{"b" 2}\n{"c": 3}', [(1, {"a": 1}, None), (2, None, "column 6 is not valid JSON"), (3, {"c": 3}, None)]),
    "a first line that was cut off": (b'{"a": 1, "b\n{"c": 3}', [(1, None, "column 10 is not valid JSON"), (2, {"c": 3}, None)]),
    "two first lines that were cut off": (b'{"a":\n{"b":\n{"c": 3}', [(1, None, "column 6 is not valid JSON"), (2, None, "column 6 is not valid JSON"), (3, {"c": 3}, None)]),
    "a line that is no UTF-8": ('{"a": "申"}\n'.encode("gbk") + b'{"b": 2}', [(1, None, "is not UTF-8 text"), (2, {"b": 2}, None)]),
    "a key that stands twice": (b'{"a": 1, "a": 2}\n{"b": {"c": 1, "c": 1}}', [(1, None, "a appears twice"), (2, None, "c appears twice")]),
    "an array is one value": (b'[{"a": 1}, {"b": 2}]', [(1, [{"a": 1}, {"b": 2}], None)]),
    "a broken object over many lines": (b'{\n\n "a": 1\n\n "b": 2\n}\n', [(None, None, "line 5 column 2 is not valid JSON")]),
    "nested deeper than anyone can read": (b"[" * 100_000, [(1, None, "is not valid JSON")]),
    "a number longer than anyone can read": (b"9" * 5000, [(1, None, "is not valid JSON")]),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLE)
def test_each_value_and_each_fault_stands_on_its_own_line(name: str) -> None:
    text, expected = TABLE[name]
    assert read(text) == expected


@pytest.mark.parametrize("text", [b"", b"\n \r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"], ids=repr)
def test_what_holds_nothing_is_bad_input(text: bytes) -> None:
    with pytest.raises(BadInput) as bad:
        read(text)
    assert [one.what.en for one in bad.value.faults] == ["holds nothing"]


def test_no_more_is_read_than_what_was_asked_for() -> None:
    """A million lines need no memory, and their answers do not wait for the end."""
    asked_for: list[int] = []

    def without_end() -> Iterator[bytes]:
        while True:
            asked_for.append(1)
            yield b'{"a": 1}\n'

    values = values_of(without_end())
    for read_so_far in (2, 2, 3, 4):
        assert next(values).value == {"a": 1}
        assert len(asked_for) == read_so_far
