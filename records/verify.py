"""Checking the register against its ledger (台账核验): every chain anew, every number, every row.

What it cannot see: somebody who rewrites a case's whole ledger and its register row consistently. Against that, heads
must be kept elsewhere too.
"""

from __future__ import annotations

from sqlalchemy import select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from records.check_case import CaseCheck
from records.check_papers import paper_findings
from records.rows import Finding
from records.tables import ledger, register
from records.wrongs import said


async def findings_of(connection: AsyncConnection, case_id: str | None) -> tuple[Finding, ...]:
    """What is wrong in one case, or (None) in all cases and in the run of numbers."""
    case_ids = await all_case_ids(connection) if case_id is None else [case_id]
    found: list[Finding] = []
    for one in case_ids:
        found += await findings_in(connection, one)
    return (*found, *(await gaps_in_numbers(connection) if case_id is None else ()))


async def all_case_ids(connection: AsyncConnection) -> list[str]:
    """Cases that either table knows, by number."""
    known = union(select(ledger.c.case_id), select(register.c.case_id)).subquery()
    numbered = select(known.c.case_id).outerjoin(register, register.c.case_id == known.c.case_id)
    return list(await connection.scalars(numbered.order_by(register.c.number, known.c.case_id)))


async def findings_in(connection: AsyncConnection, case_id: str) -> tuple[Finding, ...]:
    row = (await connection.execute(select(register).where(register.c.case_id == case_id))).one_or_none()
    chosen = select(ledger).where(ledger.c.case_id == case_id).order_by(ledger.c.seq)
    lines = (await connection.execute(chosen)).all()
    found = CaseCheck(case_id, row, lines).findings()
    return (*found, *await paper_findings(connection, case_id, row.number if row else ""))


async def gaps_in_numbers(connection: AsyncConnection) -> tuple[Finding, ...]:
    """Register numbers that were skipped or taken away: an agency's year must run from one without a gap."""
    order = (register.c.agency, register.c.year, register.c.serial)
    found: list[Finding] = []
    before: tuple[str, int, int] = ("", 0, 0)
    for row in await connection.execute(select(*order).order_by(*order)):
        expected = before[2] + 1 if (row.agency, row.year) == before[:2] else 1
        found += [gap(row.agency, row.year, serial) for serial in range(expected, row.serial)]
        before = (row.agency, row.year, row.serial)
    return tuple(found)


def gap(agency: str, year: int, serial: int) -> Finding:
    number = f"{agency}-{year}-{serial:04d}"
    return Finding(kind="number_missing", number=number, case_id="", what=said("number_missing"))
