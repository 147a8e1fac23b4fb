"""Asking the engine (请求流程): one update, its answer or refusal, and what to do when the run ends or changes meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from pydantic import ValidationError
from temporalio.client import (
    RPCTimeoutOrCancelledError,
    WorkflowUpdateFailedError,
    WorkflowUpdateRPCTimeoutOrCancelledError,
)
from temporalio.exceptions import ApplicationError
from temporalio.service import RPCError, RPCStatusCode

from desk.office import NoAnswer, Office, Refused, refuse
from models.acts import Reopen
from models.refusals import closed, conflict, other_agency
from models.signed import Signed
from models.standing import Receipt, Refusal

ANSWER_SECONDS = 60.0
TRIES = 20
RUN_ENDED = "AcceptedUpdateCompletedWorkflow"
"""What the server says of an update that was taken by a run which ended before it was answered."""
Ask = Callable[[], Awaitable[Receipt]]


async def ask(office: Office, case_id: str, signed: Signed, update: Ask) -> Receipt:
    """The receipt of an act that the register knows already, or that the engine gives now.

    Raises:
        Refused: with the type that the shell gave, ``Conflict`` or ``Closed``.
        NoAnswer: the engine did not answer, or nothing that we know; the same act may be sent again.
    """
    for _ in range(TRIES):
        if receipt := await known(office, case_id, signed):
            return receipt
        try:
            receipt = await asyncio.wait_for(update(), ANSWER_SECONDS)
            await known(office, case_id, signed)  # other content under this id, sent at the same moment, is a Conflict
            return receipt
        except WorkflowUpdateFailedError as failed:
            if not is_run_ended(failed.cause):
                raise await refused_with(office, case_id, signed, failed.cause) from None
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise NoAnswer(signed.id) from None
            await over(office, case_id, signed)
        except (TimeoutError, WorkflowUpdateRPCTimeoutOrCancelledError, RPCTimeoutOrCancelledError):
            raise NoAnswer(signed.id) from None
        await asyncio.sleep(0.1)  # the run is just changing
    raise NoAnswer(signed.id)


async def known(office: Office, case_id: str, signed: Signed) -> Receipt | None:
    """The first answer to this act from the register; None: it was not entered yet."""
    answered = await office.records.answered(case_id, signed.id)
    if answered is None:
        return None
    digest, receipt = answered
    if digest != signed.digest:
        raise await refuse(office, signed, conflict(), case_id)
    return receipt


async def over(office: Office, case_id: str, signed: Signed) -> None:
    """Raises Refused(Closed) if the register says that the case is over; what would open it again is not refused for that."""
    standing = await office.records.standing(case_id)
    if standing and standing.agency != signed.agency:
        raise await refuse(office, signed, other_agency(), case_id)
    if standing and standing.over and not isinstance(signed.act, Reopen):
        raise await refuse(office, signed, closed(), case_id)


def is_run_ended(cause: BaseException | None) -> bool:
    """Whether an update failed because its run ended; the next run, or the register, has the answer."""
    return isinstance(cause, ApplicationError) and cause.type == RUN_ENDED


async def refused_with(office: Office, case_id: str, signed: Signed, cause: BaseException | None) -> Refused | NoAnswer:
    """The error to raise for what an update failed with: its refusal, written to the log, or that there is no answer."""
    why = refusal_in(cause)
    return await refuse(office, signed, why, case_id) if why else NoAnswer(signed.id)


def refusal_in(cause: BaseException | None) -> Refusal | None:
    """The refusal that an update failed with; None: it failed with something else."""
    if not isinstance(cause, ApplicationError) or not cause.details:
        return None
    try:
        return Refusal.model_validate(cause.details[0])
    except ValidationError:
        return None
