"""A new run (续跑) knows all that the run before it knew: standing, receipts, alarms."""

from __future__ import annotations

from datetime import date, time

import pytest

from models.acts import Comment, FindComplete
from rehearsal.throwaway import Rehearsal
from tests.builders import FIRST_DAY, HANDLER, act_id, at
from tests.workflows.helping import OpenCase, registered, run_id, until_run_after
from tests.workflows.offices import in_short_runs
from tests.workflows.updates import of, refused_straight, straight

WHOLE_LADDER = [
    ("left_10", at(date(2026, 3, 16), time(9))),
    ("left_7", at(date(2026, 3, 19), time(9))),
    ("left_5", at(date(2026, 3, 23), time(9))),
    ("left_3", at(date(2026, 3, 25), time(9))),
    ("left_1", at(date(2026, 3, 27), time(9))),
    ("due_noon", at(date(2026, 3, 30), time(12))),
    ("overdue", at(date(2026, 3, 31), time(0))),
    ("overdue_told", at(date(2026, 3, 31), time(9))),
]


@pytest.fixture
async def case(station: Rehearsal) -> OpenCase:
    """A case whose run has just been followed by another."""
    case = await registered(in_short_runs(station))
    first = await run_id(case)
    await case.does(HANDLER, FindComplete(), act_id("complete"))
    await case.does(HANDLER, Comment(text="第一次"), act_id("remark"))
    await until_run_after(case, first)
    return case


async def test_the_standing_is_carried_into_a_new_run(case: OpenCase) -> None:
    standing = await (await case.handle()).query("view")
    kept = await case.office.office.records.standing(await case.case_id())
    assert kept
    assert standing == kept.model_dump(mode="json")
    assert (await case.does(HANDLER, Comment(text="第二次"))).seq == 4


async def test_receipts_are_carried_into_a_new_run(case: OpenCase) -> None:
    again = await straight(case, of(HANDLER, FindComplete(), act_id("complete")))
    assert (again.seq, again.stage) == (2, "handling")
    assert (await refused_straight(case, of(HANDLER, Comment(text="别的"), act_id("remark")))).type == "Conflict"
    assert await case.acts() == ["register", "find_complete", "comment"]


async def test_after_fifty_receipts_the_first_answer_comes_from_the_register(case: OpenCase) -> None:
    for number in range(50):
        await straight(case, of(HANDLER, Comment(text="备注"), f"remark {number}"))
    again = await straight(case, of(HANDLER, Comment(text="第一次"), act_id("remark")))
    assert again.seq == 3
    assert len(await case.lines()) == 53


async def test_alarms_ring_once_each_across_runs(case: OpenCase) -> None:
    before = await run_id(case)
    await case.goes_to(date(2026, 4, 3))
    assert [(alarm.rung, moment) for alarm, moment in await case.rang()] == WHOLE_LADDER
    assert await run_id(case) != before
    assert await case.office.office.records.verify(await case.case_id()) == ()


async def test_the_day_of_registration_stays_what_it_was(case: OpenCase) -> None:
    await case.goes_to(date(2026, 3, 20))
    receipt = await case.does(HANDLER, Comment(text="核对"))
    assert (receipt.received, receipt.due) == (FIRST_DAY, date(2026, 3, 30))
