"""The inbox (待办): what waits for whom, drawn from each case's standing, most urgent first."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, delete, insert, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from models.agency import Officer
from models.standing import Standing, Task
from records.deputies import represented_by
from records.officers import officer_of
from records.rows import InboxRow
from records.tables import inbox, inbox_role, register

Place = tuple[str, int]
"""A task by its case's id and its place in the standing."""


async def replace_tasks(connection: AsyncConnection, case_id: str, standing: Standing) -> None:
    """Puts the standing's tasks in the place of what the case had in the inbox."""
    await connection.execute(delete(inbox).where(inbox.c.case_id == case_id))
    for place, task in enumerate(standing.tasks):
        key = {"case_id": case_id, "place": place, "agency": standing.agency}
        await connection.execute(insert(inbox).values({**key, **task.model_dump(exclude={"roles"})}))
        roles = [{**key, "role": role.value, "rank": rank} for rank, role in enumerate(dict.fromkeys(task.roles))]
        if roles:
            await connection.execute(insert(inbox_role), roles)


def waiting_for(officer: Officer) -> Select[Any]:
    """The tasks of an officer."""
    return (
        select(inbox, register.c.number)
        .join(register, register.c.case_id == inbox.c.case_id)
        .where(inbox.c.agency == officer.agency, or_(inbox.c.officer == officer.id, open_to(officer)))
    )


def open_to(officer: Officer) -> ColumnElement[bool]:
    """Tasks that name nobody and are for one of the officer's roles in this agency."""
    theirs = select(inbox_role.c.case_id, inbox_role.c.place).where(
        inbox_role.c.agency == officer.agency, inbox_role.c.role.in_([role.value for role in officer.roles])
    )
    return and_(inbox.c.officer.is_(None), tuple_(inbox.c.case_id, inbox.c.place).in_(theirs))


async def inbox_of(connection: AsyncConnection, officer: Officer, today: date) -> tuple[InboxRow, ...]:
    """What waits for this officer: tasks for the roles held, those that name the officer, and an absent colleague's."""
    found = await waiting_rows(connection, officer, today)
    for absent in await represented_by(connection, officer.id, today):
        if (colleague := await officer_of(connection, absent)) and colleague.agency == officer.agency:
            theirs = await waiting_rows(connection, colleague, today)
            found = {place: row.model_copy(update={"acting_for": absent}) for place, row in theirs.items()} | found
    return tuple(found[place] for place in sorted(found, key=lambda place: order_of(found[place], place)))


async def waiting_rows(connection: AsyncConnection, officer: Officer, today: date) -> dict[Place, InboxRow]:
    """The officer's own tasks, by case and place."""
    waiting = waiting_for(officer)
    roles = await roles_of(connection, waiting)
    return {
        (row.case_id, row.place): inbox_row(row, roles[row.case_id, row.place], today)
        for row in await connection.execute(waiting)
    }


def order_of(row: InboxRow, place: Place) -> tuple[object, ...]:
    """The inbox's order: the last day, which is the urgency (none: last), then since when."""
    return (row.task.by or date.max, row.task.since, row.number, place[1])


async def roles_of(connection: AsyncConnection, waiting: Select[Any]) -> dict[tuple[str, int], list[str]]:
    """The roles of each of these tasks, in the order in which the standing names them."""
    mine = waiting.subquery()
    same = and_(inbox_role.c.case_id == mine.c.case_id, inbox_role.c.place == mine.c.place)
    chosen = select(inbox_role.c.case_id, inbox_role.c.place, inbox_role.c.role).join(mine, same)
    roles: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for row in await connection.execute(chosen.order_by(inbox_role.c.rank)):
        roles[row.case_id, row.place].append(row.role)
    return roles


def inbox_row(row: Row[Any], roles: list[str], today: date) -> InboxRow:
    task = Task.model_validate({**row._mapping, "roles": roles})
    return InboxRow(
        case_id=row.case_id, number=row.number, agency=row.agency, task=task, urgency=task.urgency_on(today)
    )
