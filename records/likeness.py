"""What is kept of each item so that like ones are found (申请近似度索引), written with the line from which it follows."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.acts import ChangeRequest, Register, SplitItems, SubstituteParty
from models.application import Applicant, Item
from models.ledger import Line
from models.likeness import digest_of, grams_of, identity, words_of
from records.tables import asked_by, likeness, likeness_gram, register

Hide = Callable[[str], str]
"""Turns an identity into digits that tell nothing of it without the office's key (密钥摘要)."""


async def keep_likeness(connection: AsyncConnection, case_id: str, line: Line, hide: Hide | None) -> None:
    """Follows a line that says what is asked for and by whom. ``hide`` None: who asks is not kept. Safe to repeat."""
    act, agency = line.entry.signed.act, line.entry.signed.agency
    match act:
        case Register():
            for place, item in enumerate(act.application.items, 1):
                await keep_item(connection, case_id, agency, place, item)
            for place, applicant in enumerate(act.application.applicants, 1):
                await keep_applicant(connection, case_id, place, applicant, hide)
        case ChangeRequest():
            await keep_item(connection, case_id, agency, act.item, act.to)
        case SplitItems():  # their own cases have them
            for place in act.items:
                await forget_item(connection, case_id, place)
        case SubstituteParty():
            await keep_applicant(connection, case_id, act.place, act.applicant, hide)


async def cases_not_kept(connection: AsyncConnection) -> tuple[str, ...]:
    """The ids of the cases of whose applicants nothing is kept: those registered before likeness was."""
    known = select(asked_by.c.case_id)
    return tuple(await connection.scalars(select(register.c.case_id).where(register.c.case_id.not_in(known))))


async def keep_item(connection: AsyncConnection, case_id: str, agency: str, place: int, item: Item) -> None:
    """Keeps an item's digest and grams in the place of what was kept of it before."""
    await forget_item(connection, case_id, place)
    words = words_of(item)
    grams = grams_of(words)
    key = {"case_id": case_id, "item": place, "agency": agency}
    await connection.execute(insert(likeness).values(**key, digest=digest_of(words), grams=len(grams)))
    await connection.execute(insert(likeness_gram), [{**key, "gram": gram} for gram in grams])


async def forget_item(connection: AsyncConnection, case_id: str, place: int) -> None:
    await connection.execute(delete(likeness).where(likeness.c.case_id == case_id, likeness.c.item == place))


async def keep_applicant(
    connection: AsyncConnection, case_id: str, place: int, applicant: Applicant, hide: Hide | None
) -> None:
    """Keeps who asks, in the place of who asked before. An identity number is guessable: only keyed digits of it are kept."""
    if hide is None:
        return
    mine = delete(asked_by).where(asked_by.c.case_id == case_id, asked_by.c.place == place)
    await connection.execute(mine)
    hidden = hide(f"applicant\n{identity(applicant)}")
    await connection.execute(insert(asked_by).values(case_id=case_id, place=place, applicant=hidden))
