"""A workflow in which everything fails (处处出错的流程), each time with a name in its error."""

from __future__ import annotations

from datetime import date, timedelta

from temporalio import activity, workflow
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError, ApplicationError

NAME = "欧阳澈溟"
ONCE = RetryPolicy(maximum_attempts=1)


@activity.defn
async def look_up(day: date) -> None:
    raise ValueError(f"nothing found of {NAME} on {day}")


@workflow.defn
class Failing:
    """Fails in an update, in an activity, and as a whole."""

    def __init__(self) -> None:
        self.is_asked = False

    @workflow.run
    async def run(self, day: date) -> None:
        await workflow.wait_condition(lambda: self.is_asked and workflow.all_handlers_finished())
        seconds = timedelta(seconds=5)
        try:
            await workflow.execute_activity(look_up, day, start_to_close_timeout=seconds, retry_policy=ONCE)
        except ActivityError as error:
            raise ApplicationError(f"the case of {NAME} failed", NAME, type="Failed") from error

    @workflow.update
    async def ask(self) -> None:
        self.is_asked = True
        raise ApplicationError(f"not for {NAME}", NAME, type="Refused", non_retryable=True)
