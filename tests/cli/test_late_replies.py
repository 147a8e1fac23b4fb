"""What is late in lists (逾期): a reply that left late is told as such, and a reminder is no act to type."""

from __future__ import annotations

from pathlib import Path

from tests.builders import HANDLER
from tests.cli.conftest import request_of_today
from tests.cli.terminal import Terminal, written
from tests.cli.test_looking import LONG_AGO
from tests.cli.typing_acts import replied
from tests.workflows.helping import until


async def test_a_reply_that_left_late_is_listed_as_late_and_its_clock_says_so(
    own_terminal: Terminal, tmp_path: Path
) -> None:
    files = written(tmp_path, request_of_today(arrival=LONG_AGO), request_of_today())
    late, fresh = (one["number"] for one in (await own_terminal.types("submit", files, "--json")).good().lines)
    for number in (late, fresh):
        await replied(own_terminal, number)
    (row,) = (await own_terminal.types("list", "--late", "--json")).good().lines
    assert (row["number"], row["verdict"]) == (late, "late")
    verdicts = [one.split()[::4] for one in (await own_terminal.types("list")).good().out.splitlines()[1:]]
    assert verdicts == [[late, "逾期答复"], [fresh, "按期答复"]]
    clocks = [(await own_terminal.types("show", number)).good().out for number in (late, fresh)]
    assert ["已履行（逾期）" in one for one in clocks] == [True, False]
    assert (await own_terminal.types("list", "--overdue", "--json")).good().out == ""


async def test_a_reminder_in_an_inbox_is_called_so_and_is_no_act_to_type(
    own_terminal: Terminal, tmp_path: Path
) -> None:
    (await own_terminal.types("submit", written(tmp_path, request_of_today(arrival=LONG_AGO)))).good()

    async def is_there() -> bool:
        return "remind" in (await own_terminal.types("inbox", "--as", HANDLER.id, "--json")).good().out

    await until(is_there)
    table = (await own_terminal.types("inbox", "--as", HANDLER.id)).good().out
    assert ("remind" in table, " 提醒 " in table) == (False, True)
