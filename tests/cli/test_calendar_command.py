"""calendar (工作日历): a year is shown; a notice is previewed, loaded once for all open cases, and harmless when loaded again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD
from tests.cli.terminal import Terminal, written
from tests.workflows.helping import registered

ANYWHERE = Terminal({})
RECEIVED = date(2026, 12, 18)
NOTICE: dict[str, Any] = {"id": "2027-1", "year": 2027, "published": "2026-01-02", "off": [], "work": ["2027-01-02"]}
MOVED = ["答复期限", "2027-01-15（暂定）", "2027-01-14"]
SETTLED = ["补正告知期限", "2026-12-29（暂定）", "转为确定"]


async def test_a_year_is_shown_with_its_notices_and_working_days(terminal: Terminal) -> None:
    out = (await terminal.types("calendar", "show", "2020")).good().out.splitlines()
    assert [one.split("（")[0] for one in out if one.startswith("放假通知")] == ["放假通知 2020-1", "放假通知 2020-2"]
    assert out[-1] == "2020 年工作日共 249 天"
    (as_data,) = (await terminal.types("calendar", "show", "2020", "--json")).good().lines
    assert (as_data["announced"], as_data["working_days"], len(as_data["notices"])) == (True, 249, 2)


async def test_a_year_without_notice_says_so(terminal: Terminal) -> None:
    out = (await terminal.types("calendar", "show", "2098")).good().out
    assert out.startswith("2098 年放假通知未收录")


@pytest.mark.parametrize("year", ["1999", "2099", "next"])
async def test_a_year_that_cannot_be_shown_is_told_with_those_that_can(year: str) -> None:
    ran = await ANYWHERE.types("calendar", "show", year)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines()[0].endswith("，应为 2007–2098")


async def test_a_notice_moves_dates_makes_them_final_and_is_told_to_handler_and_head(
    own_terminal: Terminal, office: Rehearsal, tmp_path: Path
) -> None:
    case, file = await registered(office, RECEIVED, arrival=in_person()), written(tmp_path, NOTICE)
    before = await case.lines()
    previewed = (await own_terminal.types("calendar", "load", file, "--preview")).good()
    assert [one.split()[1:] for one in previewed.out.splitlines()[1:]] == [SETTLED, MOVED]
    assert await case.lines() == before
    assert await office.office.records.notices() == ()
    loaded = (await own_terminal.types("calendar", "load", file)).good()
    assert (loaded.out, loaded.err) == (previewed.out, "已告知 1 案，1 案已重新计算，1 案有变动\n")
    await case.quiet()
    assert await waiting(own_terminal, case.number) == {HANDLER.id: 1, HEAD.id: 1, CLERK.id: 0}
    told = (await own_terminal.types("story", case.number)).good().out.splitlines()
    assert [one for one in told if "2027-1" in one and "2027-01-14" in one] == told[-1:]
    (row,) = (await own_terminal.types("list", "--json")).good().lines
    assert row["due"] == "2027-01-14"
    await loading_again_is_harmless(own_terminal, case.number, file)


async def loading_again_is_harmless(terminal: Terminal, number: str, file: str) -> None:
    story = (await terminal.types("story", number)).good().out
    again = (await terminal.types("calendar", "load", file)).good()
    assert again.out == "没有届满日变动\n"
    assert again.err.splitlines()[0] == "该通知已收录"
    assert (await terminal.types("story", number)).good().out == story
    shown = (await terminal.types("calendar", "show", "2027")).good().out.splitlines()
    assert shown[1:3] == ["  放假：无", "  上班：2027-01-02"]
    (await terminal.types("ledger", "verify")).good()


async def waiting(terminal: Terminal, number: str) -> dict[str, int]:
    """How many tasks about an earlier date wait for each."""
    found = {}
    for one in (HANDLER, HEAD, CLERK):
        tasks = (await terminal.types("inbox", "--as", one.id, "--json")).good().lines
        found[one.id] = sum(row["number"] == number and "2027-01-14" in str(row) for row in tasks)
    return found


def in_person() -> dict[str, str]:
    return {"channel": "in_person", "handed_in": RECEIVED.isoformat()}


async def test_what_would_change_is_data_too(own_terminal: Terminal, office: Rehearsal, tmp_path: Path) -> None:
    case = await registered(office, RECEIVED, arrival=in_person())
    ran = (await own_terminal.types("calendar", "load", written(tmp_path, NOTICE), "--preview", "--json")).good()
    keys = {"number": case.number, "was_provisional": True, "provisional": False}
    assert ran.lines == [
        {**keys, "clock": "supplement_notice", "before": "2026-12-29", "after": "2026-12-29"},
        {**keys, "clock": "reply", "before": "2027-01-15", "after": "2027-01-14"},
    ]


async def test_all_faults_of_a_notice_are_told_at_once_and_nothing_is_kept(
    own_terminal: Terminal, office: Rehearsal, tmp_path: Path
) -> None:
    wrong = {**NOTICE, "published": 5, "off": ["2027-13-01", "2028-01-01"], "work": ["2027-01-04"], "why": "x"}
    ran = await own_terminal.types("calendar", "load", written(tmp_path, wrong))
    assert (ran.code, ran.out) == (2, "")
    assert {one.partition("：")[0]: one.partition("：")[2] for one in ran.err.splitlines()} == {
        "published": "应为：日期，如 2026-03-02",
        "off[1]": "应为：日期，如 2026-03-02",
        "why": "没有这一项，请删去或改正名称",
        "off": "2028-01-01 不在 2027 年",
        "work": "2027-01-04 不是星期六、星期日",
    }
    assert await office.office.records.notices() == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "不是有效的 JSON"),
        ('{"id": "2027-1", "id": "2027-2"}', "id：此项重复出现"),
        ("[]", "应为：对象 {…}"),
        ("{}", "work：缺少此项，请填写"),
    ],
)
async def test_what_is_no_notice_is_told(terminal: Terminal, tmp_path: Path, text: str, said: str) -> None:
    ran = await terminal.types("calendar", "load", written(tmp_path, text))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith(said + "\n")
    missing = await terminal.types("calendar", "load", str(tmp_path / "missing"))
    assert (missing.code, missing.err) == (2, f"{tmp_path / 'missing'}：没有这个文件\n")
