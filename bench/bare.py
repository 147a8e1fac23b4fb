"""The bare case (最简流程): signed acts in, standings out, no logic; what a durable case of one update and one activity an act must write."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from temporalio import activity, workflow

with workflow.unsafe.imports_passed_through():
    from models.signed import Signed
    from models.standing import Receipt, Standing


class Answers:
    """Gives the answers that the register gave, by the act's id."""

    def __init__(self, answers: Mapping[str, Standing]) -> None:
        self._answers = answers

    @activity.defn
    async def answer(self, signed: Signed) -> Standing:
        return self._answers[signed.id]


@workflow.defn(name="BareCase")
class BareCase:
    """Takes acts until the answer says that the case is over."""

    def __init__(self) -> None:
        self.is_over = False

    @workflow.run
    async def run(self) -> None:
        await workflow.wait_condition(lambda: self.is_over)
        await workflow.wait_condition(workflow.all_handlers_finished)

    @workflow.update
    async def act(self, signed: Signed) -> Receipt:
        standing = await workflow.execute_activity_method(
            Answers.answer, signed, start_to_close_timeout=timedelta(seconds=5)
        )
        self.is_over = standing.over
        return standing.receipt
