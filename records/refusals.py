"""The refusals log (拒绝记录): acts that were not taken, which leave no line in any case."""

from __future__ import annotations

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.base import Words
from models.standing import Refusal
from records.rows import RefusalRow
from records.tables import refusal


async def add_refusal(connection: AsyncConnection, row: RefusalRow) -> None:
    why = {"type": row.refusal.type, "zh": row.refusal.sentence.zh, "en": row.refusal.sentence.en}
    await connection.execute(insert(refusal).values(**row.model_dump(exclude={"refusal"}), **why))


async def all_refusals(connection: AsyncConnection) -> tuple[RefusalRow, ...]:
    """Every refusal, in the order in which they were written."""
    rows = await connection.execute(select(refusal).order_by(refusal.c.id))
    return tuple(
        RefusalRow(
            at=row.at,
            agency=row.agency,
            case_id=row.case_id,
            act=row.act,
            by=row.by,
            refusal=Refusal(type=row.type, sentence=Words(zh=row.zh, en=row.en)),
        )
        for row in rows
    )
