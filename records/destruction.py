"""Lists of cases to be destroyed (销毁清册): proposed, approved, carried out; what they say of each case stays for ever."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Row, and_, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from records import case_keys, documents, letters
from records.errors import AlreadyThere, CaseMoved, NotLive, NotThere
from records.rows import DestructionItem, DestructionList
from records.tables import destruction_item, destruction_list, register

Step = Literal["approved", "withdrawn", "carried_out"]
ONE_LIST = "a case stands on another list already"


async def propose(connection: AsyncConnection, new: DestructionList) -> None:
    """Keeps a new list with its items. Safe to repeat.

    Raises:
        AlreadyThere: its id names another list, or one of its cases stands on another list that was not withdrawn.
    """
    known = await list_of(connection, new.id)
    if known is not None and known.items != new.items:
        raise AlreadyThere("this id names another list")
    if known is not None:
        return
    for item in new.items:
        if await list_of_case(connection, item.case_id):
            raise AlreadyThere(ONE_LIST)
    await connection.execute(insert(destruction_list).values(new.model_dump(exclude={"items"})))
    await connection.execute(insert(destruction_item), [row_of(new.id, item) for item in new.items])


def row_of(list_id: str, item: DestructionItem) -> dict[str, object]:
    digests = {"documents": json.dumps(item.documents), "letters": json.dumps(item.letters)}
    return {"list": list_id, **item.model_dump(), **digests}


async def take_step(connection: AsyncConnection, list_id: str, step: Step, by: str, at: datetime) -> None:
    """Writes who approved a list, withdrew it, or carried it out, and when; the first one stays.

    Raises:
        NotThere: there is no such list.
        NotLive: it was withdrawn before, or, to withdraw it, something of it was destroyed.
    """
    await hold(connection, list_id)
    found = await list_of(connection, list_id)
    if found is None:
        raise NotThere("there is no such list")
    if step != "withdrawn" and found.withdrawn_at:
        raise NotLive("the list was withdrawn")
    if step == "withdrawn" and any(one.destroyed_at for one in found.items):
        raise NotLive("something of the list was destroyed")
    mine = (destruction_list.c.id == list_id, destruction_list.c[f"{step}_by"].is_(None))
    await connection.execute(update(destruction_list).where(*mine).values({f"{step}_by": by, f"{step}_at": at}))


async def destroy(connection: AsyncConnection, list_id: str, case_id: str, at: datetime) -> None:
    """Destroys the case's key, and empties its letters; the list has the moment. Safe to repeat: the first moment stays.

    Raises:
        NotThere: the case does not stand on this list.
        NotLive: the list is not approved, or was withdrawn.
        CaseMoved: the case is not where it was when it was put there.
    """
    mine = (destruction_item.c.list == list_id, destruction_item.c.case_id == case_id)
    item = (await connection.execute(select(destruction_item).where(*mine))).one_or_none()
    if item is None:
        raise NotThere("this case stands on no such list")
    if item.destroyed_at is None:
        await must_be_approved(connection, list_id)
        await must_not_have_moved(connection, item)
        await connection.execute(update(destruction_item).where(*mine).values(destroyed_at=at))
    await case_keys.destroy_key(connection, case_id, at)
    await letters.empty(connection, case_id)
    await documents.set_state(connection, case_id, None, "destroyed")


async def must_be_approved(connection: AsyncConnection, list_id: str) -> None:
    """Holds the list's row, so that it is not withdrawn until the case is destroyed."""
    await hold(connection, list_id)
    found = await list_of(connection, list_id)
    if found is None or found.approved_at is None or found.withdrawn_at:
        raise NotLive("the list is not approved, or was withdrawn")


async def hold(connection: AsyncConnection, list_id: str) -> None:
    await connection.execute(select(destruction_list.c.id).where(destruction_list.c.id == list_id).with_for_update())


async def must_not_have_moved(connection: AsyncConnection, item: Row[Any]) -> None:
    """Holds the case's row, so that nothing is entered until its key is destroyed."""
    chosen = select(register.c.over, register.c.last_seq, register.c.head).where(register.c.case_id == item.case_id)
    row = (await connection.execute(chosen.with_for_update())).one_or_none()
    if row is None or not row.over or (row.last_seq, row.head) != (item.last_seq, item.head):
        raise CaseMoved("a case on this list is not where it was when it was put there")


async def list_of(connection: AsyncConnection, list_id: str) -> DestructionList | None:
    return next(iter(await lists_where(connection, destruction_list.c.id == list_id)), None)


async def list_of_case(connection: AsyncConnection, case_id: str) -> DestructionList | None:
    """The list by which a case was, or is to be, destroyed; None: it stands on none that was not withdrawn or carried out without it."""
    named = select(destruction_item.c.list).where(destruction_item.c.case_id == case_id)
    done = named.where(destruction_item.c.destroyed_at.is_not(None))
    to_come = and_(destruction_list.c.withdrawn_at.is_(None), destruction_list.c.carried_out_at.is_(None))
    on_it = or_(destruction_list.c.id.in_(done), and_(destruction_list.c.id.in_(named), to_come))
    return next(iter(await lists_where(connection, on_it)), None)


async def lists_where(connection: AsyncConnection, *conditions: Any) -> tuple[DestructionList, ...]:
    """Lists with their items by register number, the oldest list first."""
    chosen = select(destruction_list).where(*conditions)
    rows = (await connection.execute(chosen.order_by(destruction_list.c.proposed_at, destruction_list.c.id))).all()
    items: defaultdict[str, list[DestructionItem]] = defaultdict(list)
    theirs = select(destruction_item).where(destruction_item.c.list.in_([row.id for row in rows]))
    for row in await connection.execute(theirs.order_by(destruction_item.c.number)):
        items[row.list].append(read_item(row))
    return tuple(DestructionList.model_validate({**row._mapping, "items": items[row.id]}) for row in rows)


def read_item(row: Row[Any]) -> DestructionItem:
    digests = {name: tuple(json.loads(getattr(row, name))) for name in ("documents", "letters")}
    return DestructionItem.model_validate({**row._mapping, **digests})
