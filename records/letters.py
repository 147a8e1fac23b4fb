"""Letters as they were made (文书存档): each kept once, under the key of the errand that asked for it."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ledger import Line
from models.papers import MadeLetter, Paper
from records.errors import NotThere
from records.rows import Letter
from records.tables import letter


async def keep_letter(connection: AsyncConnection, case_id: str, made: MadeLetter, at: datetime) -> None:
    """Keeps a letter, made for the entry of that moment, unless one is kept under its key."""
    there = select(letter.c.key).where(letter.c.case_id == case_id, letter.c.key == made.key)
    if await connection.scalar(there) is None:
        digest = sha256(made.text.encode()).hexdigest()
        fields = made.model_dump(include=set(MadeLetter.model_fields))
        await connection.execute(insert(letter).values(case_id=case_id, **fields, sha256=digest, at=at))


async def keep_sealed(connection: AsyncConnection, case_id: str, key: str, digest: str) -> None:
    """Keeps the digest of a letter's sealed form; the first one kept stays.

    Raises:
        NotThere: no letter is kept under this key.
    """
    kept = await letter_of(connection, case_id, key)
    if kept is None:
        raise NotThere(f"case {case_id} has no such letter")
    if kept.sealed_sha256 is None:
        mine = update(letter).where(letter.c.case_id == case_id, letter.c.key == key)
        await connection.execute(mine.values(sealed_sha256=digest))


async def letter_of(connection: AsyncConnection, case_id: str, key: str) -> Letter | None:
    row = (await connection.execute(of_case(case_id).where(letter.c.key == key))).one_or_none()
    return read(row) if row else None


async def letters_of(connection: AsyncConnection, case_id: str) -> tuple[Letter, ...]:
    """All letters of a case, the oldest first."""
    return tuple(read(row) for row in await connection.execute(of_case(case_id)))


def of_case(case_id: str) -> Select[Any]:
    return select(letter).where(letter.c.case_id == case_id).order_by(letter.c.at, letter.c.key)


def read(row: Row[Any]) -> Letter:
    """A letter of an earlier release has a text only: its digests are empty."""
    values = dict(row._mapping)
    values |= {name: values[name] or "" for name in ("docx_sha256", "pdf_sha256")}
    return Letter.model_validate(values)


async def unsealed(connection: AsyncConnection, case_id: str) -> tuple[Paper, ...]:
    """Letters of the case whose digests stand on no line yet (尚未入账的文书), the oldest first; not those of earlier releases."""
    waiting = of_case(case_id).where(letter.c.sealed_by.is_(None), letter.c.docx_sha256.is_not(None))
    return tuple(Paper.model_validate(dict(row._mapping)) for row in await connection.execute(waiting))


async def seal(connection: AsyncConnection, case_id: str, line: Line) -> None:
    """Marks the papers that a line names as sealed by it."""
    keys = [paper.key for paper in line.papers]
    if keys:
        mine = update(letter).where(letter.c.case_id == case_id, letter.c.key.in_(keys), letter.c.sealed_by.is_(None))
        await connection.execute(mine.values(sealed_by=line.entry.seq))


async def empty(connection: AsyncConnection, case_id: str) -> None:
    """Takes title and text out of the letters of a destroyed case; their digests stay (销毁)."""
    await connection.execute(update(letter).where(letter.c.case_id == case_id).values(text="", title=""))
