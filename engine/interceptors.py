"""Where the tests' kill points stand in the engine (测试断点): on the way into an activity, out of it, and into a new run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from temporalio import workflow
from temporalio.worker import (
    ActivityInboundInterceptor,
    ExecuteActivityInput,
    ExecuteWorkflowInput,
    Interceptor,
    WorkflowInboundInterceptor,
    WorkflowInterceptorClassInput,
)

Reach = Callable[[str], None]


class KillPoints(Interceptor):
    """Calls ``reach`` with a point's name when it is reached."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach

    def intercept_activity(self, next: ActivityInboundInterceptor) -> ActivityInboundInterceptor:  # noqa: A002
        return _Activity(next, self._reach)

    def workflow_interceptor_class(
        self,
        input: WorkflowInterceptorClassInput,  # noqa: A002
    ) -> type[WorkflowInboundInterceptor]:
        reach = self._reach

        class NewRun(WorkflowInboundInterceptor):
            async def execute_workflow(self, input: ExecuteWorkflowInput) -> Any:  # noqa: A002
                if workflow.info().continued_run_id and not workflow.unsafe.is_replaying():
                    with workflow.unsafe.sandbox_unrestricted():
                        reach("continue_as_new")
                return await super().execute_workflow(input)

        return NewRun


class _Activity(ActivityInboundInterceptor):
    def __init__(self, next: ActivityInboundInterceptor, reach: Reach) -> None:  # noqa: A002
        super().__init__(next)
        self._reach = reach

    async def execute_activity(self, input: ExecuteActivityInput) -> Any:  # noqa: A002
        if input.fn.__name__ != "enter":
            return await super().execute_activity(input)
        self._reach("alarm_due" if input.args[1].signed.act.act == "alarm" else "act_accepted")
        answer = await super().execute_activity(input)
        self._reach("answer_not_in_history")
        return answer
