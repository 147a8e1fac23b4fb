"""The demonstration as it is run: a process of its own, with its exit code."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any, NamedTuple

from rehearsal.demo import PUBLISHED

DALI = json.loads(PUBLISHED[0].read_text("utf-8").splitlines()[0])


class Ended(NamedTuple):
    """What a run of the demonstration came to."""

    code: int
    out: str
    err: str


def cases_in(file: Path, *cases: dict[str, Any] | str) -> Path:
    file.write_text("\n".join(one if isinstance(one, str) else json.dumps(one) for one in cases))
    return file


async def demonstrated(file: Path, language: str = "zh") -> Ended:
    """Runs the demonstration on the cases of a file."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "rehearsal.demo", str(file)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "MINGDA_LANGUAGE": language},
    )
    out, err = await process.communicate()
    return Ended(process.returncode or 0, out.decode(), err.decode())


async def test_a_case_that_comes_out_otherwise_than_expected_makes_the_demonstration_fail(tmp_path: Path) -> None:
    changed = {**DALI, "expected": {"due": "2022-04-13", "verdict": "on_time"}}
    ended = await demonstrated(cases_in(tmp_path / "changed.jsonl", changed))
    assert ended.code == 1
    assert "届满日 2022-04-12（不符：预期为 2022-04-13）；逾期答复（不符：预期为 按期答复）。与认定不一致" in ended.out
    assert "届满日相符 0、不符 1；结论相符 0、不符 1；与认定一致 0、不一致 1、无可比认定 0。" in ended.out
    assert "演练案例 1/1" in ended.err


async def test_a_case_that_comes_out_as_found_makes_it_succeed_with_stories_alone_on_stdout(tmp_path: Path) -> None:
    ended = await demonstrated(cases_in(tmp_path / "dali.jsonl", DALI), language="en")
    assert ended.code == 0
    assert "It agrees with the finding" in ended.out
    assert ended.out.startswith("Published cases rehearsed")
    assert ended.out.rstrip().endswith("findings: 1 agreed with, 0 not, 0 with none.")
    assert ended.err.splitlines() == ["rehearsing cases 0/1", "rehearsing cases 1/1"]


async def test_a_faulty_file_is_told_whole_and_nothing_is_started(tmp_path: Path) -> None:
    ended = await demonstrated(cases_in(tmp_path / "faulty.jsonl", "{", {**DALI, "colour": "red"}))
    assert (ended.code, ended.out) == (2, "")
    first, second = ended.err.splitlines()
    assert first.startswith("faulty.jsonl line 1: column 2")
    assert second.startswith("faulty.jsonl line 2: colour")
