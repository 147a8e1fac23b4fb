"""The key of each case (案卷密钥), wrapped: made once, and destroyed once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from records.errors import NotThere
from records.rows import KeyRow
from records.tables import case_key


async def key_of(connection: AsyncConnection, case_id: str) -> KeyRow | None:
    """None: no key was made for this case."""
    row = (await connection.execute(select(case_key).where(case_key.c.case_id == case_id))).one_or_none()
    return KeyRow(row.wrapped, row.destroyed_at) if row else None


async def make_key(connection: AsyncConnection, case_id: str, wrapped_new: Callable[[], bytes]) -> KeyRow:
    """The case's key; a new one where it has none. Of two that make one at once, both get the first."""
    if known := await key_of(connection, case_id):
        return known
    try:
        async with connection.begin_nested():
            await connection.execute(insert(case_key).values(case_id=case_id, wrapped=wrapped_new()))
    except IntegrityError:
        pass
    if made := await key_of(connection, case_id):
        return made
    raise NotThere(f"case {case_id} has no key")


async def destroy_key(connection: AsyncConnection, case_id: str, at: datetime) -> None:
    """Empties the key, for good; a case that never had one gets none any more. Safe to repeat."""
    known = await key_of(connection, case_id)
    if known is None:
        await connection.execute(insert(case_key).values(case_id=case_id, wrapped=None, destroyed_at=at))
    elif known.destroyed_at is None:
        mine = update(case_key).where(case_key.c.case_id == case_id)
        await connection.execute(mine.values(wrapped=None, destroyed_at=at))
