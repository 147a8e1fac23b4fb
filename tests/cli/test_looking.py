"""Looking (查看): story, explain, show, list, inbox, officers and the ledger's verification."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from models.act_names import ACT_NAMES
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, OFFICERS
from tests.cli.conftest import Submits, request_of_today
from tests.cli.filling import day, today
from tests.cli.terminal import Terminal, written

LONG_AGO = {"channel": "in_person", "handed_in": "2026-01-05"}


async def test_the_story_tells_each_line_with_moment_signer_and_what_it_moved(
    terminal: Terminal, submits: Submits
) -> None:
    number = await submits()
    (await terminal.types("act", number, "find_complete", "--as", HANDLER.id)).good()
    first, second = (await terminal.types("story", number)).good().out.splitlines()
    assert first.startswith(f"  1  {today()} ")
    assert f"登记；收到日 {today()}；" in first
    assert second.endswith(f"{HANDLER.id}（经办人，操作员代录）  审查：齐全、明确")
    told = (await terminal.types("story", number, "--json")).good().lines
    assert [(one["seq"], one["by"]) for one in told] == [(1, "operator"), (2, HANDLER.id)]


async def test_a_clock_is_explained_day_by_day_with_its_article(terminal: Terminal, submits: Submits) -> None:
    number = await submits(arrival=LONG_AGO)
    out = (await terminal.types("explain", number, "reply")).good().out
    assert out.splitlines()[0].startswith(
        "答复期限  2026-02-02  已逾期  《中华人民共和国政府信息公开条例》第三十三条第二款"
    )
    assert "  2026-01-05   — 开始的当日不计入" in out
    assert "  2026-01-06   1 星期二，工作日" in out
    assert "  2026-02-02  20 星期一，工作日" in out
    clocks = (await terminal.types("explain", number, "--json")).good().lines
    assert [one["clock"]["name"] for one in clocks] == [
        "supplement_notice",
        "reply",
        "reconsideration_window",
        "suit_window",
    ]


async def test_show_and_explain_agree_on_every_clock(terminal: Terminal, submits: Submits) -> None:
    number = await submits()
    (await terminal.types("act", number, "find_complete", "--as", HANDLER.id)).good()
    shown = (await terminal.types("show", number, "--json")).good().lines[0]["clocks"]
    explained = (await terminal.types("explain", number, "--json")).good().lines
    assert [one["clock"] for one in explained] == shown
    assert shown[0]["state"] == "ended"


async def test_a_clock_that_the_case_has_not_is_a_fault_that_names_those_it_has(
    terminal: Terminal, submits: Submits
) -> None:
    ran = await terminal.types("explain", await submits(), "fee")
    assert (ran.code, ran.out, ran.err) == (2, "", "CLOCK：应为：supplement_notice, reply\n")


async def test_show_tells_where_a_case_stands_and_each_letter_once(terminal: Terminal, submits: Submits) -> None:
    number = await submits()
    (await terminal.types("act", number, "comment", "--as", HANDLER.id, "--data", '{"text": "已联系"}')).good()
    ran = (await terminal.types("show", number)).good()
    assert ran.out.splitlines()[:2] == [f"{number}  审查  期限进行中", f"收到日 {today()}"]
    assert f"待 经办人（{HANDLER.id}）：审查：齐全、明确" in ran.out
    assert ran.out.count("登记回执 ──") == 1
    assert f"starter.py act {number} find_complete --as {HANDLER.id}" in ran.err
    (standing,) = (await terminal.types("show", number, "--json")).good().lines
    assert (standing["number"], standing["stage"]) == (number, "completeness")
    assert [one["kind"] for one in standing["letters"]] == ["receipt_slip"]


async def test_the_list_is_filtered_by_stage_due_day_lateness_and_agency(
    own_terminal: Terminal, tmp_path: Path
) -> None:
    late, fresh = request_of_today(arrival=LONG_AGO), request_of_today()
    ran = (await own_terminal.types("submit", written(tmp_path, late, fresh), "--json")).good()
    first, second = (one["number"] for one in ran.lines)
    (await own_terminal.types("act", second, "find_complete", "--as", HANDLER.id)).good()

    async def listed(*options: str) -> list[str]:
        return [one["number"] for one in (await own_terminal.types("list", *options, "--json")).good().lines]

    assert await listed() == await listed("--agency", "demo") == [first, second]
    assert await listed("--stage", "handling") == await listed("--stage", "办理") == [second]
    assert await listed("--overdue") == await listed("--due-before", "2026-02-03") == [first]
    assert await listed("--due-before", "2026-02-02") == []
    table = (await own_terminal.types("list")).good().out.splitlines()
    assert table[1].split() == [first, "审查", "2026-01-05", "2026-02-02", "逾期未答复"]


async def test_an_inbox_holds_the_officers_own_tasks_most_urgent_first(own_terminal: Terminal, tmp_path: Path) -> None:
    fresh, late = request_of_today(), request_of_today(arrival=LONG_AGO)
    ran = (await own_terminal.types("submit", written(tmp_path, fresh, late), "--json")).good()
    first, second = (one["number"] for one in ran.lines)
    mine = (await own_terminal.types("inbox", "--as", HANDLER.id, "--json")).good().lines
    finding = [(one["number"], one["urgency"]) for one in mine if one["task"]["act"] == "find_complete"]
    assert finding == [(second, "overdue"), (first, "normal")]
    told = (await own_terminal.types("inbox", "--as", HANDLER.id)).good()
    assert ACT_NAMES["find_complete"].zh in told.out
    assert f"starter.py acts {first} --as {HANDLER.id}" in told.err
    empty = (await own_terminal.types("inbox", "--as", CLERK.id)).good()
    assert (empty.out, empty.err) == ("", "没有待办。\n")


async def test_officers_are_listed_with_their_roles(terminal: Terminal) -> None:
    rows = (await terminal.types("officer", "list", "--json")).good().lines
    assert {one["id"]: one["roles"] for one in rows} == {one.id: list(one.roles) for one in OFFICERS.values()}
    table = (await terminal.types("officer", "list", "--agency", "demo")).good().out.splitlines()
    assert any(line.split() == [HEAD.id, HEAD.name, "demo", "工作机构负责人"] for line in table)


async def test_a_sound_ledger_is_verified_and_a_tampered_one_is_a_finding(
    own_terminal: Terminal, office: Rehearsal, tmp_path: Path
) -> None:
    ran = (await own_terminal.types("submit", written(tmp_path, request_of_today()), "--json")).good()
    number = ran.lines[0]["number"]
    await office.quiet(number)
    sound = await own_terminal.types("ledger", "verify")
    assert (sound.code, sound.out, sound.err) == (0, "", "1 案相符\n")
    tamper(office.office.settings.var / "register.db", "UPDATE ledger SET body = replace(body, '县城', '县域')")
    found = await own_terminal.types("ledger", "verify")
    assert (found.code, found.out) == (1, f"{number} 1：该行内容与其摘要不符：内容被改动。\n")
    rows = (await own_terminal.types("ledger", "verify", "--json")).lines
    assert [(one["kind"], one["number"], one["seq"]) for one in rows] == [("line_changed", number, 1)]


def tamper(database: Path, statement: str) -> None:
    """What somebody with the file and a tool does, past the triggers that forbid it."""
    with sqlite3.connect(database) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        assert connection.execute(statement).rowcount == 1
    connection.close()


async def test_data_are_json_lines_with_chinese_as_it_is_written(terminal: Terminal, submits: Submits) -> None:
    out = (await terminal.types("show", await submits(), "--json")).good().out
    assert "登记回执" in out
    assert json.loads(out)["received"] == day(0)
