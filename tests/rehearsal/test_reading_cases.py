"""Reading cases: strict, and every fault with its line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from models.faults import BadInput
from rehearsal.demo import PUBLISHED
from rehearsal.reading_cases import read_script, read_scripts

REPLIED = {"kind": "replied", "on": "2022-04-12"}
GOOD = {"id": "one", "received": "2022-03-14", "events": [REPLIED]}


def text(**changes: Any) -> str:
    return json.dumps({key: value for key, value in {**GOOD, **changes}.items() if value is not None})


def places(line: str) -> list[str]:
    """Where the faults of a line are."""
    with pytest.raises(BadInput) as bad:
        read_script(line)
    return [one.where for one in bad.value.faults]


def test_all_published_cases_are_read() -> None:
    assert [len(read_scripts(file)) for file in PUBLISHED] == [10, 6]


def test_every_fault_of_a_file_is_named_with_its_line(tmp_path: Path) -> None:
    wrong_kind = text(events=[{"kind": "phoned", "on": "2022-04-01"}])
    lines = [text(), "", "{not json", text(colour="red", received="soon"), wrong_kind, text(received=None)]
    (tmp_path / "cases.jsonl").write_text("\n".join(lines))
    with pytest.raises(BadInput) as bad:
        read_scripts(tmp_path / "cases.jsonl")
    assert [one.where for one in bad.value.faults] == [
        "cases.jsonl line 3: column 2",
        "cases.jsonl line 4: received",
        "cases.jsonl line 4: colour",
        "cases.jsonl line 5: events[1].kind",
        "cases.jsonl line 6: arrival",
    ]


def test_an_empty_or_unreadable_file_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    for name in ("empty", "binary", "absent"):
        with pytest.raises(BadInput):
            read_scripts(tmp_path / name)


def test_the_day_of_receipt_or_the_arrival_is_told_and_not_both() -> None:
    arrival = {"channel": "web", "submitted": "2022-03-14", "confirmed": "2022-03-15"}
    assert places(text(arrival=arrival)) == ["arrival"]
    assert places(text(received=None)) == ["arrival"]
    assert read_script(text(received=None, arrival=arrival)).day_of_receipt == date(2022, 3, 15)


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"events": [{"kind": "replied", "on": "2022-03-13"}]}, ["events[1].on"]),
        (
            {"events": [REPLIED, {"kind": "withdrawn", "on": "2022-04-11"}]},
            ["events[2].on"],
        ),
        (
            {"events": [{"kind": "replied", "on": "2022-04-12", "posted": "2022-04-11", "served": "2022-04-10"}]},
            ["events[1].served"],
        ),
        (
            {"events": [{"kind": "extension_notified", "on": "2022-04-01", "working_days": 21}]},
            ["events[1].working_days"],
        ),
        (
            {"events": [{"kind": "extension_notified", "on": "2022-04-01", "working_days": 0}]},
            ["events[1].working_days"],
        ),
        ({"expected": {"verdict": "in_time"}}, ["expected.verdict"]),
        ({"regime": "ogi-2007"}, ["regime"]),
    ],
)
def test_what_cannot_be_is_a_fault(changes: dict[str, Any], where: list[str]) -> None:
    assert places(text(**changes)) == where


def test_a_key_that_stands_twice_is_a_fault() -> None:
    assert places('{"id": "one", "received": "2022-03-14", "received": "2022-03-15"}') == ["received"]


def test_a_title_is_one_text_or_one_in_each_language() -> None:
    both = read_script(text(title={"zh": "甲", "en": "A"})).title
    one = read_script(text(title="甲")).title
    assert both and one
    assert (both.en, one.en) == ("A", "甲")


def test_without_a_day_of_judging_it_is_the_last_that_an_event_names() -> None:
    posted = {"kind": "replied", "on": "2022-04-12", "posted": "2022-04-14"}
    assert read_script(text(events=[posted])).last_day == date(2022, 4, 14)
    assert read_script(text(events=[])).last_day == date(2022, 3, 14)
