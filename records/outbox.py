"""The outbox (待发): errands that a case's entries caused, each done once, and the one in hand."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.papers import MadeLetter
from models.standing import Errand, Standing
from records.errors import NotThere
from records.letters import keep_letter, keep_sealed
from records.rows import MailOf
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


async def set_state(connection: AsyncConnection, case_id: str, key: str, state: str, **values: Any) -> None:
    chosen = update(outbox).where(outbox.c.case_id == case_id, outbox.c.key == key)
    await connection.execute(chosen.values(state=state, **values))


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


async def mail_of(connection: AsyncConnection, message_id: str) -> MailOf | None:
    """The errand that sent, or tried to send, this mail; None: no mail of ours has this id."""
    chosen = select(outbox.c.case_id, outbox.c.key, outbox.c.about).where(outbox.c.message_id == message_id)
    row = (await connection.execute(chosen)).one_or_none()
    return MailOf(*row) if row else None


class ErrandInHand:
    """An errand while the messenger does it (在办事务): ``state`` is waiting, sending, done or failed; ``at``, when it was asked for.

    ``tries``: how many tries to send were begun, under ``message_id`` (None: none), of which nobody knows how they ended.
    ``news``: what it told when it was done; None: it is not done, or had nothing to tell.
    """

    def __init__(self, connection: AsyncConnection, row: Row[Any]) -> None:
        self._connection = connection
        self._case_id: str = row.case_id
        self.key: str = row.key
        self.kind: str = row.kind
        self.what: str = row.what
        self.seq: int = row.seq
        self.state: str = row.state
        self.at: datetime = row.at
        self.message_id: str | None = row.message_id
        self.tries: int = row.tries
        self.news: str | None = row.news

    async def keep_letter(self, letter: MadeLetter) -> None:
        """Keeps the errand's letter. Safe to repeat: the first one kept stays."""
        await keep_letter(self._connection, self._case_id, letter.model_copy(update={"key": self.key}), self.at)

    async def keep_sealed(self, letter_key: str, sha256: str) -> None:
        """Keeps the digest of the sealed form of a letter. Safe to repeat: the first one kept stays.

        Raises:
            NotThere: the case has no such letter.
        """
        await keep_sealed(self._connection, self._case_id, letter_key, sha256)

    async def begin_sending(self, message_id: str, about: str) -> None:
        """Marks that a try to send begins, unless it was done. To be committed, by leaving, before anything is sent."""
        if self.state == "done":
            return
        self.message_id, self.tries = message_id, self.tries + 1
        await self._to("sending", message_id=message_id, about=about, tries=self.tries)

    async def not_sent(self) -> None:
        """Marks that the try which was begun ended, and nothing left, unless it was done meanwhile."""
        if self.state == "sending":
            self.tries -= 1
            await self._to("sending" if self.tries else "waiting", tries=self.tries)

    async def finish(self, news: str | None = None) -> None:
        """Marks it done. ``news``: what it tells the case, as JSON, so that it tells the same again."""
        self.news = news
        await self._to("done", news=news)

    async def fail(self) -> None:
        """Marks it failed, unless it was done."""
        if self.state != "done":
            await self._to("failed")

    async def _to(self, state: str, **values: Any) -> None:
        await set_state(self._connection, self._case_id, self.key, state, **values)
        self.state = state
