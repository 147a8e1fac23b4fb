"""The register (登记簿): one row a case, its number, where it stands, and the lists drawn from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import ColumnElement, Row, Select, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.clock import Verdict
from models.standing import Stage, Standing
from records.errors import NotRegistered, UnreadableLine
from records.ledger import Tail
from records.rows import CaseRow, InCharge, Part
from records.tables import ledger, register

LISTED = tuple(register.c[field] for field in CaseRow.model_fields)
PARTS: tuple[Part, ...] = ("handler", "holder")
STILL_OWED = frozenset({Verdict.RUNNING, Verdict.OVERDUE})


@dataclass(frozen=True)
class Allotment:
    """A register number set apart for a case within its transaction (编号): gap-free per agency and year."""

    agency: str
    year: int
    serial: int
    submission_key: str

    @property
    def number(self) -> str:
        return f"{self.agency}-{self.year}-{self.serial:04d}"


async def next_allotment(connection: AsyncConnection, agency: str, year: int, submission_key: str) -> Allotment:
    """The next free number. The caller holds the agency's row, so that nobody else takes the same."""
    last = select(func.max(register.c.serial)).where(register.c.agency == agency, register.c.year == year)
    return Allotment(agency, year, (await connection.scalar(last) or 0) + 1, submission_key)


async def add_row(
    connection: AsyncConnection, case_id: str, allotted: Allotment, standing: Standing, tail: Tail
) -> None:
    """Writes the first row of a case."""
    row = {
        "case_id": case_id,
        "agency": allotted.agency,
        "number": allotted.number,
        "year": allotted.year,
        "serial": allotted.serial,
        "submission_key": allotted.submission_key,
        **columns_of(standing),
        **tail_columns(tail),
    }
    await connection.execute(insert(register).values(row))


async def change_row(connection: AsyncConnection, case_id: str, standing: Standing) -> None:
    """Writes where a case stands now.

    Raises:
        NotRegistered: the case has no row under the standing's number.
    """
    mine = (register.c.case_id == case_id, register.c.number == standing.number)
    done = await connection.execute(update(register).where(*mine).values(columns_of(standing)))
    if done.rowcount != 1:
        raise NotRegistered(f"case {case_id} is not registered under this number")


async def move_tail(connection: AsyncConnection, case_id: str, tail: Tail) -> None:
    """Writes where the ledger of a case ends; nothing to do while the case has no row."""
    await connection.execute(update(register).where(register.c.case_id == case_id).values(tail_columns(tail)))


def tail_columns(tail: Tail) -> dict[str, object]:
    return {"last_seq": tail.seq, "head": tail.digest}


def columns_of(standing: Standing) -> dict[str, object]:
    """What a list needs of a standing, and the standing itself."""
    receipt = standing.receipt
    return {
        "stage": standing.stage.value,
        "received": standing.received,
        "due": receipt.due,
        "provisional": receipt.provisional,
        "owed_until": receipt.due if standing.verdict in STILL_OWED and not standing.over else None,
        "over": standing.over,
        "outcome": standing.outcome,
        "handler": standing.handler,
        "holder": standing.holder,
        "standing": standing.model_dump_json(),
    }


async def tail_of(connection: AsyncConnection, case_id: str) -> Tail | None:
    """Where the ledger of a case ends, its row held until the transaction ends; None: the case has no row."""
    chosen = select(register.c.last_seq, register.c.head).where(register.c.case_id == case_id).with_for_update()
    row = (await connection.execute(chosen)).one_or_none()
    return Tail(row.last_seq, row.head) if row else None


async def row_of_number(connection: AsyncConnection, number: str) -> CaseRow | None:
    return await row_where(connection, register.c.number == number)


async def row_of_submission(connection: AsyncConnection, agency: str, submission_key: str) -> CaseRow | None:
    return await row_where(connection, register.c.agency == agency, register.c.submission_key == submission_key)


async def row_where(connection: AsyncConnection, *conditions: ColumnElement[bool]) -> CaseRow | None:
    row = (await connection.execute(select(*LISTED).where(*conditions))).one_or_none()
    return case_row(row) if row else None


def case_row(row: Row[Any]) -> CaseRow:
    return CaseRow.model_validate(dict(row._mapping))


async def standing_of(connection: AsyncConnection, case_id: str) -> Standing | None:
    """Where a case stands, as last saved.

    Raises:
        UnreadableLine: what is stored is not a standing.
    """
    text = await connection.scalar(select(register.c.standing).where(register.c.case_id == case_id))
    try:
        return Standing.model_validate_json(text) if text is not None else None
    except ValidationError:
        raise UnreadableLine(f"the standing of case {case_id} cannot be read") from None


async def open_cases(connection: AsyncConnection, after: str, most: int) -> tuple[str, ...]:
    """Ids of cases that are not over, in order, beginning after this one."""
    chosen = select(register.c.case_id).where(register.c.over.is_(False), register.c.case_id > after)
    return tuple(await connection.scalars(chosen.order_by(register.c.case_id).limit(most)))


async def in_charge(connection: AsyncConnection, agency: str, officer: str) -> tuple[InCharge, ...]:
    """The open cases that an officer handles or holds, by number."""
    theirs = or_(register.c.handler == officer, register.c.holder == officer)
    parts = tuple(register.c[part] for part in PARTS)
    chosen: Select[Any] = select(*LISTED, *parts).where(register.c.agency == agency, register.c.over.is_(False), theirs)
    rows = (await connection.execute(chosen.order_by(register.c.number))).all()
    return tuple(InCharge(case_row(row), part) for row in rows for part in PARTS if row._mapping[part] == officer)


async def cases_where(
    connection: AsyncConnection, act: str, agency: str, since: datetime | None = None
) -> tuple[CaseRow, ...]:
    """The cases of an agency in which this act was entered, at that moment or after (None: ever), by number."""
    entered = select(ledger.c.case_id).where(ledger.c.act == act)
    if since:
        entered = entered.where(ledger.c.at >= since)
    chosen = select(*LISTED).where(register.c.agency == agency, register.c.case_id.in_(entered))
    return tuple(case_row(row) for row in await connection.execute(chosen.order_by(register.c.number)))


def listed(
    stage: Stage | None = None,
    due_before: date | None = None,
    overdue_on: date | None = None,
    agency: str | None = None,
) -> Select[Any]:
    """The list of cases by due day (案件清单), those without one last. Each filter meets an index that is in this order."""
    day = register.c.owed_until if overdue_on else register.c.due
    chosen = select(*LISTED)
    if overdue_on:
        chosen = chosen.where(day < overdue_on)
    if due_before:
        chosen = chosen.where(register.c.due < due_before)
    if stage:
        chosen = chosen.where(register.c.stage == stage.value)
    if agency:
        chosen = chosen.where(register.c.agency == agency)
    return chosen.order_by(day.nulls_last(), register.c.number)
