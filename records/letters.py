"""Letters as they were made (文书存档): each kept once, under the key of the errand that asked for it."""

from __future__ import annotations

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from records.rows import Letter
from records.tables import letter


async def keep_letter(connection: AsyncConnection, case_id: str, kept: Letter) -> None:
    """Keeps a letter unless one is kept under its key."""
    there = select(letter.c.key).where(letter.c.case_id == case_id, letter.c.key == kept.key)
    if await connection.scalar(there) is None:
        await connection.execute(insert(letter).values(case_id=case_id, **kept.model_dump()))


async def letters_of(connection: AsyncConnection, case_id: str) -> tuple[Letter, ...]:
    """All letters of a case, the oldest first."""
    chosen = select(letter).where(letter.c.case_id == case_id).order_by(letter.c.at, letter.c.key)
    return tuple(Letter.model_validate(dict(row._mapping)) for row in await connection.execute(chosen))
