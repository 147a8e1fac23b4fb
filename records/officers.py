"""Agencies and officers (行政机关、工作人员) as the register knows them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.agency import Agency, Officer
from records.errors import AlreadyThere, NotThere
from records.tables import agency, officer, officer_role


async def agencies_of(connection: AsyncConnection) -> tuple[Agency, ...]:
    rows = await connection.execute(select(agency).order_by(agency.c.id))
    return tuple(Agency.model_validate(dict(row._mapping)) for row in rows)


async def agency_of(connection: AsyncConnection, agency_id: str, hold: bool = False) -> Agency:
    """The agency of this id. ``hold``: nobody else allots its numbers until the transaction ends.

    Raises:
        NotThere: there is none.
    """
    chosen = select(agency).where(agency.c.id == agency_id)
    row = (await connection.execute(chosen.with_for_update() if hold else chosen)).one_or_none()
    if row is None:
        raise NotThere(f"there is no agency {agency_id}")
    return Agency.model_validate(dict(row._mapping))


async def add_agency(connection: AsyncConnection, new: Agency) -> None:
    """Adds an agency. Safe to repeat.

    Raises:
        AlreadyThere: its id names an agency with other particulars.
    """
    known = next((one for one in await agencies_of(connection) if one.id == new.id), None)
    if known not in (None, new):
        raise AlreadyThere(f"agency {new.id} is there with other particulars")
    if known is None:
        await connection.execute(insert(agency).values(new.model_dump()))


async def add_officer(connection: AsyncConnection, new: Officer) -> None:
    """Adds an officer. Safe to repeat.

    Raises:
        AlreadyThere: the id names an officer with other particulars.
        NotThere: the agency does not exist.
    """
    await agency_of(connection, new.agency)
    known = await officer_of(connection, new.id)
    if known not in (None, new):
        raise AlreadyThere(f"officer {new.id} is there with other particulars")
    if known is None:
        await connection.execute(insert(officer).values(new.model_dump(exclude={"roles"})))
        await add_roles(connection, new)


async def add_roles(connection: AsyncConnection, new: Officer) -> None:
    roles = [
        {"officer": new.id, "role": role.value, "rank": rank} for rank, role in enumerate(dict.fromkeys(new.roles))
    ]
    if roles:
        await connection.execute(insert(officer_role), roles)


async def officer_of(connection: AsyncConnection, officer_id: str) -> Officer | None:
    found = await people(connection, people_chosen().where(officer.c.id == officer_id))
    return found[0] if found else None


async def officers_of(connection: AsyncConnection, agency_id: str | None) -> tuple[Officer, ...]:
    """The officers of one agency, or (None) of all."""
    chosen = people_chosen()
    return await people(connection, chosen if agency_id is None else chosen.where(officer.c.agency == agency_id))


def people_chosen() -> Select[Any]:
    """Officers with their roles, one row for each role."""
    return (
        select(officer, officer_role.c.role)
        .outerjoin(officer_role, officer_role.c.officer == officer.c.id)
        .order_by(officer.c.id, officer_role.c.rank)
    )


async def people(connection: AsyncConnection, chosen: Select[Any]) -> tuple[Officer, ...]:
    found: dict[str, dict[str, Any]] = {}
    for row in await connection.execute(chosen):
        person = found.setdefault(row.id, {"id": row.id, "agency": row.agency, "name": row.name, "roles": []})
        person["roles"] += [row.role] if row.role else []
    return tuple(Officer.model_validate(person) for person in found.values())
