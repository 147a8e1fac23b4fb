"""Registers that fail or wait when a test says so (会出错的登记簿): the real one, with one door held or broken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from models.acts import AnAct
from models.agency import Agency
from models.ledger import Line
from records import Records
from records.database import Database
from records.errors import NotRegistered
from records.likeness import Hide
from records.outbox import ErrandInHand
from records.transaction import Transaction


class Gated(Records):
    """Waits before each line, or before each errand, until its gate is open."""

    def __init__(self, database: Database, hide: Hide | None = None) -> None:
        super().__init__(database, hide)
        self.lines_may_pass, self.errands_may_pass = asyncio.Event(), asyncio.Event()

    @asynccontextmanager
    async def transaction(self, case_id: str) -> AsyncIterator[Transaction]:
        await self.lines_may_pass.wait()
        async with super().transaction(case_id) as transaction:
            yield transaction

    @asynccontextmanager
    async def errand(self, case_id: str, key: str) -> AsyncIterator[ErrandInHand]:
        await self.errands_may_pass.wait()
        async with super().errand(case_id, key) as errand:
            yield errand


class DoesNotTake(Transaction):
    """Takes no line of these kinds (a final error)."""

    refused: tuple[type[AnAct], ...] = ()

    async def add(self, line: Line) -> None:
        if isinstance(line.entry.signed.act, self.refused):
            raise NotRegistered("refused by the test")
        await super().add(line)


class Broken(Records):
    """Takes no line (a final error) while ``is_broken``, and none of the kinds ``refused``."""

    is_broken = False
    refused: tuple[type[AnAct], ...] = ()

    @asynccontextmanager
    async def transaction(self, case_id: str) -> AsyncIterator[Transaction]:
        if self.is_broken:
            raise NotRegistered("broken by the test")
        async with super().transaction(case_id) as transaction:
            if self.refused:
                transaction.__class__, transaction.refused = DoesNotTake, self.refused  # type: ignore[attr-defined]
            yield transaction


class WithoutTelephone(Records):
    """Its agency has no telephone until the test gives it one: no letter can be made."""

    has_telephone = False

    async def agencies(self) -> tuple[Agency, ...]:
        found = await super().agencies()
        return found if self.has_telephone else tuple(one.model_copy(update={"phone": ""}) for one in found)


class Unreachable(Records):
    """Lets no errand through, with an error that might pass, while ``is_unreachable``; counts the tries."""

    is_unreachable = True
    tries = 0

    @asynccontextmanager
    async def errand(self, case_id: str, key: str) -> AsyncIterator[ErrandInHand]:
        self.tries += 1
        if self.is_unreachable:
            raise ConnectionError("unreachable by the test's wish")
        async with super().errand(case_id, key) as errand:
            yield errand
