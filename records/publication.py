"""Information that several applicants asked for (多人申请同一信息): what may be worth publishing for all (Art. 44)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from records.likes import Place, like_places
from records.rows import AskedBySeveral
from records.tables import asked_by, likeness, register


async def asked_by_several(
    connection: AsyncConnection,
    agency: str,
    since: date,
    least_percent: int,
    least_applicants: int,
    left_out: Collection[str],
) -> tuple[AskedBySeveral, ...]:
    """Groups of like items with at least so many applicants, around each item received since that day; each item in one group.

    ``left_out``: outcomes of cases that do not count, such as those in which the information may not be given.
    """
    seen: set[Place] = set()
    found: list[AskedBySeveral] = []
    recent = select(likeness).join(register, register.c.case_id == likeness.c.case_id)
    chosen = recent.where(likeness.c.agency == agency, register.c.received >= since, counts(left_out))
    for mine in (await connection.execute(chosen.order_by(register.c.number, likeness.c.item))).all():
        if (mine.case_id, mine.item) not in seen:
            like = {*await like_places(connection, mine, least_percent), (mine.case_id, mine.item)} - seen
            seen |= like
            found.append(await group(connection, agency, {case_id for case_id, _ in like}, left_out))
    return tuple(one for one in found if one.applicants >= least_applicants)


async def group(
    connection: AsyncConnection, agency: str, case_ids: Iterable[str], left_out: Collection[str]
) -> AskedBySeveral:
    """Those of these cases that count, with how many different applicants ask in them."""
    chosen = register.c.case_id.in_(sorted(case_ids)), counts(left_out)
    numbers = tuple(await connection.scalars(select(register.c.number).where(*chosen).order_by(register.c.number)))
    different = select(func.count(asked_by.c.applicant.distinct())).join(
        register, register.c.case_id == asked_by.c.case_id
    )
    applicants = await connection.scalar(different.where(*chosen))
    return AskedBySeveral(agency=agency, numbers=numbers, applicants=applicants or 0)


def counts(left_out: Collection[str]) -> ColumnElement[bool]:
    return or_(register.c.outcome.is_(None), register.c.outcome.not_in(sorted(left_out)))
