"""One request, its whole way, on the real engine."""

from __future__ import annotations

from datetime import date, time

from desk import desk
from models.acts import Close, Dispatch, FindComplete
from models.reply_kinds import ReplyKind
from models.standing import Stage
from rehearsal.throwaway import Rehearsal
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HOLDER,
    REVIEWER,
    act_id,
    application,
    at,
    clear,
    deciding,
    document,
    draft,
    sealing,
)


async def test_a_request_goes_its_whole_way_and_its_reply_lies_ready(office: Rehearsal) -> None:
    here = office.at(at(FIRST_DAY))
    registered = await desk.submit(here.office, application())
    number = registered.number
    assert number == "demo-2026-0001"
    assert registered.due == date(2026, 3, 30)
    await desk.act(here.office, number, FindComplete(), HANDLER)
    await here.skip(number, at(date(2026, 3, 20)))
    paper = document()
    await desk.act(here.office, number, paper, HOLDER)
    await desk.act(here.office, number, clear(paper.sha256), REVIEWER)
    letter = draft(documents=[paper.sha256])
    await desk.act(here.office, number, letter, HANDLER, act_id=act_id("draft"))
    for officer, act, name in deciding(ReplyKind.DISCLOSE, act_id("draft"), letter):
        await desk.act(here.office, number, act, officer, act_id=act_id(name))
    for officer, act in sealing(act_id("the issue")):
        await desk.act(here.office, number, act, officer)
    await desk.act(here.office, number, Dispatch(posted=date(2026, 3, 20), proof="当面签收"), CLERK)
    await here.quiet(number)
    closed = await desk.act(here.office, number, Close(), HANDLER)
    assert closed.stage is Stage.CLOSED
    handle = await here.handle(number)
    await handle.result()
    standing = await desk.view(here.office, number)
    assert (standing.over, standing.verdict) == (True, "on_time")
    case = await here.office.records.case(number)
    assert case
    letters = await here.office.records.letters(case.case_id)
    assert [one.kind for one in letters] == ["receipt_slip", "reply_disclose"]
    lines = await here.office.records.lines(case.case_id)
    rungs = [
        (line.entry.signed.act.rung, line.entry.at.replace(microsecond=0))
        for line in lines
        if line.entry.signed.act.act == "alarm"
    ]
    assert rungs == [("left_10", at(date(2026, 3, 16), time(9))), ("left_7", at(date(2026, 3, 19), time(9)))]
    assert await here.office.records.verify() == ()
