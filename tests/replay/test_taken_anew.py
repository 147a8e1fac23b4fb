"""What was not entered is taken anew since the second release; a run of the first, which answered the same again, still replays."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from temporalio.client import WorkflowUpdateFailedError
from temporalio.worker import Worker

from activities.messenger import Messenger
from activities.register import Register
from law.working_days import CALENDAR
from models.acts import FindComplete
from policy.policy import POLICY
from rehearsal.throwaway import Rehearsal
from tests.builders import HANDLER, act_id
from tests.replay import recorded
from tests.replay.changed_shells import KeepsEveryAnswer
from tests.workflows.helping import OpenCase, registered
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.registers import Broken
from tests.workflows.updates import of, refusal_in, straight
from workflows.information_request import InformationRequest


@asynccontextmanager
async def of_the_first_release(office: Rehearsal, records: Broken) -> AsyncIterator[None]:
    """A worker with the shell that kept every answer."""
    here = office.office
    assert office.outside
    register = Register(records, POLICY, CALENDAR)
    messenger = Messenger(records, POLICY, CALENDAR, office.outside)
    async with Worker(
        here.client,
        task_queue=here.settings.task_queue,
        workflows=[KeepsEveryAnswer],
        activities=[register.enter, messenger.deliver],
    ):
        yield


async def not_entered(case: OpenCase, update_id: str) -> None:
    with pytest.raises(WorkflowUpdateFailedError) as failed:
        await straight(case, of(HANDLER, FindComplete(), act_id("first")), update_id)
    assert refusal_in(failed.value).type == "NotEntered"


async def test_a_run_that_answered_so_again_replays_and_goes_on_in_the_shell_of_today(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    records = Broken.open(office.office.settings.database_url)
    async with of_the_first_release(office, records):
        case = await registered(office)
        records.is_broken = True
        await not_entered(case, "first sending")
        records.is_broken = False
        await not_entered(case, "second sending")
    replayer = recorded.replayer(ring=office.office.ring)
    await replayer.replay_workflow(await (await case.handle()).fetch_history())
    async with worker_on(office, records=records):
        assert (await case.does(HANDLER, FindComplete(), act_id("another"))).seq == 2
        await asyncio.wait_for((await case.handle()).query(InformationRequest.view), 10)
    await records.close()
