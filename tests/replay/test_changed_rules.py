"""A changed ladder, parameter or permission breaks no open case (规则变更): it meets them at its next entry or by recount."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import date, time

import pytest
from temporalio.api.history.v1 import HistoryEvent

from desk import desk
from models.acts import Alarm, ApproveExtension, Comment, FindComplete, Recount, RequestExtension, Withdraw
from rehearsal.throwaway import Rehearsal
from tests.builders import FIRST_DAY, HANDLER, HEAD, act_id, at
from tests.replay import open_at_the_reply, open_before_the_reply, recorded
from tests.replay.other_rules import NEW_RUNGS, OTHER, OpenStep
from tests.workflows.helping import OpenCase, registered
from tests.workflows.offices import on_a_queue_of_its_own, worker_on

EXTENDED_DUE = date(2026, 4, 7)


STEPS: dict[str, OpenStep] = {one.__name__: one for one in (*open_before_the_reply.STEPS, *open_at_the_reply.STEPS)}


NEW = {one.name for one in NEW_RUNGS}


async def half_way(office: Rehearsal) -> OpenCase:
    """Under the first policy: extended once, and the first rung of the new due day rang."""
    case = await registered(office)
    await case.does(HANDLER, FindComplete())
    await case.does(HANDLER, RequestExtension(working_days=5, reason="需检索多个处室"), act_id("asked"))
    receipt = await case.does(HEAD, ApproveExtension(about=act_id("asked"), posted=FIRST_DAY))
    assert receipt.due == EXTENDED_DUE
    await case.does(HANDLER, Comment(text="旧规则下的备注"))
    await case.goes_to(date(2026, 3, 24))
    assert [alarm.rung for alarm, _ in await case.rang()] == ["left_10"]
    return case


async def goes_on(case: OpenCase) -> None:
    """Under the other policy: an old alarm brings the new ones, and the second look knows the new table."""
    assert (await case.refused(HANDLER, Comment(text="新规则下的备注"))).type == "NotPermitted"
    await case.goes_to(date(2026, 3, 27))
    assert [alarm.rung for alarm, _ in await case.rang()] == ["left_10", "eight left"]
    again = RequestExtension(working_days=5, reason="仍需检索")
    recounted = await case.does(HANDLER, Recount(reason="规则变更"))
    assert recounted.due == EXTENDED_DUE
    await case.does(HEAD, Comment(text="负责人备注"))
    await case.does(HANDLER, again)
    await case.goes_to(date(2026, 4, 3))


async def test_an_open_case_goes_on_under_other_rules_and_its_history_replays(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office):
        case = await half_way(office)
    async with worker_on(office, OTHER):
        await goes_on(case)
        rang = [(alarm.rung, moment) for alarm, moment in await case.rang()]
        told = await case.story(OTHER)
        await case.does(HANDLER, Withdraw(received_on=date(2026, 4, 3)))
        await case.ends()
    assert rang[0] == ("left_10", at(date(2026, 3, 23), time(9)))
    assert [name for name, _ in rang[1:]] == ["eight left", "four left"]
    assert rang[1][1].date() == date(2026, 3, 26)
    assert rang[2][1] == at(date(2026, 3, 31), time(9))
    late = [line for line in told if "rang late" in line]
    assert [line for line in late if "eight left" in line and "meant for 2026-03-25 09:00" in line] == late != []
    history = await (await case.handle()).fetch_history()
    asked = [event for event in history.events if is_an_entry(event)]
    assert len(asked) == len(await case.lines()) + 2  # the old rung and the remark, each asked for once, refused
    await recorded.replayer(ring=office.office.ring).replay_workflow(history)


def is_an_entry(event: HistoryEvent) -> bool:
    return event.activity_task_scheduled_event_attributes.activity_type.name == "enter"


@pytest.fixture(scope="module")
async def gone_on(station: Rehearsal) -> Mapping[str, tuple[OpenCase, int] | Exception]:
    """A case at every step, with its number of lines when the rules changed: all wait together, then go on together."""
    office = on_a_queue_of_its_own(station)
    running = {name: step(office) for name, step in STEPS.items()}
    async with worker_on(office):
        waiting = await asyncio.gather(*(half(one) for one in running.values()))
    async with worker_on(office, OTHER):
        ends = await asyncio.gather(*(anext(one, None) for one in running.values()), return_exceptions=True)
    found = zip(waiting, ends, strict=True)
    return dict(zip(running, (end if isinstance(end, Exception) else case for case, end in found), strict=True))


async def half(step: AsyncIterator[OpenCase]) -> tuple[OpenCase, int]:
    case = await anext(step)
    await case.quiet()
    return case, len(await case.lines())


@pytest.mark.parametrize("step", STEPS)
async def test_a_case_open_at_this_step_goes_on_to_its_end_and_its_history_replays(
    step: str, gone_on: Mapping[str, tuple[OpenCase, int] | Exception]
) -> None:
    found = gone_on[step]
    if isinstance(found, Exception):
        raise found
    case, before = found
    lines = await case.lines()
    assert [line.entry.seq for line in lines] == list(range(1, len(lines) + 1))
    rang = {line.entry.signed.act.rung for line in lines[before:] if isinstance(line.entry.signed.act, Alarm)}
    assert rang <= NEW
    assert (await desk.view(case.office.office, case.number)).over
    history = await (await case.handle()).fetch_history()
    await recorded.replayer(ring=case.office.office.ring).replay_workflow(history)
    assert await case.office.office.records.verify() == ()


async def test_the_new_ladders_ring_in_cases_that_were_open_before(
    gone_on: Mapping[str, tuple[OpenCase, int] | Exception],
) -> None:
    cases = [one for one in gone_on.values() if not isinstance(one, Exception)]
    rang = [alarm.clock.partition(":")[0] for case, _ in cases for alarm, _ in await case.rang() if alarm.rung in NEW]
    assert set(rang) >= {"reply", "order", "holder", "third_party", "reconsideration_answer"}
