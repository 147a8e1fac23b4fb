"""The ledger (台账): lines that are only ever added, each sealing the one before it by its digest (哈希链)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from pydantic import ValidationError
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ledger import Line
from models.standing import Receipt
from records.errors import DoubledLine, MissingLine, UnreadableLine
from records.rows import SealedLine
from records.tables import ledger


@dataclass(frozen=True)
class Tail:
    """Where a case's ledger ends (台账末行): its last number (0: no line yet) and its digest."""

    seq: int
    digest: str


def first_tail(case_id: str) -> Tail:
    """The tail of a ledger without lines: its digest is that of the case's id."""
    return Tail(0, sha256(case_id.encode()).hexdigest())


def digest_of(previous: str, body: str) -> str:
    """The digest of a line: of the previous digest followed by the body, as stored, in UTF-8."""
    return sha256((previous + body).encode()).hexdigest()


async def lines_of(connection: AsyncConnection, case_id: str) -> tuple[Line, ...]:
    """All lines of a case in order.

    Raises:
        UnreadableLine: a stored body is not a line.
    """
    chosen = select(ledger.c.seq, ledger.c.body).where(ledger.c.case_id == case_id).order_by(ledger.c.seq)
    return tuple(read_line(case_id, row.seq, row.body) for row in await connection.execute(chosen))


async def sealed_lines_of(connection: AsyncConnection, case_id: str) -> tuple[SealedLine, ...]:
    """All lines of a case in order, exactly as they are stored, whether they can be read or not."""
    fields = [ledger.c[name] for name in SealedLine.model_fields]
    chosen = select(*fields).where(ledger.c.case_id == case_id).order_by(ledger.c.seq)
    return tuple(SealedLine.model_validate(dict(row._mapping)) for row in await connection.execute(chosen))


async def cases_with(connection: AsyncConnection, act_id: str) -> tuple[str, ...]:
    """The ids of the cases that have a line of this act id."""
    return tuple(await connection.scalars(select(ledger.c.case_id).where(ledger.c.act_id == act_id)))


async def lines_as(connection: AsyncConnection, act_id: str) -> tuple[tuple[str, Line], ...]:
    """The lines of this act id in all cases, in the order of their ids."""
    chosen = select(ledger.c.case_id, ledger.c.seq, ledger.c.body).where(ledger.c.act_id == act_id)
    rows = await connection.execute(chosen.order_by(ledger.c.case_id))
    return tuple((row.case_id, read_line(row.case_id, row.seq, row.body)) for row in rows)


def read_line(case_id: str, seq: int, body: str) -> Line:
    try:
        return Line.model_validate_json(body)
    except ValidationError:
        raise UnreadableLine(f"line {seq} of case {case_id} cannot be read") from None


async def add_line(connection: AsyncConnection, case_id: str, line: Line, tail: Tail) -> Tail:
    """Writes the next line after ``tail``, and answers the new tail.

    Raises:
        DoubledLine: the number or the act's id is taken.
        MissingLine: the number is beyond the next one.
    """
    seq = line.entry.seq
    if seq <= tail.seq:
        raise DoubledLine(f"case {case_id} already has line {seq}")
    if seq > tail.seq + 1:
        raise MissingLine(f"line {seq} of case {case_id} would follow line {tail.seq}")
    row = row_of(case_id, line, tail.digest)
    try:
        await connection.execute(insert(ledger).values(row))
    except IntegrityError:
        raise DoubledLine(f"case {case_id} already has line {seq} or its act") from None
    return Tail(seq, str(row["digest"]))


def row_of(case_id: str, line: Line, previous: str) -> dict[str, object]:
    """A line as it is stored."""
    body = line.model_dump_json()
    return {
        "case_id": case_id,
        **columns_of(line),
        "body": body,
        "previous": previous,
        "digest": digest_of(previous, body),
    }


def columns_of(line: Line) -> dict[str, object]:
    """What stands beside the body, taken from it."""
    signed = line.entry.signed
    return {
        "seq": line.entry.seq,
        "act_id": signed.id,
        "act": signed.act.act,
        "at": line.entry.at,
        "by": signed.by,
        "content": signed.digest,
    }


async def answer_of(connection: AsyncConnection, case_id: str, act_id: str) -> tuple[str, Receipt] | None:
    """The content digest and first answer of an act, or None where the ledger has no such act or no answer to it."""
    chosen = select(ledger.c.seq, ledger.c.content, ledger.c.body).where(
        ledger.c.case_id == case_id, ledger.c.act_id == act_id
    )
    row = (await connection.execute(chosen)).one_or_none()
    if row is None or (answered := read_line(case_id, row.seq, row.body).answered) is None:
        return None
    return row.content, answered
