"""Logs (日志): one JSON line an event, in which nothing is escaped and nothing stands that a library was given."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.engine.talking import NAME
from tests.privacy.searching import hits


def said(level: str) -> bytes:
    """What the talking process writes to stderr; nothing may go to stdout."""
    command = [sys.executable, "-m", "tests.engine.talking", level]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    assert done.stdout == b""
    return done.stderr


@pytest.fixture(scope="module")
def everything() -> bytes:
    return said("debug")


@pytest.fixture(scope="module")
def lines(everything: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in everything.splitlines()]


def test_each_event_is_one_json_line_with_level_and_moment(lines: list[dict[str, Any]]) -> None:
    assert len(lines) == 9
    for one in lines:
        assert one["timestamp"].endswith("Z")
        assert one["level"] in ("debug", "info", "warning", "error")


def test_an_event_of_ours_carries_case_and_act_id(lines: list[dict[str, Any]]) -> None:
    assert (lines[0]["event"], lines[0]["case"], lines[0]["act_id"]) == ("entered", "demo/1", "act-1")


def test_chinese_stands_as_it_is_so_that_a_search_would_find_it(everything: bytes) -> None:
    assert "登记".encode() in everything
    assert "中文".encode() in everything
    assert b"\\u" not in everything


def test_of_a_librarys_record_only_the_template_stands(lines: list[dict[str, Any]]) -> None:
    events = [one["event"] for one in lines if one.get("logger") == "library"]
    assert events == ["cannot read %s", "library", "first line of %s", "it failed for %s", "library", "sent %s"]


def test_no_argument_text_or_trace_of_a_library_stands(everything: bytes) -> None:
    assert hits({"log": everything}, {"name": NAME}) == []
    assert b"Traceback" not in everything
    assert b"Stack" not in everything


def test_an_error_is_told_by_its_kind(lines: list[dict[str, Any]]) -> None:
    assert [one["error"] for one in lines if one.get("error")] == ["ValueError", "FactMissing"]


def test_the_engines_record_carries_its_case(lines: list[dict[str, Any]]) -> None:
    assert [one["case"] for one in lines if one.get("error") == "ValueError"] == ["demo/0f"]


def test_the_shells_own_words_stand_with_their_case(lines: list[dict[str, Any]]) -> None:
    assert (lines[-1]["event"], lines[-1]["case"], lines[-1]["level"]) == ("not entered", "demo/0f", "error")


def test_the_shell_names_the_act_that_was_not_entered_and_the_kind_of_error(lines: list[dict[str, Any]]) -> None:
    assert (lines[-1]["act_id"], lines[-1]["cause"]) == ("act-2", "NotRegistered")
    assert [one["event"] for one in lines if "act_id" in one] == ["entered", "not entered"]


def test_what_is_below_the_level_is_not_written() -> None:
    levels = {json.loads(line)["level"] for line in said("warning").splitlines()}
    assert levels == {"warning", "error"}
