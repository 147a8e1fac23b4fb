"""What an update failed with (更新失败的区分): a refusal, the end of its run, or something that nobody knows."""

from __future__ import annotations

import pytest
from temporalio.client import WorkflowUpdateFailedError
from temporalio.exceptions import ApplicationError

from desk.asking import RUN_ENDED, ask, is_run_ended, refusal_in
from desk.office import NoAnswer
from models.acts import FindComplete
from models.refusals import closed
from models.standing import Receipt
from rehearsal.throwaway import Rehearsal
from tests.builders import HANDLER, signed
from workflows.failures import as_error

UNKNOWN = [
    ApplicationError("details that are none of ours", {"type": "Unheard"}, type="Unheard"),
    ApplicationError("a refusal of a later release", {"type": "NotYetKnown", "sentence": {}}, type="NotYetKnown"),
    ApplicationError("no details", type="DoesNotFit"),
    ValueError("no error of the engine's"),
]


def test_a_refusal_is_read_from_the_error_that_the_shell_makes_of_it() -> None:
    assert refusal_in(as_error(closed())) == closed()
    assert not is_run_ended(as_error(closed()))


def test_that_the_run_ended_is_told_by_the_errors_type() -> None:
    assert is_run_ended(ApplicationError("whatever it says", type=RUN_ENDED))
    assert not is_run_ended(ApplicationError("no details", type="DoesNotFit"))


@pytest.mark.parametrize("cause", UNKNOWN, ids=str)
async def test_what_nobody_knows_is_no_answer(station: Rehearsal, cause: Exception) -> None:
    asked = 0

    async def update() -> Receipt:
        nonlocal asked
        asked += 1
        raise WorkflowUpdateFailedError(cause)

    with pytest.raises(NoAnswer):
        await ask(station.office, "demo/none", signed(HANDLER, FindComplete()), update)
    assert asked == 1
