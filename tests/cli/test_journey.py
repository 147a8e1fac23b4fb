"""A newcomer's whole way (全程): whoever types what is printed brings a request to its reply."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import CLERK, HANDLER, HEAD, HOLDER, LEADER, REVIEWER
from tests.cli.conftest import Submits, request_of_today
from tests.cli.filling import commands_in, day, fill_command, today
from tests.cli.terminal import Ran, Terminal, written

MOST_STEPS = 16
TO_THE_END = ["issue_reply", "number_reply", "record_seal", "dispatch", "record_service", "close"]


async def follow(terminal: Terminal, ran: Ran, draft: int) -> list[str]:
    """Types what is printed until nothing waits; answers the acts done. ``draft``: which of the printed forms of a draft."""
    done: list[str] = []
    for _ in range(MOST_STEPS):
        if "该案已办结" in ran.err:
            return done
        command = await next_command(terminal, ran, draft)
        ran = (await terminal.pastes(fill_command(command))).good()
        done.append(command.split()[command.split().index("act") + 2])
    pytest.fail(f"nothing more is printed: {ran}")


async def next_command(terminal: Terminal, ran: Ran, draft: int) -> str:
    """The first command under 下一步; where it lists the acts, the awaited one of those."""
    first = ran.err.partition("下一步：")[2].splitlines()[2].strip()
    if "starter.py acts " not in first:
        return first
    return commands_in((await terminal.pastes(first)).good().out, "act")[draft]


async def test_what_is_printed_leads_from_submit_to_the_reply_and_the_end(terminal: Terminal, tmp_path: Path) -> None:
    ran = (await terminal.types("submit", written(tmp_path, request_of_today()))).good()
    number = ran.out.split()[1]
    assert f"收到日 {today()}" in ran.out
    assert "答复届满日 " in ran.out
    way = ["find_complete", "assign", "report_search", "sign_off", "draft_reply", "review_document", "check_draft"]
    assert await follow(terminal, ran, draft=0) == [*way, *TO_THE_END]
    shown = (await terminal.types("show", number)).good().out
    assert shown.splitlines()[0] == f"{number}  归档  按期答复"
    assert [shown.count(title) for title in ("── 文书：政府信息公开申请登记回执 ──", "── 文书：政府信息已主动公开告知书 ──")] == [1, 1]  # fmt: skip


async def test_what_is_printed_leads_a_withholding_reply_past_the_leader(terminal: Terminal, submits: Submits) -> None:
    number = await submits()
    ran = (await terminal.types("act", number, "find_complete", "--as", HANDLER.id)).good()
    done = await follow(terminal, ran, draft=1)
    reviews = {"review_document", "review_legality"}
    assert set(done[-9:-7]) == reviews
    assert done[-7:] == ["check_draft", *TO_THE_END]
    issued = next(one for one in (await terminal.types("story", number)).good().out.splitlines() if "签发" in one)
    assert LEADER.id in issued


async def test_every_message_after_an_act_says_who_is_next_by_when_and_what_to_type(
    terminal: Terminal, submits: Submits
) -> None:
    number = await submits()
    ran = (await terminal.types("act", number, "find_complete", "--as", HANDLER.id)).good()
    assert ran.out.splitlines()[:2] == ["台账第 2 条：审查：齐全、明确", "现处：办理"]
    assert f"待 经办人（{HANDLER.id}）：分办，最迟 " in ran.err
    (command,) = commands_in(ran.err, "act")
    assert f"act {number} assign --as {HANDLER.id}" in command
    assert f'"handler": "{HANDLER.id}", "holder": "{HOLDER.id}"' in command


async def test_while_the_applicant_owes_a_supplement_the_applicant_is_who_is_waited_for(
    terminal: Terminal, submits: Submits
) -> None:
    number = await submits()
    data = f'{{"items": ["写明年度"], "until": "{day(20)}", "posted": "{today()}"}}'
    ran = (await terminal.types("act", number, "ask_supplement", "--as", HANDLER.id, "--data", data)).good()
    assert "答复期限：未起算" in ran.out
    assert f"待 收件登记人、经办人（{CLERK.id}、{HANDLER.id}）：等申请人补正，收到后登记，最迟 {day(20)}" in ran.err


async def test_an_officer_who_is_not_waited_for_is_told_who_is(terminal: Terminal, submits: Submits) -> None:
    number = await submits()
    for officer in (HEAD, REVIEWER):
        ran = (await terminal.types("acts", number, "--as", officer.id)).good()
        assert "comment " in ran.out
        assert "该案现不等待此人。" in ran.err
        assert f"find_complete --as {HANDLER.id}" in ran.err
