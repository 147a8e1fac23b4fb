"""Deputies at the command line: set, listed and ended by operator or administrator; then act, acts, inbox and story name both."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from models.roles import Role
from tests.builders import CLERK, HANDLER, OFFICERS
from tests.cli.conftest import Submits
from tests.cli.filling import commands_in, day, fill_command, today
from tests.cli.terminal import Terminal

ADMINISTRATOR = OFFICERS[Role.ADMINISTRATOR]
PERIOD = ("--from", today(), "--until", day(3), "--reason", "出差")


@pytest.fixture
async def deputy(terminal: Terminal) -> AsyncIterator[str]:
    """The clerk acts for the handler while the test lasts; the deputy's id."""
    add = ("officer", "deputy", "add", HANDLER.id, CLERK.id, *PERIOD, "--as", ADMINISTRATOR.id, "--json")
    (new,) = (await terminal.types(*add)).good().lines
    yield new["id"]
    await terminal.types("officer", "deputy", "end", new["id"], "--until", day(-1))


async def test_the_inbox_of_a_deputy_leads_to_the_acts_of_the_absent(
    terminal: Terminal, submits: Submits, deputy: str
) -> None:
    number = await submits()
    rows = (await terminal.types("inbox", "--as", CLERK.id, "--json")).good().lines
    mine = [one["acting_for"] for one in rows if (one["number"], one["task"]["act"]) == (number, "find_complete")]
    assert mine == [HANDLER.id]
    told = (await terminal.types("inbox", "--as", CLERK.id)).good()
    assert told.out.splitlines()[0].endswith("代理")
    (acts,) = [one for one in commands_in(told.err, "acts") if f" {number} " in one]
    assert acts.endswith(f"--as {CLERK.id} --for {HANDLER.id}")
    shown = (await terminal.pastes(acts)).good()
    (find,) = [one for one in commands_in(shown.out, "act") if " find_complete " in one]
    (await terminal.pastes(fill_command(find))).good()
    story = (await terminal.types("story", number)).good().out.splitlines()
    assert f"{CLERK.id} 代 {HANDLER.id}（经办人，操作员代录）" in story[-1]


async def test_a_deputy_is_listed_with_period_and_whether_he_acts_today(terminal: Terminal, deputy: str) -> None:
    rows = (await terminal.types("officer", "deputy", "list", "--agency", "demo", "--json")).good().lines
    (one,) = [row for row in rows if row["id"] == deputy]
    assert (one["officer"], one["deputy"], one["first_day"], one["last_day"]) == (HANDLER.id, CLERK.id, today(), day(3))
    assert (one["added_by"], one["acting"]) == (ADMINISTRATOR.id, True)
    assert "代理中" in (await terminal.types("officer", "deputy", "list")).good().out


async def test_an_ended_deputy_is_refused(terminal: Terminal, submits: Submits, deputy: str) -> None:
    number = await submits()
    (await terminal.types("officer", "deputy", "end", deputy, "--until", day(-1))).good()
    ran = await terminal.types("act", number, "find_complete", "--as", CLERK.id, "--for", HANDLER.id)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("无权办理（NotPermitted）\n")


async def test_only_the_administrator_or_the_operator_sets_deputies(terminal: Terminal) -> None:
    ran = await terminal.types("officer", "deputy", "add", HANDLER.id, CLERK.id, *PERIOD, "--as", HANDLER.id)
    assert ran.code == 1
    assert "NotPermitted" in ran.err


async def test_wrong_officers_and_days_are_bad_input_all_at_once(terminal: Terminal) -> None:
    ran = await terminal.types(
        "officer", "deputy", "add", "nobody", "none", "--from", day(1), "--until", today(), "--reason", "…"
    )
    assert (ran.code, [one.partition("：")[0] for one in ran.err.splitlines()]) == (
        2,
        ["OFFICER", "DEPUTY", "--until", "--reason"],
    )
