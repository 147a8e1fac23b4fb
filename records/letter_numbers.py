"""Letter numbers (文号): each given once in its agency, in the transaction of the line that gives it, and never again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.base import CHINA_TIME
from models.standing import Standing
from records.rows import LetterNumberRow
from records.tables import ledger, letter_number, register

Worded = Callable[[int], str]


async def next_number(
    connection: AsyncConnection, case_id: str, agency: str, year: int, series: str, seq: int, worded: Worded
) -> str:
    """Keeps the next number of a series. One that was typed somewhere before is passed over.

    The caller holds the agency's row, so that nobody else takes the same.
    """
    mine = (letter_number.c.agency == agency, letter_number.c.year == year, letter_number.c.series == series)
    serial = (await connection.scalar(select(func.max(letter_number.c.serial)).where(*mine)) or 0) + 1
    while await owner(connection, agency, worded(serial)):
        serial += 1
    place = {"agency": agency, "year": year, "series": series, "serial": serial}
    await keep(connection, case_id, seq, number=worded(serial), **place)
    return worded(serial)


async def take(connection: AsyncConnection, case_id: str, agency: str, number: str, seq: int) -> bool:
    """Keeps a number that the agency counts elsewhere; False: another line has it."""
    known = await owner(connection, agency, number)
    if known is None:
        await keep(connection, case_id, seq, number=number, agency=agency)
    return known in (None, (case_id, seq))


async def owner(connection: AsyncConnection, agency: str, number: str) -> tuple[str, int] | None:
    """The line to which a number was given: its case and its place there."""
    mine = (letter_number.c.agency == agency, letter_number.c.number == number)
    row = (await connection.execute(select(letter_number.c.case_id, letter_number.c.seq).where(*mine))).one_or_none()
    return (row.case_id, row.seq) if row else None


async def keep(connection: AsyncConnection, case_id: str, seq: int, **values: Any) -> None:
    await connection.execute(insert(letter_number).values(case_id=case_id, seq=seq, void=False, **values))


async def mark_void(connection: AsyncConnection, case_id: str, standing: Standing) -> None:
    """Marks the case's numbers as the standing says: those of its void lines, and no others, are void (作废)."""
    is_void = letter_number.c.seq.in_(standing.void_numbers)
    for void, these in ((True, is_void), (False, ~is_void)):
        mine = (letter_number.c.case_id == case_id, letter_number.c.void.is_(not void), these)
        await connection.execute(update(letter_number).where(*mine).values(void=void))


async def numbers_of(connection: AsyncConnection, agency: str, year: int) -> tuple[LetterNumberRow, ...]:
    """The agency's letter numbers of a year, series by series; last those counted elsewhere, by the day of their line."""
    its_line = and_(ledger.c.case_id == letter_number.c.case_id, ledger.c.seq == letter_number.c.seq)
    starts, ends = (datetime(one, 1, 1, tzinfo=CHINA_TIME) for one in (year, year + 1))
    typed = and_(letter_number.c.year.is_(None), ledger.c.at >= starts, ledger.c.at < ends)
    chosen = (
        select(letter_number, register.c.number.label("case_number"), ledger.c.at)
        .join(ledger, its_line)
        .join(register, register.c.case_id == letter_number.c.case_id)
        .where(letter_number.c.agency == agency, or_(letter_number.c.year == year, typed))
        .order_by(letter_number.c.series.nulls_last(), letter_number.c.serial, ledger.c.at, letter_number.c.number)
    )
    return tuple(read(row) for row in await connection.execute(chosen))


def read(row: Row[Any]) -> LetterNumberRow:
    return LetterNumberRow.model_validate(dict(row._mapping))
