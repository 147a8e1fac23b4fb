"""The register's activity (记入): which errors are final, and which are worth another try."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from temporalio.exceptions import ApplicationError

from activities.register import Register
from law.working_days import CALENDAR
from models.ledger import Entry
from policy.policy import POLICY, Policy
from tests.builders import FIRST_DAY, at, opening

FIRST = Entry(seq=1, at=at(FIRST_DAY), signed=opening())


class Stumbling:
    """A register whose driver stumbles over one of its calls, with an error of the kind that faulty rules raise."""

    def __init__(self, over: str) -> None:
        self.over = over

    @asynccontextmanager
    async def transaction(self, case_id: str) -> AsyncIterator[Stumbling]:
        yield self

    def __getattr__(self, name: str) -> Any:
        async def call(*given: object) -> object:
            if name == self.over:
                raise ValueError("the driver's")
            return "demo-2026-0001" if name == "allot" else ()

        return call


async def entered(over: str, policy: Policy = POLICY) -> object:
    return await Register(Stumbling(over), policy, CALENDAR).enter("demo/1", FIRST)


@pytest.mark.parametrize("over", ["lines", "notices", "allot", "add", "save"])
async def test_an_error_of_the_registers_driver_is_no_fault_of_the_rules(over: str) -> None:
    with pytest.raises(ValueError, match="the driver's"):
        await entered(over)


async def test_a_fault_of_the_rules_is_final_and_tells_no_value() -> None:
    with pytest.raises(ApplicationError) as failed:
        await entered("nothing", POLICY.model_copy(update={"ladders": None}))
    assert (failed.value.type, failed.value.non_retryable) == ("RulesFailed", True)
    assert failed.value.message in ("AttributeError", "TypeError")


async def test_what_stumbles_nowhere_is_entered() -> None:
    assert getattr(await entered("nothing"), "seq", None) == 1
