"""Files that were handed over (材料目录): one row for each digest in a case, whatever becomes of the file."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from records.rows import DocumentRow, DocumentState, Reading
from records.tables import document, reading, register

NAMELESS: frozenset[DocumentState] = frozenset({"removed", "destroyed"})
"""A file's name may tell what it says."""


async def keep_document(connection: AsyncConnection, row: DocumentRow) -> DocumentRow:
    """Keeps a row unless there is one of its digest, and answers the one that is there. Safe to repeat."""
    known = await document_of(connection, row.case_id, row.sha256)
    if known is None:
        await connection.execute(insert(document).values(row.model_dump()))
    return known or row


async def document_of(connection: AsyncConnection, case_id: str, sha256: str) -> DocumentRow | None:
    mine = (document.c.case_id == case_id, document.c.sha256 == sha256)
    row = (await connection.execute(select(document).where(*mine))).one_or_none()
    return DocumentRow.model_validate(dict(row._mapping)) if row else None


async def documents_of(
    connection: AsyncConnection, case_id: str | None, state: DocumentState | None
) -> tuple[DocumentRow, ...]:
    """The rows of a case, or (None) of all cases, in this state or (None) in any; the oldest first."""
    chosen = select(document).order_by(document.c.at, document.c.case_id, document.c.sha256)
    if case_id is not None:
        chosen = chosen.where(document.c.case_id == case_id)
    if state is not None:
        chosen = chosen.where(document.c.state == state)
    return tuple(DocumentRow.model_validate(dict(row._mapping)) for row in await connection.execute(chosen))


async def set_state(connection: AsyncConnection, case_id: str, sha256: str | None, state: DocumentState) -> None:
    """Writes what became of a file, or (None) of all files of a case; the name of what must be gone goes with it."""
    mine = update(document).where(document.c.case_id == case_id)
    chosen = mine if sha256 is None else mine.where(document.c.sha256 == sha256)
    nameless = {"name": ""} if state in NAMELESS else {}
    await connection.execute(chosen.values(state=state, **nameless))


async def forget(connection: AsyncConnection, case_id: str) -> None:
    """Forgets the files of a case that was never registered; those of any other case stay."""
    registered = select(register.c.case_id)
    await connection.execute(
        delete(document).where(document.c.case_id == case_id, document.c.case_id.not_in(registered))
    )


async def unregistered(connection: AsyncConnection, before: datetime) -> tuple[str, ...]:
    """The cases whose files came in before that moment and that were never registered."""
    chosen = select(document.c.case_id).where(document.c.at < before).distinct()
    return tuple(await connection.scalars(chosen.where(document.c.case_id.not_in(select(register.c.case_id)))))


async def log_reading(connection: AsyncConnection, read: Reading) -> None:
    await connection.execute(insert(reading).values(read.model_dump()))


async def readings_of(connection: AsyncConnection, case_id: str) -> tuple[Reading, ...]:
    """Who took which paper of the case, in order."""
    chosen = select(reading).where(reading.c.case_id == case_id).order_by(reading.c.id)
    return tuple(Reading.model_validate(dict(row._mapping)) for row in await connection.execute(chosen))
