"""clock --compare (参数比较) and explain --what-if (假设事项): other rules or events, told and never entered."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from models.acts import ApproveExtension, AskSupplement, ChooseRegime, Dispatch, HandInSupplement, RequestExtension
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, act_id
from tests.cli.terminal import Terminal
from tests.workflows.helping import OpenCase, registered, to_seal

LATE_REPLY = date(2026, 4, 1)


async def extended_and_restarted(office: Rehearsal) -> OpenCase:
    """Extended on 2026-03-04 by five working days; a supplement came in on 2026-03-12, from which the period starts anew."""
    case = await registered(office)
    await case.does(HANDLER, RequestExtension(working_days=5, reason="须征求意见"), act_id("extension"))
    await case.goes_to(date(2026, 3, 4))
    await case.does(HEAD, ApproveExtension(about=act_id("extension"), posted=date(2026, 3, 4)))
    until, posted = date(2026, 3, 20), date(2026, 3, 4)
    await case.does(HANDLER, AskSupplement(items=("写明年度",), until=until, posted=posted))
    await case.goes_to(date(2026, 3, 12))
    await case.does(HANDLER, HandInSupplement(text="2025年度", received_on=date(2026, 3, 12)))
    await case.quiet()
    return case


async def replied_late(office: Rehearsal) -> OpenCase:
    """Due on 2026-03-30, issued on that day, posted two days later."""
    case = await registered(office)
    await to_seal(case, ReplyKind.DISCLOSE, date(2026, 3, 30))
    await case.goes_to(LATE_REPLY)
    await case.does(CLERK, Dispatch(posted=LATE_REPLY, proof="挂号信回执"))
    await case.quiet()
    return case


async def rows(terminal: Terminal, office: Rehearsal) -> tuple[Any, ...]:
    """What the office holds: that the ledger is sound, the register, each line."""
    (await terminal.types("ledger", "verify")).good()
    cases = await office.office.records.list_cases()
    return cases, [await office.office.records.lines(one.case_id) for one in cases]


async def test_comparing_tells_whose_dates_or_verdict_would_change_and_changes_nothing(
    own_terminal: Terminal, office: Rehearsal, tmp_path: Path
) -> None:
    restarted, late = await extended_and_restarted(office), await replied_late(office)
    before = await rows(own_terminal, office)

    async def compared(**changed: object) -> list[tuple[object, ...]]:
        ran = (await own_terminal.types("clock", "--compare", json.dumps(changed), "--json")).good()
        return [tuple(one.values()) for one in ran.lines if not one["what"].endswith("_window")]

    assert await compared() == await compared(restart_keeps_extension=False) == []
    assert await compared(restart_keeps_extension=True) == [(restarted.number, "reply", "2026-04-10", "2026-04-17")]
    assert await compared(timely_by="document") == [(late.number, "verdict", "late", "on_time")]
    (tmp_path / "p.json").write_text('{"restart_keeps_extension": true}', "utf-8-sig")
    told = (await own_terminal.types("clock", "--compare", str(tmp_path / "p.json"))).good()
    assert told.out.splitlines()[1].split() == [restarted.number, "答复期限", "2026-04-10", "2026-04-17"]
    assert told.err == "2 案中 1 案会有变动；未作任何改动\n"
    assert await rows(own_terminal, office) == before


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ("/nonexistent", "/nonexistent：没有这个文件"),
        ("{", "--compare 第 2 列：不是有效的 JSON"),
        ('{"timely_by": "posted", "timely_by": "served"}', "timely_by：此项重复出现"),
        ('{"fee_restrat": true, "most_extensions": 10}', "most_extensions：不得大于 9"),
        ('{"fee_restrat": true, "most_extensions": 10}', "fee_restrat：没有这一项，请删去或改正名称"),
    ],
)
async def test_parameters_that_cannot_be_are_told(terminal: Terminal, sent: str, said: str) -> None:
    ran = await terminal.types("clock", "--compare", sent)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err.splitlines()


async def test_a_supposed_event_is_explained_as_such_and_never_entered(
    own_terminal: Terminal, office: Rehearsal
) -> None:
    case = await extended_and_restarted(office)
    before = await rows(own_terminal, office)
    supposed = json.dumps({"kind": "replied", "on": "2026-04-20"})
    ran = (await own_terminal.types("explain", case.number, "reply", "--what-if", supposed)).good()
    first, head = ran.out.splitlines()[:2]
    assert first == "假设（并未发生）：replied 2026-04-20"
    assert head.startswith("答复期限  2026-04-10  已履行（逾期）  《")
    as_data = (await own_terminal.types("explain", case.number, "reply", "--what-if", supposed, "--json")).good()
    assert [one["clock"]["state"] for one in as_data.lines] == ["met"]
    assert as_data.err == first + "\n"
    assert await rows(own_terminal, office) == before


async def test_a_late_reply_stands_in_the_heading(own_terminal: Terminal, office: Rehearsal) -> None:
    case = await replied_late(office)
    out = (await own_terminal.types("explain", case.number, "reply")).good().out
    assert out.startswith("答复期限  2026-03-30  已履行（逾期）  《")


async def test_only_the_supposed_events_are_judged_for_faults(own_terminal: Terminal, office: Rehearsal) -> None:
    """A case may hold what no facts file may: extended by 20 days under one text, then found to fall under the other."""
    case = await extended_under_another_text(office)
    supposed = {"kind": "replied", "on": "2019-05-20"}
    (await own_terminal.types("explain", case.number, "--what-if", json.dumps(supposed))).good()
    unasked = json.dumps([supposed, {"kind": "third_party_answered", "on": "2019-05-17", "ref": "乙"}])
    ran = await own_terminal.types("explain", case.number, "--what-if", unasked)
    assert (ran.code, ran.out) == (2, "")
    assert [one.partition("：")[0] for one in ran.err.splitlines()] == ["--what-if events[2].ref"]


async def extended_under_another_text(office: Rehearsal) -> OpenCase:
    received = date(2019, 5, 10)
    case = await registered(office, received, arrival={"channel": "in_person", "handed_in": received.isoformat()})
    await case.goes_to(date(2019, 5, 16))
    await case.does(HEAD, ChooseRegime(regime="ogi-2019", reason="收到时未办结"))
    await case.does(HANDLER, RequestExtension(working_days=20, reason="须征求意见"), act_id("extension"))
    await case.does(HEAD, ApproveExtension(about=act_id("extension"), posted=date(2019, 5, 16)))
    await case.does(HEAD, ChooseRegime(regime="ogi-2008", reason="按收到日适用"))
    await case.quiet()
    return case
