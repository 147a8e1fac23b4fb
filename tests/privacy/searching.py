"""Searching bytes for marks (查找标记): raw, escaped, in base64 at each alignment, and in other ways to write them down."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple
from urllib.parse import quote

Escape = Callable[[str], str]


class Hit(NamedTuple):
    """Where a mark was found (命中), and in which form."""

    place: str
    mark: str
    form: str


def hits(places: Mapping[str, bytes], marks: Mapping[str, str]) -> list[Hit]:
    """Every mark in every place, once for each form in which it stands there."""
    return [
        Hit(place, name, form)
        for name, mark in marks.items()
        for form, wanted in forms(mark).items()
        for place, found in places.items()
        if wanted in found
    ]


def forms(mark: str) -> dict[str, bytes]:
    """The ways in which a mark may stand in a file, each once, by name."""
    plain = {
        "raw": mark.encode(),
        "escaped": escaped(mark, "\\u{:04x}").encode(),
        "ESCAPED": escaped(mark, "\\u{:04X}").encode(),
        "UTF-16 LE": mark.encode("utf-16-le"),
        "UTF-16 BE": mark.encode("utf-16-be"),
    }
    coded = {f"{name} in base64 at {shift}": in_base64(one, shift) for name, one in plain.items() for shift in range(3)}
    url_safe = {f"{name}, URL-safe": one.translate(bytes.maketrans(b"+/", b"-_")) for name, one in coded.items()}
    first: dict[bytes, str] = {}
    for name, one in {**plain, **coded, **url_safe, **as_printed(mark)}.items():
        first.setdefault(one, name)
    return {name: one for one, name in first.items()}


def escaped(mark: str, pattern: str) -> str:
    """As JSON writes what is not ASCII."""
    return "".join(one if one.isascii() else pattern.format(ord(one)) for one in mark)


def in_base64(content: bytes, shift: int) -> bytes:
    """The letters that stand wherever ``content`` begins ``shift`` bytes after a group of three: its neighbours change none."""
    coded = base64.b64encode(b"\0" * shift + content).rstrip(b"=")
    is_mixed_with_what_follows = bool((shift + len(content)) % 3)
    return coded[(0, 2, 3)[shift] : -1 if is_mixed_with_what_follows else None]


def as_printed(mark: str) -> dict[str, bytes]:
    """As bytes are printed by programs of several languages, and in addresses."""
    return {
        "escaped twice": escaped(mark, "\\\\u{:04x}").encode(),
        "Python bytes": bytewise(mark.encode(), "\\x{:02x}"),
        "protobuf text": bytewise(mark.encode(), "\\{:03o}"),
        "hexadecimal": mark.encode().hex().encode(),
        "URL": quote(mark).encode(),
    }


def bytewise(content: Iterable[int], pattern: str) -> bytes:
    return "".join(chr(one) if one < 0x80 else pattern.format(one) for one in content).encode()
