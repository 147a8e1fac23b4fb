"""What no door of ours sends (不合格式的调用): the engine's handlers meet values that they cannot read, and fail."""

from __future__ import annotations

from uuid import uuid4

from temporalio.api.enums.v1 import EventType
from temporalio.client import WorkflowHandle, WorkflowQueryFailedError, WorkflowUpdateFailedError

from tests.privacy.journey import Journey
from tests.privacy.marks import MARKS
from tests.workflows.helping import until

UNREADABLE = {
    "id": MARKS["name"],
    "agency": [MARKS["address"]],
    "act": {"act": MARKS["item"], "text": MARKS["comment"]},
}


async def handlers_fail(journey: Journey) -> None:
    """An update, a query and a signal that cannot be read."""
    handle = await journey.case.handle()
    await journey.fails(handle.execute_update("act", UNREADABLE, id=str(uuid4())), WorkflowUpdateFailedError)
    await journey.fails(handle.query("no_such_view", MARKS["name"]), WorkflowQueryFailedError)
    await handle.signal("news", UNREADABLE)
    await journey.case.quiet()


async def a_case_file_cannot_be_read(journey: Journey) -> None:
    """A workflow whose first task fails again and again."""
    here = journey.case.office.office
    case_id = f"demo/{uuid4().hex}"
    file = {"case_id": case_id, "opening": UNREADABLE}
    handle = await here.client.start_workflow(
        "InformationRequest", file, id=case_id, task_queue=here.settings.task_queue
    )

    async def failed() -> bool:
        return await task_failures(journey, handle) > 0

    await until(failed)
    await handle.terminate()


async def task_failures(journey: Journey, handle: WorkflowHandle[object, object]) -> int:
    events = (await handle.fetch_history()).events
    journey.seen += [one.SerializeToString() for one in events]
    return sum(one.event_type == EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED for one in events)
