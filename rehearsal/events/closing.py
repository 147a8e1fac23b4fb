"""The applicant's withdrawal of the whole (撤回申请)."""

from __future__ import annotations

from models.acts import Withdraw
from models.facts import Withdrawn
from rehearsal.events.put_in import CLERK
from rehearsal.live_case import LiveCase


async def withdraw(live: LiveCase, event: Withdrawn) -> None:
    await live.does(CLERK, Withdraw(received_on=event.on))
