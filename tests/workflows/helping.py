"""What the tests of the shell, the desk and the replays share (测试用具): a case on the real engine, and straight updates."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import pytest

from desk import desk
from desk.office import Refused
from law.working_days import CALENDAR
from models.acts import AddDocument, Alarm, FindComplete, OfficerAct
from models.agency import Officer
from models.base import china
from models.ledger import Line
from models.reply_kinds import ReplyKind
from models.standing import Receipt, Refusal
from policy.policy import POLICY, Policy
from procedure.case import case_of
from procedure.story import story
from rehearsal.skipping import Handle
from rehearsal.throwaway import Rehearsal
from tests.builders import (
    FIRST_DAY,
    HANDLER,
    HOLDER,
    REVIEWER,
    act_id,
    application,
    at,
    clear,
    deciding,
    digest,
    document,
    draft,
    sealing,
)

LONGEST_WAIT_SECONDS = 30.0


@dataclass(frozen=True)
class OpenCase:
    """A registered case and the office in which it lives."""

    office: Rehearsal
    number: str

    async def does(self, officer: Officer, act: OfficerAct, act_id: str | None = None) -> Receipt:
        return await desk.act(self.office.office, self.number, act, officer, act_id=act_id)

    async def refused(self, officer: Officer, act: OfficerAct, act_id: str | None = None) -> Refusal:
        """Tries an act through the desk that must be refused."""
        with pytest.raises(Refused) as refused:
            await self.does(officer, act, act_id)
        return refused.value.refusal

    async def goes_to(self, day: date, hour: time = time(10)) -> None:
        async with asyncio.timeout(LONGEST_WAIT_SECONDS):
            await self.office.skip(self.number, at(day, hour))

    async def quiet(self) -> None:
        async with asyncio.timeout(LONGEST_WAIT_SECONDS):
            await self.office.quiet(self.number)

    async def ends(self) -> Receipt:
        """Waits for the end of the run, and gives its last word."""
        async with asyncio.timeout(LONGEST_WAIT_SECONDS):
            return Receipt.model_validate(await (await self.handle()).result())

    async def handle(self) -> Handle:
        return await self.office.handle(self.number)

    async def case_id(self) -> str:
        return (await self.handle()).id

    async def lines(self) -> tuple[Line, ...]:
        return await self.office.office.records.lines(await self.case_id())

    async def acts(self) -> list[str]:
        return [line.entry.signed.act.act for line in await self.lines()]

    async def rang(self) -> list[tuple[Alarm, datetime]]:
        """The alarms that were entered, with when (to the second)."""
        found = [(line.entry.signed.act, china(line.entry.at).replace(microsecond=0)) for line in await self.lines()]
        return [(act, moment) for act, moment in found if isinstance(act, Alarm)]

    async def story(self, policy: Policy = POLICY) -> list[str]:
        return [told.words.en for told in story(case_of(await self.lines(), policy, CALENDAR))]


async def registered(office: Rehearsal, day: date = FIRST_DAY, hour: time = time(10), **changes: Any) -> OpenCase:
    """A request handed in on 2026-03-02 unless ``changes`` say otherwise, registered on ``day``."""
    case = await submitted(office.at(at(day, hour)), **changes)
    await case.quiet()
    return case


async def submitted(office: Rehearsal, **changes: Any) -> OpenCase:
    """Registered now; its first letter may still be under way."""
    receipt = await desk.submit(office.office, application(**changes))
    return OpenCase(office, receipt.number)


async def to_issue(case: OpenCase, kind: ReplyKind, day: date) -> None:
    """From complete to an issued reply on ``day``; its ids are those of "the draft" and "the issue"."""
    await case.does(HANDLER, FindComplete())
    await case.goes_to(day)
    given = [await reviewed(case, document())] if kind.gives else []
    letter = draft(kind, given)
    await case.does(HANDLER, letter, act_id("the draft"))
    for officer, act, name in deciding(kind, act_id("the draft"), letter):
        await case.does(officer, act, act_id(name))


async def to_seal(case: OpenCase, kind: ReplyKind, day: date) -> None:
    """From complete to a reply on ``day`` that may leave."""
    await to_issue(case, kind, day)
    for officer, act in sealing(act_id("the issue")):
        await case.does(officer, act)


async def reviewed(case: OpenCase, paper: AddDocument) -> str:
    await case.does(HOLDER, paper)
    await case.does(REVIEWER, clear(paper.sha256))
    return paper.sha256


async def run_id(case: OpenCase) -> str | None:
    return (await (await case.handle()).describe()).run_id


async def until_run_after(case: OpenCase, run: str | None) -> None:
    async def is_another() -> bool:
        return await run_id(case) != run

    await until(is_another)


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Returns when the condition holds; fails after a while."""
    async with asyncio.timeout(LONGEST_WAIT_SECONDS):
        while not await holds():  # noqa: ASYNC110 - another process changes it
            await asyncio.sleep(0.02)


def two_roles(name: str, *officers: Officer) -> Officer:
    """One person in the roles of several."""
    roles = tuple(role for one in officers for role in one.roles)
    return officers[0].model_copy(update={"id": name, "roles": roles})


UNKNOWN_DOCUMENT = digest("a paper that nobody handed over")
