"""Commands over many cases: like, split, bulk, hand-over, digest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from models.roles import Role
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, HOLDER, OFFICERS, request
from tests.cli.conftest import Submits, request_of_today
from tests.cli.filling import day, today
from tests.cli.terminal import Terminal, written
from tests.cli.typing_acts import replied

SUPERVISOR = OFFICERS[Role.SUPERVISOR]
LONG_AGO = {"channel": "in_person", "handed_in": "2026-01-05"}


def asks(text: str, passport: str, **changes: Any) -> dict[str, Any]:
    (applicant,) = request()["applicants"]
    who = {**applicant, "id_type": "passport", "id_number": passport}
    return request_of_today(items=[{"description": text}], applicants=[who], **changes)


async def opened(terminal: Terminal, folder: Path, *requests: object) -> list[str]:
    ran = (await terminal.types("submit", written(folder, *requests), "--json")).good()
    return [one["number"] for one in ran.lines]


async def test_like_requests_are_hinted_at_intake_and_listed_with_whose_they_are(
    own_terminal: Terminal, tmp_path: Path
) -> None:
    text, words = "县城供水管网改造项目的中标通知书", "公开县城供水管网改造项目中标通知书"
    first, second = await opened(own_terminal, tmp_path, asks(text, "E1"), asks(words, "E2"))
    ran = (await own_terminal.types("submit", written(tmp_path, asks(text, "E1")))).good()
    assert "另有同类申请 2 件，其中同一申请人 1 件：" in ran.err
    third = ran.out.splitlines()[0].split()[1]
    (found,) = (await own_terminal.types("like", third, "--json")).good().lines
    assert [(one["number"], one["percent"], one["same_applicant"]) for one in found["like"]] == [
        (first, 100, True),
        (second, 83, False),
    ]
    assert found["asked_by_several"] == []
    table = (await own_terminal.types("like", third)).good().out.splitlines()
    assert table[1].split()[:5] == ["1", first, "1", "100%", "同一申请人"]
    lone = asks("第一中学扩建工程的环境影响评价批复", "E1")
    ran = (await own_terminal.types("submit", written(tmp_path, lone))).good()
    assert "同类申请" not in ran.err


async def test_what_three_applicants_asked_for_is_proposed_for_publication(
    own_terminal: Terminal, tmp_path: Path
) -> None:
    text = "县城供水管网改造项目的中标通知书"
    numbers = await opened(own_terminal, tmp_path, *(asks(text, f"E{one}") for one in range(3)))
    (group,) = (await own_terminal.types("like", "--publication", "--json")).good().lines
    assert (group["agency"], group["numbers"], group["applicants"]) == ("demo", numbers, 3)
    ran = (await own_terminal.types("like", numbers[0])).good()
    assert "3 名申请人申请同类信息，可建议主动公开（第四十四条）" in ran.err
    assert (await own_terminal.types("like")).code == 2
    assert (await own_terminal.types("like", "demo-2026-9999")).code == 1


async def test_items_are_split_off_and_the_same_command_again_tells_the_same_numbers(
    terminal: Terminal, submits: Submits
) -> None:
    number = await submits(items=[{"description": f"第{one}号文件"} for one in "一二三"])
    split = ("split", number, "--items", "3,2", "--as", HANDLER.id)
    first = (await terminal.types(*split)).good().out
    assert [one.partition("：")[0] for one in first.splitlines()] == ["第 2 项", "第 3 项"]
    assert (await terminal.types(*split)).good().out == first
    for items in ("7", "two"):
        ran = await terminal.types("split", number, "--items", items, "--as", HANDLER.id)
        assert (ran.code, ran.err.partition("：")[0]) == (2, "--items")
    assert (await terminal.types("split", number, "--items", "1", "--as", HANDLER.id)).code == 1


async def test_a_bulk_file_is_done_line_by_line_and_again_without_doubling(
    terminal: Terminal, submits: Submits, tmp_path: Path
) -> None:
    numbers = [await submits(), await submits()]
    lines = [{"number": one, "act": "comment", "data": {"text": "已电话告知"}} for one in numbers]
    file = written(tmp_path, *lines, {"number": "demo-2026-9999", "act": "find_complete"}, name="bulk.jsonl")
    for _ in range(2):
        ran = await terminal.types("bulk", file, "--as", HANDLER.id)
        assert (ran.code, ran.err) == (1, "已办 2 件，不予办理 1 件\n")
        assert [one.split()[0] for one in ran.out.splitlines()] == [*numbers, "demo-2026-9999"]
        assert "没有这个登记号的案件" in ran.out
    assert len((await terminal.types("story", numbers[0], "--json")).good().lines) == 2


async def test_one_act_is_done_in_several_cases_and_each_is_counted(terminal: Terminal, submits: Submits) -> None:
    numbers = [await submits(), await submits()]
    ran = (await terminal.types("bulk", "--act", "find_complete", *numbers, "--as", HANDLER.id, "--json")).good()
    assert [(one["number"], one["result"], one["receipt"]["seq"]) for one in ran.lines] == [
        (one, "done", 2) for one in numbers
    ]
    assert ran.err == "已办 2 件\n"


async def test_a_bulk_file_with_a_fault_does_nothing(terminal: Terminal, submits: Submits, tmp_path: Path) -> None:
    number = await submits()
    good = {"number": number, "act": "comment", "data": {"text": "一"}}
    bad = [{"number": number, "act": "no_such"}, {"act": "comment", "data": {}, "more": 1}, "{"]
    unknown = {"number": number, "act": "assign", "data": {"handler": "nobody", "holder": HOLDER.id}}
    ran = await terminal.types("bulk", written(tmp_path, good, *bad, name="bad.jsonl"), "--as", HANDLER.id)
    assert ran.code == 2
    assert [one.split("：")[0] for one in ran.err.splitlines()][:3] == ["第 2 行 ACT", "第 3 行 number", "第 3 行 more"]
    ran = await terminal.types("bulk", written(tmp_path, good, unknown, name="bad.jsonl"), "--as", HANDLER.id)
    assert (ran.code, ran.err.partition("：")[0]) == (2, "第 2 行 handler")
    assert len((await terminal.types("story", number, "--json")).good().lines) == 1
    assert (await terminal.types("bulk", number, number, "--as", HANDLER.id)).code == 2


async def test_a_colleagues_whole_desk_is_handed_over(
    own_terminal: Terminal, office: Rehearsal, tmp_path: Path
) -> None:
    second = HANDLER.model_copy(update={"id": "handler-2"})
    await office.office.records.add_officer(second)
    numbers = await opened(own_terminal, tmp_path, request_of_today(), request_of_today())
    data = json.dumps({"handler": HANDLER.id, "holder": HOLDER.id})
    for act, fields in (("find_complete", "{}"), ("assign", data)):
        (await own_terminal.types("bulk", "--act", act, "--data", fields, *numbers, "--as", HANDLER.id)).good()
    over = ("hand-over", "--from", HANDLER.id, "--to", second.id, "--as", HEAD.id, "--reason", "休假")
    ran = (await own_terminal.types(*over)).good()
    assert [one.split()[0] for one in ran.out.splitlines()] == numbers
    again = (await own_terminal.types(*over)).good()
    assert (again.out, again.err) == ("", "该人员没有在办案件。\n")
    wrong = await own_terminal.types("hand-over", "--from", second.id, "--to", HOLDER.id, *over[5:])
    assert wrong.code == 2
    (standing,) = (await own_terminal.types("show", numbers[0], "--json")).good().lines
    assert (standing["handler"], standing["holder"]) == (second.id, HOLDER.id)


async def test_the_digest_tells_the_supervisor_what_is_late_and_unanswered(
    own_terminal: Terminal, tmp_path: Path
) -> None:
    late, late_too, fresh = await opened(
        own_terminal,
        tmp_path,
        request_of_today(arrival=LONG_AGO),
        request_of_today(arrival=LONG_AGO),
        request_of_today(),
    )
    urge = json.dumps({"type": "notice", "number": "督〔2026〕1号", "until": day(5), "text": "请尽快答复"})
    (await own_terminal.types("act", late, "urge", "--as", SUPERVISOR.id, "--data", urge)).good()
    (found,) = (await own_terminal.types("digest", "--as", SUPERVISOR.id, "--json")).good().lines
    assert [one["number"] for one in found["overdue"]] == [late, late_too]
    first = found["overdue"][0]
    assert (first["due"], first["working_days_late"] > 190, first["act"]) == ("2026-02-02", True, "find_complete")
    assert (found["on"], found["agency"], found["replied_late"]) == (today(), "demo", [])
    assert [(one["number"], one["urge"], one["until"]) for one in found["urges_unanswered"]] == [
        (late, "督〔2026〕1号", day(5))
    ]
    told = (await own_terminal.types("digest", "--as", SUPERVISOR.id)).good().out
    assert "逾期未答复：2 件" in told
    assert fresh not in told
    assert (await own_terminal.types("digest", "--as", CLERK.id)).code == 1


async def test_the_digest_tells_which_replies_left_late_this_week(own_terminal: Terminal, tmp_path: Path) -> None:
    late, fresh = await opened(own_terminal, tmp_path, request_of_today(arrival=LONG_AGO), request_of_today())
    for number in (late, fresh):
        await replied(own_terminal, number)
    (found,) = (await own_terminal.types("digest", "--as", SUPERVISOR.id, "--json")).good().lines
    assert [one["number"] for one in found["replied_late"]] == [late]
    assert found["overdue"] == []
