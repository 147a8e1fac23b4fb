"""The messenger's activity (办事务): makes, seals or mails a letter, or delivers a notice, once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from temporalio import activity

from activities.case_reading import CaseReader
from activities.letter_making import LetterMaking
from activities.mailing import Mailing
from activities.ports import Outside, RegisterPort
from activities.sealing import Sealing
from law.working_days import Calendar
from models.acts import LetterSealed, MailSent
from models.standing import Errand
from policy.policy import Policy

log = structlog.get_logger()
SECONDS_BETWEEN_SIGNS = 5.0


class Messenger:
    """Does what entries cause, beside the loop."""

    def __init__(self, records: RegisterPort, policy: Policy, calendar: Calendar, outside: Outside) -> None:
        reader = CaseReader(records, policy, calendar)
        self._records = records
        self._making = LetterMaking(reader, outside)
        self._sealing = Sealing(reader, outside)
        self._mailing = Mailing(reader, outside)

    @activity.defn
    async def deliver(self, case_id: str, errand: Errand) -> LetterSealed | MailSent | None:
        """Does one errand; what it has to tell the case, or None. Safe to repeat: done before, it tells the same again.

        Raises:
            ApplicationError: final or not, by its kind; see ``LetterMaking``, ``Sealing``, ``Mailing``. What failed for good
                becomes a task for a person.
        """
        news = await self._done(case_id, errand)
        log.info("delivered", case=case_id, errand=errand.key)
        return news

    async def _done(self, case_id: str, errand: Errand) -> LetterSealed | MailSent | None:
        if errand.kind == "seal":
            async with signs_of_life():
                return await self._sealing.seal(case_id, errand)
        if errand.kind == "mail":
            async with signs_of_life():
                return await self._mailing.send(case_id, errand)
        if errand.kind == "letter":
            async with signs_of_life():
                await self._making.make(case_id, errand)
            return None
        async with self._records.errand(case_id, errand.key) as outbox:
            await outbox.finish()
        return None


@asynccontextmanager
async def signs_of_life() -> AsyncIterator[None]:
    """Tells the engine meanwhile that this worker is at it, so that a killed one is noticed long before the errand's time is over."""

    async def again_and_again() -> None:
        while True:
            activity.heartbeat()
            await asyncio.sleep(SECONDS_BETWEEN_SIGNS)

    signs = asyncio.create_task(again_and_again())
    try:
        yield
    finally:
        signs.cancel()
