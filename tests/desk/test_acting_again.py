"""The same act again gets the first answer (重复提交): from the young case, and from the register for ever."""

from __future__ import annotations

import asyncio
from datetime import date

from desk import desk
from models.acts import Close, Comment, Dispatch, FindComplete
from models.reply_kinds import ReplyKind
from models.standing import Receipt
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, act_id
from tests.workflows.helping import OpenCase, registered, run_id, to_seal, until_run_after
from tests.workflows.offices import in_short_runs

REMARK = Comment(text="申请人来电")


async def remarked(case: OpenCase) -> Receipt:
    return await case.does(HANDLER, REMARK, act_id("remark"))


async def holds_its_first_answer(case: OpenCase, first: Receipt) -> None:
    """The same content gets it again, other content is a conflict; neither writes a line."""
    lines = await case.lines()
    assert await remarked(case) == first
    assert (await case.refused(HANDLER, Comment(text="别的"), act_id("remark"))).type == "Conflict"
    assert (await case.refused(CLERK, REMARK, act_id("remark"))).type == "Conflict"
    assert await case.lines() == lines


async def test_while_the_case_is_young(station: Rehearsal) -> None:
    case = await registered(station)
    await holds_its_first_answer(case, await remarked(case))


async def test_two_sendings_at_once_are_one_act(station: Rehearsal) -> None:
    case = await registered(station)
    first, second = await asyncio.gather(remarked(case), remarked(case))
    assert first == second
    assert await case.acts() == ["register", "comment"]


async def test_in_a_later_run_and_after_fifty_other_answers(station: Rehearsal) -> None:
    case = await registered(in_short_runs(station))
    first, run = await remarked(case), await run_id(case)
    await case.does(HANDLER, FindComplete())
    await until_run_after(case, run)
    await holds_its_first_answer(case, first)
    for number in range(51):
        await case.does(HANDLER, REMARK, act_id(f"another {number}"))
    await holds_its_first_answer(case, first)


async def test_acts_that_meet_a_changing_run_are_each_entered_once(station: Rehearsal) -> None:
    case = await registered(in_short_runs(station))
    first = await run_id(case)
    receipts = await asyncio.gather(*(case.does(HANDLER, REMARK, act_id(f"remark {number}")) for number in range(20)))
    receipts += [await case.does(HANDLER, REMARK, act_id(f"later {number}")) for number in range(10)]
    assert sorted(one.seq for one in receipts) == list(range(2, 32))
    assert await run_id(case) != first
    assert await case.office.office.records.verify(await case.case_id()) == ()


async def test_after_the_run_ended(station: Rehearsal) -> None:
    case = await registered(station)
    first = await remarked(case)
    day = date(2026, 3, 9)
    await to_seal(case, ReplyKind.DISCLOSE, day)
    await case.does(CLERK, Dispatch(posted=day, proof="当面签收"))
    closed = await case.does(HANDLER, Close(), act_id("closing"))
    await case.ends()
    await holds_its_first_answer(case, first)
    assert await case.does(HANDLER, Close(), act_id("closing")) == closed
    assert (await case.refused(HANDLER, Comment(text="晚了"))).type == "Closed"
    row = (await case.office.office.records.refusals())[-1]
    assert (row.refusal.type, row.act, row.by, row.case_id) == ("Closed", "comment", HANDLER.id, await case.case_id())
    standing = await desk.view(case.office.office, case.number)
    assert (standing.over, standing.seq) == (True, closed.seq)
