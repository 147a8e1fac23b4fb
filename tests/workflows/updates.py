"""Updates sent straight to the workflow, around the desk (直接更新), and what comes back."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from temporalio.client import WorkflowUpdateFailedError
from temporalio.exceptions import ApplicationError

from models.agency import Officer
from models.signed import Signed
from models.standing import Receipt, Refusal
from rehearsal.skipping import Handle
from tests.workflows.helping import OpenCase
from workflows.information_request import InformationRequest


def of(officer: Officer, act: Any, act_id: str | None = None, **changes: Any) -> Signed:
    """An act signed as it may stand before the update, machines' acts and foreign agencies too."""
    base = {
        "id": act_id or str(uuid4()),
        "agency": officer.agency,
        "by": officer.id,
        "roles": officer.roles,
        "act": act,
    }
    return Signed.model_validate({**base, **changes})


async def straight(case: OpenCase, one: Signed, update_id: str | None = None) -> Receipt:
    """Sends an act to the workflow, around the desk."""
    handle = await case.handle()
    return await handle.execute_update(InformationRequest.act, one, id=update_id or one.id)


async def refused_straight(case: OpenCase, one: Signed, update_id: str | None = None) -> Refusal:
    """The typed refusal that the update fails with; history must not have grown by a single event."""
    handle = await case.handle()
    before = await events(handle)
    with pytest.raises(WorkflowUpdateFailedError) as failed:
        await straight(case, one, update_id)
    assert await events(handle) == before
    return refusal_in(failed.value)


def refusal_in(failed: WorkflowUpdateFailedError) -> Refusal:
    assert isinstance(failed.cause, ApplicationError)
    why = Refusal.model_validate(failed.cause.details[0])
    assert failed.cause.type == why.type
    assert failed.cause.message == why.sentence.zh
    return why


async def events(handle: Handle) -> int:
    return len((await handle.fetch_history()).events)
