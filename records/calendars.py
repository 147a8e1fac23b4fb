"""Calendar notices loaded by the office (已收录放假通知): only ever added."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

from pydantic import ValidationError
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.calendar_notice import CalendarNotice
from records.errors import AlreadyThere, UnreadableLine
from records.tables import calendar_notice


async def notices_of(connection: AsyncConnection) -> tuple[CalendarNotice, ...]:
    """All notices loaded, by the day on which they became known.

    Raises:
        UnreadableLine: a stored notice cannot be read.
    """
    chosen = select(calendar_notice.c.body).order_by(calendar_notice.c.published, calendar_notice.c.id)
    try:
        return tuple(CalendarNotice.model_validate_json(row.body) for row in await connection.execute(chosen))
    except ValidationError:
        raise UnreadableLine("a calendar notice cannot be read") from None


async def add_notice(connection: AsyncConnection, new: CalendarNotice, at: datetime, by: str) -> None:
    """Keeps a notice. Safe to repeat.

    Raises:
        AlreadyThere: another notice has its id.
    """
    known = {one.id: one for one in await notices_of(connection)}
    if new.id not in known:
        await connection.execute(insert(calendar_notice).values(row_of(new, at, by)))
    elif known[new.id] != new:
        raise AlreadyThere(f"another calendar notice {new.id} is there")


def row_of(new: CalendarNotice, at: datetime, by: str) -> dict[str, object]:
    body = new.model_dump_json()
    digest = sha256(body.encode()).hexdigest()
    return {
        "id": new.id,
        "year": new.year,
        "published": new.published,
        "body": body,
        "sha256": digest,
        "at": at,
        "by": by,
    }
