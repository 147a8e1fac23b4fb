"""A request sent again (重复提交): its first number, where its case stands now, and never another's place."""

from __future__ import annotations

import json
from pathlib import Path

from cli.commands.submit import KNOWN
from tests.builders import CLERK
from tests.cli.conftest import Submits, request_of_today
from tests.cli.filling import day
from tests.cli.terminal import Terminal, written


async def test_the_same_submission_again_gets_its_first_number(submits: Submits) -> None:
    assert await submits(id="窗口-1") == await submits(id="窗口-1")


async def test_a_submission_known_before_is_told_as_such_with_the_dates_of_today(
    terminal: Terminal, tmp_path: Path
) -> None:
    web = {"channel": "web", "submitted": day(-10)}
    file = written(tmp_path, request_of_today(id="窗口-2", arrival=web))
    first = (await terminal.types("submit", file)).good()
    assert (KNOWN.zh in first.err, f"收到日 {day(-10)}（待确认）" in first.out) == (False, True)
    confirmed = json.dumps({"confirmed_on": day(-3), "proof": "电话确认"}, ensure_ascii=False)
    confirming = ("act", first.out.split()[1], "confirm_receipt", "--as", CLERK.id, "--data", confirmed)
    (await terminal.types(*confirming)).good()
    again = (await terminal.types("submit", file)).good()
    assert (again.err.startswith(KNOWN.zh), f"收到日 {day(-3)}\n" in again.out) == (True, True)
    assert again.out.split()[1] == first.out.split()[1]


async def test_two_requests_of_one_id_in_a_file_are_a_fault_unless_they_are_the_same(
    own_terminal: Terminal, tmp_path: Path
) -> None:
    one, other = request_of_today(id="一"), request_of_today(id="一", items=[{"description": "另一文件"}])
    ran = await own_terminal.types("submit", written(tmp_path, one, request_of_today(), other))
    assert (ran.code, ran.out, ran.err) == (2, "", "第 3 行 id：与第 1 行的编号重复，内容不同\n")
    assert (await own_terminal.types("list", "--json")).good().out == ""
    ran = (await own_terminal.types("submit", written(tmp_path, one, one), "--json")).good()
    assert [line["number"][-4:] for line in ran.lines] == ["0001", "0001"]


async def test_an_id_used_before_for_another_request_keeps_the_whole_file_out(
    own_terminal: Terminal, tmp_path: Path
) -> None:
    (await own_terminal.types("submit", written(tmp_path, request_of_today(id="一")))).good()
    other = request_of_today(id="一", items=[{"description": "另一文件"}])
    ran = await own_terminal.types("submit", written(tmp_path, request_of_today(), other))
    assert (ran.code, ran.err.splitlines()[0]) == (1, "编号已用于另一内容（Conflict）")
    assert len((await own_terminal.types("list", "--json")).good().lines) == 1
