"""Extension (延期, Art. 33(2)): asked for, approved and told on one day."""

from __future__ import annotations

from models.acts import ApproveExtension, RequestExtension
from models.facts import ExtensionNotified
from rehearsal.events.put_in import HANDLER, HEAD, PUT_IN
from rehearsal.live_case import LiveCase


async def extend(live: LiveCase, event: ExtensionNotified) -> None:
    asked = await live.does(HANDLER, RequestExtension(working_days=event.working_days, reason=PUT_IN))
    await live.does(HEAD, ApproveExtension(about=asked, posted=event.on))
