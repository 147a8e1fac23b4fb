"""Skipping time (快进), the one place: on a throw-away server a case's clock is moved, and all that it started is awaited."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from temporalio.client import WorkflowHandle
from temporalio.testing import TimeSkipper

from workflows.information_request import InformationRequest

LONGEST_SKIP_SECONDS = 120.0
Handle = WorkflowHandle[InformationRequest, object]


class SkipFailed(Exception):  # noqa: N818
    """The case ended before that day, or the server's limit of skips was reached."""


async def skip_to(skipper: TimeSkipper, case: Handle, moment: datetime, shift: timedelta) -> None:
    """Moves the case's clock to this moment of office time; alarms on the way ring in their order.

    Raises:
        SkipFailed: the days did not pass.
    """
    now = await skipper.get_current_time(case) + shift
    if moment > now and not await asyncio.wait_for(skipper.fast_forward(case, moment - now), LONGEST_SKIP_SECONDS):
        raise SkipFailed
    await quiet(case)


async def quiet(case: Handle) -> None:
    """Returns when nothing of the case is under way."""
    while await case.query(InformationRequest.busy):  # noqa: ASYNC110 - another process is busy
        await asyncio.sleep(0.01)
