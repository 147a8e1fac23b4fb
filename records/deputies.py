"""Deputies (代理): who acts for whom, in which period; never removed, only ended."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.agency import Deputy
from records.errors import AlreadyThere, NotThere
from records.tables import deputy


async def add_deputy(connection: AsyncConnection, new: Deputy) -> None:
    """Keeps a deputy. Safe to repeat.

    Raises:
        AlreadyThere: its id names another.
    """
    known = await found(connection, select(deputy).where(deputy.c.id == new.id))
    if known not in ((), (new,)):
        raise AlreadyThere("this id names another deputy")
    if not known:
        await connection.execute(insert(deputy).values(new.model_dump()))


async def end_deputy(connection: AsyncConnection, deputy_id: str, last: date, by: str, at: datetime) -> Deputy:
    """Gives a deputy an earlier last day, and answers it as it is now. One that ends by then already stays as it is.

    Raises:
        NotThere: there is none of this id.
    """
    mine = select(deputy).where(deputy.c.id == deputy_id)
    if not await found(connection, mine):
        raise NotThere("there is no such deputy")
    ended = update(deputy).where(deputy.c.id == deputy_id, deputy.c.last_day > last)
    await connection.execute(ended.values(last_day=last, ended_by=by, ended_at=at))
    (now,) = await found(connection, mine)
    return now


async def deputies_of(connection: AsyncConnection, agency: str | None) -> tuple[Deputy, ...]:
    """The deputies of one agency, or (None) of all, the latest period first."""
    chosen = select(deputy).order_by(deputy.c.first_day.desc(), deputy.c.officer, deputy.c.id)
    return await found(connection, chosen if agency is None else chosen.where(deputy.c.agency == agency))


async def represented_by(connection: AsyncConnection, officer: str, day: date) -> tuple[str, ...]:
    """The officers for whom this one acts on that day (被代理人)."""
    acting = (deputy.c.first_day <= day, deputy.c.last_day >= day)
    chosen = select(deputy.c.officer).where(deputy.c.deputy == officer, *acting).distinct()
    return tuple(await connection.scalars(chosen.order_by(deputy.c.officer)))


async def found(connection: AsyncConnection, chosen: Select[Any]) -> tuple[Deputy, ...]:
    return tuple(Deputy.model_validate(dict(row._mapping)) for row in await connection.execute(chosen))
