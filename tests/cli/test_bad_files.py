"""A request file at fault (申请文件有误): all faults at once, each with its place and what would be right; nothing is stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from rehearsal.throwaway import Rehearsal
from tests.cli.conftest import request_of_today
from tests.cli.filling import day
from tests.cli.terminal import Terminal, written
from tests.workflows.helping import until

APPLICANT: dict[str, Any] = request_of_today()["applicants"][0]
MALFORMED = {
    **request_of_today(),
    "agency": "nowhere",
    "arrival": {"channel": "web", "submitted": day(3)},
    "applicants": [{**APPLICANT, "id_number": "110105194912310021", "name": " "}],
    "items": [],
    "form": "papyrus",
    "purpose": "科研",
}
ITS_FAULTS = {
    "agency": "没有这个机关",
    "arrival.submitted": "日期尚未到来",
    "applicants[1].name": "不能为空",
    "applicants[1].id_number": "居民身份证号码校验不符，请核对",
    "items": "至少要有一项",
    "form": "应为：'paper', 'electronic', 'disc' 或 'inspection'",
    "purpose": "没有这一项，请删去或改正名称",
}


def told(err: str) -> dict[str, str]:
    """Place → what is wrong there."""
    return dict(line.split("：", 1) for line in err.splitlines())


async def test_all_faults_of_a_request_are_told_at_once_with_place_and_remedy(
    terminal: Terminal, tmp_path: Path
) -> None:
    ran = await terminal.types("submit", written(tmp_path, MALFORMED))
    assert (ran.code, ran.out) == (2, "")
    assert told(ran.err) == ITS_FAULTS


async def test_a_file_with_bad_lines_tells_all_of_them_and_stores_none_of_the_good(
    own_terminal: Terminal, office: Rehearsal, tmp_path: Path
) -> None:
    good, unnamed = request_of_today(), request_of_today(applicants=[{**APPLICANT, "name": None}])
    lines = [good, "{not JSON}", unnamed, '{"agency": "demo", "agency": "demo"}', "", {**good, "form": None}]
    ran = await own_terminal.types("submit", written(tmp_path, *lines))
    assert (ran.code, ran.out) == (2, "")
    places = {place.partition("：")[0] for place in ran.err.splitlines()}
    assert {"第 3 行 applicants[1].name", "第 4 行 agency", "第 6 行 form"} < places
    assert "第 2 行 第 2 列" in places
    assert (await own_terminal.types("list", "--json")).good().out == ""
    await nothing_but_the_next_request_is_a_workflow(own_terminal, office, tmp_path)


async def nothing_but_the_next_request_is_a_workflow(terminal: Terminal, office: Rehearsal, folder: Path) -> None:
    """The server's list lags behind, so one good request must show up, alone and with the first number."""
    receipt = (await terminal.types("submit", written(folder, request_of_today()), "--json")).good().lines[0]
    assert receipt["number"].endswith("-0001")
    client, queue = office.office.client, office.office.settings.task_queue

    async def is_listed() -> bool:
        return (await client.count_workflows(f"TaskQueue = '{queue}'")).count > 0

    await until(is_listed)
    assert (await client.count_workflows(f"TaskQueue = '{queue}'")).count == 1


OLD = {"channel": "in_person", "handed_in": "2008-04-30"}


async def test_a_request_received_before_any_regulation_is_refused_for_that_reason(
    terminal: Terminal, tmp_path: Path
) -> None:
    ran = await terminal.types("submit", written(tmp_path, request_of_today(arrival=OLD)))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("不符合规定（AgainstTheLaw）\n")
    assert "2008-05-01" in ran.err


async def test_one_refused_line_keeps_the_whole_file_out(own_terminal: Terminal, tmp_path: Path) -> None:
    ran = await own_terminal.types("submit", written(tmp_path, request_of_today(), request_of_today(arrival=OLD)))
    assert (ran.code, ran.out) == (1, "")
    assert "第 2 行：" in ran.err
    assert (await own_terminal.types("list", "--json")).good().out == ""


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "f.json"),
        ("[]", "f.json"),
        ('{\n "agency": "demo",\n "items": [\n}', "f.json 第 4 行第 1 列"),
        ("[" * 100_000, "f.json"),
        ('"text"', "."),
        ("7", "."),
    ],
    ids=["nothing", "empty list", "broken object", "too deep", "text", "number"],
)
async def test_what_is_no_request_is_told_as_one_fault(
    terminal: Terminal, tmp_path: Path, text: str, place: str
) -> None:
    ran = await terminal.types("submit", written(tmp_path, text, name="f.json"))
    assert (ran.code, ran.out, list(told(ran.err))) == (2, "", [place])


async def test_a_file_that_cannot_be_read_is_told(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "gbk.json").write_bytes("申请".encode("gbk"))
    gbk, missing = tmp_path / "gbk.json", tmp_path / "missing.json"
    why = {gbk: "文件不是 UTF-8 文本", missing: "没有这个文件", tmp_path: "文件无法读取"}
    for path, said in why.items():
        ran = await terminal.types("submit", str(path))
        assert (ran.code, ran.err.startswith(f"{path}：{said}")) == (2, True), ran


async def test_a_list_and_json_lines_register_one_after_the_other(terminal: Terminal, tmp_path: Path) -> None:
    two = [request_of_today(), request_of_today()]
    as_list = (await terminal.types("submit", written(tmp_path, two), "--json")).good().lines
    as_lines = (await terminal.types("submit", written(tmp_path, *two), "--json")).good().lines
    serials = [int(one["number"].rpartition("-")[2]) for one in [*as_list, *as_lines]]
    assert serials == list(range(serials[0], serials[0] + 4))
