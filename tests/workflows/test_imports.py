"""The shell imports nothing that was not meant to be shared (沙箱导入): import notifications are errors here."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from temporalio.client import WorkflowFailureError
from temporalio.worker import Worker
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner, SandboxRestrictions
from temporalio.workflow import SandboxImportNotificationPolicy

from activities.messenger import Messenger
from activities.register import Register
from law.working_days import CALENDAR
from models.acts import FindComplete, Withdraw
from policy.policy import POLICY
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER
from tests.workflows.careless_at_load import ImportsAtLoad
from tests.workflows.careless_at_work import ImportsAtWork
from tests.workflows.helping import registered, run_id, until_run_after
from tests.workflows.offices import in_short_runs, on_a_queue_of_its_own
from workflows.information_request import InformationRequest

ERRORS = (
    SandboxImportNotificationPolicy.RAISE_ON_UNINTENTIONAL_PASSTHROUGH
    | SandboxImportNotificationPolicy.WARN_ON_DYNAMIC_IMPORT  # pytest makes a warning an error
)


def strict_worker(office: Rehearsal, workflow: type = InformationRequest) -> Worker:
    """As ``worker_for`` makes it, but that any import that is not passed through fails the run."""
    here = office.office
    assert office.outside
    register = Register(here.records, POLICY, CALENDAR)
    messenger = Messenger(here.records, POLICY, CALENDAR, office.outside)
    restrictions = SandboxRestrictions.default.with_import_notification_policy(ERRORS)
    return Worker(
        here.client,
        task_queue=here.settings.task_queue,
        workflows=[workflow],
        activities=[register.enter, messenger.deliver],
        workflow_runner=SandboxedWorkflowRunner(restrictions=restrictions),
        workflow_failure_exception_types=[Exception],
    )


async def test_a_case_lives_and_ends_without_an_import_that_was_not_passed_through(station: Rehearsal) -> None:
    office = in_short_runs(on_a_queue_of_its_own(station))
    async with strict_worker(office):
        case = await registered(office)
        first = await run_id(case)
        await case.does(HANDLER, FindComplete())
        await case.goes_to(date(2026, 3, 17))
        await until_run_after(case, first)
        await case.does(CLERK, Withdraw(received_on=date(2026, 3, 17)))
        await case.ends()
    assert await case.acts() == ["register", "find_complete", "alarm", "withdraw"]


async def test_an_import_at_load_is_noticed(station: Rehearsal) -> None:
    with pytest.raises(RuntimeError, match="ImportsAtLoad") as failed:
        strict_worker(station, ImportsAtLoad)
    assert "structlog" in str(failed.value.__cause__)


async def test_an_import_at_work_is_noticed(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    here = office.office
    async with strict_worker(office, ImportsAtWork):
        with pytest.raises(WorkflowFailureError) as failed:
            await here.client.execute_workflow(
                ImportsAtWork.run, id=f"careless-{uuid4().hex}", task_queue=here.settings.task_queue
            )
    assert "toolchain" in str(failed.value.cause)
