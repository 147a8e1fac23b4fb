"""Each alarm rings once (提醒只响一次): after a stop, after a failure of the register, and anew only for a moved due day."""

from __future__ import annotations

import asyncio
from datetime import date, time, timedelta

from models.acts import ApproveExtension, FindComplete, RequestExtension
from rehearsal.throwaway import Rehearsal
from tests.builders import HANDLER, HEAD, act_id, at
from tests.replay import recorded
from tests.workflows.helping import OpenCase, registered, until
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.registers import Broken
from workflows.information_request import InformationRequest

BASE_DUE = date(2026, 3, 30)
MORNING = time(9)
FIRST_RUNG = at(date(2026, 3, 16), MORNING)


async def case_time_passes(case: OpenCase, seconds_after_the_first_rung: float) -> None:
    """Waits in real time: no worker is there to let it be skipped."""
    handle, after = await case.handle(), FIRST_RUNG + timedelta(seconds=seconds_after_the_first_rung)

    async def has_passed() -> bool:
        return await case.office.skipper.get_current_time(handle) + case.office.office.shift > after

    await until(has_passed)


async def test_alarms_missed_while_the_worker_was_down_ring_on_return_and_once(station: Rehearsal) -> None:
    """Queries wait with the alarms: the worker that returns may see the fired timer first in one of them, at an old moment."""
    office = on_a_queue_of_its_own(station)
    async with worker_on(office):
        cases = [await registered(office) for _ in range(4)]
        for case in cases:
            await case.does(HANDLER, FindComplete())
    waiting = [asyncio.create_task(wait) for case in cases for wait in (days_pass(case), asked(case), asked(case))]
    for case in cases:
        await case_time_passes(case, 0.5)
    async with worker_on(office):
        await asyncio.gather(*waiting)
        for case in cases:
            await rings(case)
            await case.goes_to(date(2026, 3, 17))
    for case in cases:
        ((alarm, moment),) = await case.rang()
        assert (alarm.rung, alarm.at) == ("left_10", FIRST_RUNG)
        assert timedelta() <= moment - FIRST_RUNG < timedelta(hours=1)
        history = await (await case.handle()).fetch_history()
        await recorded.replayer(ring=station.office.ring).replay_workflow(history)


async def days_pass(case: OpenCase) -> None:
    await case.goes_to(FIRST_RUNG.date(), time(8, 59, 59, 800_000))


async def asked(case: OpenCase) -> None:
    await (await case.handle()).query(InformationRequest.view)


async def rings(case: OpenCase) -> None:
    async def has_rung() -> bool:
        return bool(await case.rang())

    await until(has_rung)


async def test_an_alarm_that_the_register_did_not_take_rings_an_hour_later_marked_late(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    register = Broken.open(office.office.settings.database_url)
    async with worker_on(office, records=register):
        case = await registered(office)
        await case.does(HANDLER, FindComplete())
        register.is_broken = True
        await case.goes_to(FIRST_RUNG.date(), time(10, 30))
        assert await case.rang() == []
        register.is_broken = False
        await case.goes_to(date(2026, 3, 20))
        assert [(one.rung, moment) for one, moment in await case.rang()] == [
            ("left_10", at(FIRST_RUNG.date(), time(11))),
            ("left_7", at(date(2026, 3, 19), MORNING)),
        ]
        told = await case.story()
    await register.close()
    assert "rang late (meant for 2026-03-16 09:00)" in told[-2]
    assert "rang late" not in told[-1]


async def test_a_moved_due_day_rings_anew_and_the_old_one_never_again(station: Rehearsal) -> None:
    case = await registered(station)
    await case.does(HANDLER, FindComplete())
    await case.goes_to(date(2026, 3, 20))
    await case.does(HANDLER, RequestExtension(working_days=5, reason="需检索多个处室"), act_id("asked"))
    moved = await case.does(HEAD, ApproveExtension(about=act_id("asked"), posted=date(2026, 3, 20)))
    assert moved.due == date(2026, 4, 7)  # 5 working days after 30 March, past the Qingming holiday
    await case.goes_to(date(2026, 4, 20))
    assert [(one.due, one.rung, moment) for one, moment in await case.rang()] == [
        (BASE_DUE, "left_10", at(date(2026, 3, 16), MORNING)),
        (BASE_DUE, "left_7", at(date(2026, 3, 19), MORNING)),
        (moved.due, "left_10", at(date(2026, 3, 23), MORNING)),
        (moved.due, "left_7", at(date(2026, 3, 26), MORNING)),
        (moved.due, "left_5", at(date(2026, 3, 30), MORNING)),
        (moved.due, "left_3", at(date(2026, 4, 1), MORNING)),
        (moved.due, "left_1", at(date(2026, 4, 3), MORNING)),
        (moved.due, "due_noon", at(date(2026, 4, 7), time(12))),
        (moved.due, "overdue", at(date(2026, 4, 8), time(0))),
        (moved.due, "overdue_told", at(date(2026, 4, 8), MORNING)),
        (moved.due, "weekly 2026-04-13", at(date(2026, 4, 13), MORNING)),
        (moved.due, "weekly 2026-04-20", at(date(2026, 4, 20), MORNING)),
    ]
