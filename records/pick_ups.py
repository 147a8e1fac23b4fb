"""One-time codes with which applicants take a reply from the web (网上领取码): kept as digests, tried a few times, used once."""

from __future__ import annotations

from datetime import datetime
from hmac import compare_digest
from typing import Literal

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from records.rows import PickUp
from records.tables import pick_up

Tried = Literal["right", "wrong", "spent", "used", "none"]
"""What a try was: ``spent``: too many wrong ones before; ``used``: taken already; ``none``: no code was made."""


async def offer(connection: AsyncConnection, case_id: str, about: str, code_hash: str, at: datetime) -> bool:
    """Keeps a new code in the place of an unused one. False: the reply was taken already."""
    known = await pick_up_of(connection, case_id, about, hold=True)
    if known and known.used_at:
        return False
    await connection.execute(delete(pick_up).where(pick_up.c.case_id == case_id, pick_up.c.about == about))
    row = {"case_id": case_id, "about": about, "code_hash": code_hash, "tries": 0, "made_at": at}
    await connection.execute(insert(pick_up).values(row))
    return True


async def pick_up_of(connection: AsyncConnection, case_id: str, about: str, hold: bool = False) -> PickUp | None:
    chosen = select(pick_up).where(pick_up.c.case_id == case_id, pick_up.c.about == about)
    row = (await connection.execute(chosen.with_for_update() if hold else chosen)).one_or_none()
    return PickUp.model_validate(dict(row._mapping)) if row else None


async def attempt(connection: AsyncConnection, case_id: str, about: str, code_hash: str, most_tries: int) -> Tried:
    """Compares a code, and counts it where it is wrong; after so many wrong ones none is right any more."""
    known = await pick_up_of(connection, case_id, about, hold=True)
    if known is None or known.used_at:
        return "used" if known else "none"
    if known.tries >= most_tries:
        return "spent"
    if compare_digest(known.code_hash, code_hash):
        return "right"
    mine = update(pick_up).where(pick_up.c.case_id == case_id, pick_up.c.about == about)
    await connection.execute(mine.values(tries=known.tries + 1))
    return "wrong"


async def use(connection: AsyncConnection, case_id: str, about: str, at: datetime) -> None:
    """Marks the code used; the first moment stays. Safe to repeat."""
    mine = (pick_up.c.case_id == case_id, pick_up.c.about == about, pick_up.c.used_at.is_(None))
    await connection.execute(update(pick_up).where(*mine).values(used_at=at))
