"""The searcher finds a mark in whichever form it is written down (查找器), and finds nothing where there is none."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable
from urllib.parse import urlencode

import pytest
import structlog
from temporalio.api.common.v1 import Payload

from tests.privacy.marks import MARKS
from tests.privacy.searching import hits

Writer = Callable[[str], bytes]


def log_line(mark: str) -> bytes:
    """As structlog writes it unless it is told otherwise."""
    line = structlog.processors.JSONRenderer()(None, "info", {"event": f"来自{mark}的"})
    return str(line).encode()


def capitals(mark: str) -> bytes:
    return "".join(one if one.isascii() else f"\\u{ord(one):04X}" for one in mark).encode()


def printed(mark: str) -> bytes:
    """A protobuf message as text."""
    return str(Payload(data=mark.encode())).encode()


WRITERS: dict[str, Writer] = {
    "as it is": lambda mark: f"…{mark}。".encode(),
    "by the JSON of the standard library": lambda mark: json.dumps({"name": mark}).encode(),
    "by structlog": log_line,
    "escaped in capitals": capitals,
    "JSON within JSON": lambda mark: json.dumps(json.dumps([mark])).encode(),
    "JSON in base64": lambda mark: base64.b64encode(json.dumps(f"是{mark}!").encode()),
    "URL-safe base64": lambda mark: base64.urlsafe_b64encode(f"??>{mark}".encode()),
    "UTF-16": lambda mark: b"\1\0" + mark.encode("utf-16") + b"\0\1",
    "UTF-16 in base64": lambda mark: base64.b64encode(b"\1" + mark.encode("utf-16-be")),
    "bytes as Python shows them": lambda mark: repr(b"<" + mark.encode() + b">").encode(),
    "protobuf as text": printed,
    "hexadecimal": lambda mark: b"00" + mark.encode().hex().encode(),
    "in an address": lambda mark: urlencode({"q": mark}).encode(),
}


@pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS)
def test_a_mark_is_found_in_whichever_way_it_was_written(writer: Writer) -> None:
    for name, mark in MARKS.items():
        assert {hit.mark for hit in hits({"file": writer(mark)}, {name: mark})} == {name}


@pytest.mark.parametrize("before", range(6))
@pytest.mark.parametrize("after", range(3))
def test_a_mark_is_found_in_base64_at_each_alignment(before: int, after: int) -> None:
    for name, mark in MARKS.items():
        coded = base64.b64encode(os.urandom(before) + mark.encode() + os.urandom(after))
        assert hits({"file": coded}, {name: mark})


def test_a_hit_names_place_mark_and_form() -> None:
    places = {"log": b"nothing", "file": "住在听雪巷".encode()}
    assert [tuple(hit) for hit in hits(places, {"street": "听雪巷"})] == [("file", "street", "raw")]


def test_nothing_is_found_where_nothing_is() -> None:
    noise = os.urandom(200_000)
    others = json.dumps({"name": "王小明", "id": "11010519491231002X"}).encode()
    assert hits({"noise": noise, "in base64": base64.b64encode(noise), "others": others}, MARKS) == []


def test_no_mark_is_within_another() -> None:
    for name, mark in MARKS.items():
        assert {hit.mark for hit in hits({"file": mark.encode()}, MARKS)} == {name}
