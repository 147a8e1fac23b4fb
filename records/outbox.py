"""The outbox (待发): errands that a case's entries caused, each done once, and the one in hand."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.standing import Errand, Standing
from records.errors import NotThere
from records.letters import keep_letter
from records.rows import Letter
from records.tables import outbox


async def post(connection: AsyncConnection, case_id: str, standing: Standing) -> None:
    """Puts the standing's errands in the outbox as waiting. One that is there stays as it is; a failed one waits again."""
    for errand in standing.errands:
        state = await state_of(connection, case_id, errand.key)
        if state is None:
            await connection.execute(insert(outbox).values(row_of(case_id, errand, standing.at)))
        elif state == "failed":
            await set_state(connection, case_id, errand.key, "waiting")


def row_of(case_id: str, errand: Errand, at: datetime) -> dict[str, object]:
    return {"case_id": case_id, **errand.model_dump(), "state": "waiting", "at": at}


async def state_of(connection: AsyncConnection, case_id: str, key: str) -> str | None:
    return await connection.scalar(select(outbox.c.state).where(outbox.c.case_id == case_id, outbox.c.key == key))


async def set_state(connection: AsyncConnection, case_id: str, key: str, state: str) -> None:
    chosen = update(outbox).where(outbox.c.case_id == case_id, outbox.c.key == key)
    await connection.execute(chosen.values(state=state))


async def take(connection: AsyncConnection, case_id: str, key: str) -> ErrandInHand:
    """The errand of this key, held until the transaction ends.

    Raises:
        NotThere: the case has no such errand.
    """
    chosen = select(outbox).where(outbox.c.case_id == case_id, outbox.c.key == key).with_for_update()
    row = (await connection.execute(chosen)).one_or_none()
    if row is None:
        raise NotThere(f"case {case_id} has no such errand")
    return ErrandInHand(connection, row)


class ErrandInHand:
    """An errand while the messenger does it (在办事务): ``state`` is waiting, done or failed; ``at``, when it was asked for."""

    def __init__(self, connection: AsyncConnection, row: Row[Any]) -> None:
        self._connection = connection
        self._case_id: str = row.case_id
        self.key: str = row.key
        self.kind: str = row.kind
        self.what: str = row.what
        self.seq: int = row.seq
        self.state: str = row.state
        self.at: datetime = row.at

    async def keep_letter(self, kind: str, title: str, text: str) -> None:
        """Keeps the errand's letter. Safe to repeat: the first one kept stays."""
        digest = sha256(text.encode()).hexdigest()
        letter = Letter(key=self.key, kind=kind, title=title, text=text, sha256=digest, at=self.at)
        await keep_letter(self._connection, self._case_id, letter)

    async def finish(self) -> None:
        """Marks it done."""
        await self._to("done")

    async def fail(self) -> None:
        """Marks it failed, unless it was done."""
        if self.state != "done":
            await self._to("failed")

    async def _to(self, state: str) -> None:
        await set_state(self._connection, self._case_id, self.key, state)
        self.state = state
