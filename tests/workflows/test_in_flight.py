"""What is refused while something is in flight: before the first standing, at the second look, and before the last errand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from temporalio.client import (
    WithStartWorkflowOperation,
    WorkflowExecutionStatus,
    WorkflowUpdateFailedError,
    WorkflowUpdateHandle,
    WorkflowUpdateStage,
)
from temporalio.common import WorkflowIDConflictPolicy

from desk import desk
from desk.asking import is_run_ended
from models.acts import ApproveExtension, Comment, ErrandFailed, FindComplete, RequestExtension, Withdraw
from models.signed import Signed
from models.standing import Receipt
from rehearsal.skipping import Handle
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, act_id, at, opening
from tests.workflows.helping import OpenCase, registered, submitted
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.registers import Gated
from tests.workflows.updates import events, of, refusal_in, refused_straight
from workflows.case_file import CaseFile
from workflows.information_request import InformationRequest


@asynccontextmanager
async def gated(station: Rehearsal) -> AsyncIterator[tuple[Rehearsal, Gated]]:
    """An office whose register waits for the test."""
    office = on_a_queue_of_its_own(station)
    register = Gated.open(office.office.settings.database_url)
    try:
        async with worker_on(office, records=register):
            try:
                yield office, register
            finally:
                register.lines_may_pass.set()
    finally:
        await register.close()


async def accepted(handle: Handle, one: Signed) -> WorkflowUpdateHandle[Receipt]:
    """Returns when the update has passed the validator; its answer comes later."""
    return await handle.start_update(InformationRequest.act, one, wait_for_stage=WorkflowUpdateStage.ACCEPTED)


async def test_before_the_first_standing_nothing_but_the_opening_is_taken(station: Rehearsal) -> None:
    async with gated(station) as (office, register):
        here, first, case_id = office.at(at(FIRST_DAY)).office, opening(), "demo/just-being-registered"
        start = WithStartWorkflowOperation(
            InformationRequest.run,
            CaseFile(case_id=case_id, opening=first, calendar_shift=here.shift),
            id=case_id,
            task_queue=here.settings.task_queue,
            id_conflict_policy=WorkflowIDConflictPolicy.FAIL,
        )
        update = await here.client.start_update_with_start_workflow(
            InformationRequest.act,
            first,
            start_workflow_operation=start,
            wait_for_stage=WorkflowUpdateStage.ACCEPTED,
        )
        handle = desk.handle_of(here, case_id)
        assert await handle.query(InformationRequest.view) is None
        before = await events(handle)
        with pytest.raises(WorkflowUpdateFailedError) as failed:
            await asyncio.wait_for(handle.execute_update(InformationRequest.act, of(HANDLER, FindComplete())), 10)
        assert (refusal_in(failed.value).type, await events(handle)) == ("NotNow", before)
        register.lines_may_pass.set()
        register.errands_may_pass.set()
        receipt = await update.result()
        assert receipt.seq == 1
        await OpenCase(office, receipt.number).quiet()


async def test_a_line_refused_at_the_second_look_leaves_events_but_no_line(station: Rehearsal) -> None:
    async with gated(station) as (office, register):
        register.lines_may_pass.set()
        register.errands_may_pass.set()
        case = await registered(office)
        handle = await case.handle()
        register.lines_may_pass.clear()
        complete, also_complete, remark = (
            of(HANDLER, FindComplete()),
            of(HANDLER, FindComplete()),
            of(HANDLER, Comment(text="并行")),
        )
        taken = [await accepted(handle, one) for one in (complete, also_complete, remark)]
        before = await events(handle)
        register.lines_may_pass.set()
        with pytest.raises(WorkflowUpdateFailedError) as failed:
            await taken[1].result()
        assert refusal_in(failed.value).type == "NotNow"
        assert [(await taken[n].result()).seq for n in (0, 2)] == [2, 3]
        assert await events(handle) > before
        assert await case.acts() == ["register", "find_complete", "comment"]
        with pytest.raises(WorkflowUpdateFailedError) as again:
            await handle.execute_update(InformationRequest.act, also_complete, id="sent again")
        assert refusal_in(again.value) == refusal_in(failed.value)


async def test_what_an_act_in_flight_opens_is_not_refused_by_the_old_standing(station: Rehearsal) -> None:
    """The register shows it as open a moment before the shell knows."""
    async with gated(station) as (office, register):
        register.lines_may_pass.set()
        register.errands_may_pass.set()
        case = await registered(office)
        handle = await case.handle()
        asked = of(HANDLER, RequestExtension(working_days=5, reason="需检索多个处室"))
        approved = of(HEAD, ApproveExtension(about=asked.id, posted=FIRST_DAY))
        assert (await refused_straight(case, approved)).type == "NotNow"
        register.lines_may_pass.clear()
        taken = [await accepted(handle, one) for one in (asked, approved)]
        register.lines_may_pass.set()
        assert [(await one.result()).seq for one in taken] == [2, 3]


async def test_what_no_standing_would_permit_is_refused_at_the_door_even_in_flight(station: Rehearsal) -> None:
    async with gated(station) as (office, register):
        register.lines_may_pass.set()
        register.errands_may_pass.set()
        case = await registered(office)
        register.lines_may_pass.clear()
        await accepted(await case.handle(), of(HANDLER, FindComplete(), act_id("first")))
        for kind, one in (
            ("Conflict", of(HANDLER, Comment(text="别的"), act_id("first"))),
            ("NotPermitted", of(HANDLER, Comment(text="冒充提醒"), "alarm reply 2026-03-30 left_10")),
            ("NotPermitted", of(HANDLER, ErrandFailed(errand="1 receipt_slip", why="none"))),
            ("OtherAgency", of(HANDLER, Comment(text="外机关"), agency="other")),
        ):
            assert (await refused_straight(case, one, f"at the door: {one.id}")).type == kind


async def test_an_update_whose_run_ended_says_so_by_its_type(station: Rehearsal) -> None:
    async with gated(station) as (office, register):
        register.lines_may_pass.set()
        register.errands_may_pass.set()
        case = await registered(office)
        register.lines_may_pass.clear()
        update = await accepted(await case.handle(), of(HANDLER, FindComplete()))
        await (await case.handle()).terminate()
        with pytest.raises(WorkflowUpdateFailedError) as failed:
            await update.result()
        assert is_run_ended(failed.value.cause)


async def test_a_case_that_is_over_refuses_acts_and_ends_only_when_its_errands_are_done(station: Rehearsal) -> None:
    async with gated(station) as (office, register):
        register.lines_may_pass.set()
        here = office.at(at(FIRST_DAY))
        case = await submitted(here)
        await case.does(CLERK, Withdraw(received_on=FIRST_DAY))
        handle = await case.handle()
        assert await handle.query(InformationRequest.busy) == 2
        assert (await refused_straight(case, of(HANDLER, Comment(text="晚了")))).type == "Closed"
        assert (await handle.describe()).status is WorkflowExecutionStatus.RUNNING
        register.errands_may_pass.set()
        await case.ends()
        letters = await office.office.records.letters(await case.case_id())
        assert [one.kind for one in letters] == ["receipt_slip", "withdrawal_notice"]
