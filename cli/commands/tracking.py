"""tracking import: what the post says became of its items (邮件跟踪信息导入), entered in the cases whose replies they are."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from cli.commands.bulk import report
from cli.json_in import CANNOT_READ, NO_FILE
from cli.officers import officer_named
from desk.bulk import Deed, id_of
from desk.office import Office
from models.acts import OfficerAct, RecordPosting, RecordReturn, RecordService
from models.agency import Officer
from models.application import Line
from models.base import Day, Model, Words
from models.faults import BadInput, Fault, read

COLUMNS = ["tracking_number", "state", "day"]
NO_COLUMNS = Words(
    zh="首行须为列名 tracking_number,state,day", en="the first row must name the columns tracking_number,state,day"
)
UNKNOWN = Words(
    zh="本机关没有登记过这个邮件号（record_posting）", en="no posting of this agency has this number (record_posting)"
)
TWICE = Words(zh="与前面一行的邮件号相同", en="is the number of an earlier row")


class Row(Model):
    """One row of the file (跟踪信息一行)."""

    tracking_number: Line
    state: Literal["delivered", "returned"]
    day: Day


class Posted(NamedTuple):
    """What was sent under a tracking number (所寄文书): in which case, by which dispatch."""

    number: str
    dispatch: str


async def import_file(office: Office, file: Path, officer_id: str, as_json: bool) -> int:
    """Enters what the rows say; done again, nothing is done twice.

    Raises:
        BadInput: with the faults of every row; nothing was entered.
    """
    officer = await officer_named(office, officer_id)
    rows = rows_in(file)
    posted = await posted_by(office, officer.agency)
    deeds = list(deeds_of(office, officer, rows, posted))
    return await report(office, deeds, officer, None, as_json)


def rows_in(file: Path) -> list[tuple[str, Row]]:
    """All rows with their places.

    Raises:
        BadInput: with the faults of every row.
    """
    table = list(csv.DictReader(io.StringIO(text_of(file))))
    found: list[tuple[str, Row]] = []
    faults: list[Fault] = []
    for place, values in enumerate(table, 2):
        try:
            found.append((f"{file.name}:{place}", read(Row, {name: values.get(name) or "" for name in COLUMNS})))
        except BadInput as bad:
            faults += [Fault(where=f"{file.name}:{place} {one.where}", what=one.what) for one in bad.faults]
    if faults:
        raise BadInput(tuple(faults))
    return found


def text_of(file: Path) -> str:
    """The file as text, whose first row names the columns; a mark of byte order before it does no harm."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise BadInput((Fault(where=file.name, what=NO_FILE),)) from None
    except (OSError, ValueError):
        raise BadInput((Fault(where=file.name, what=CANNOT_READ),)) from None
    first = next(csv.reader(io.StringIO(text)), [])
    if not set(COLUMNS) <= set(first):
        raise BadInput((Fault(where=f"{file.name}:1", what=NO_COLUMNS),))
    return text


async def posted_by(office: Office, agency: str) -> dict[str, Posted]:
    """Everything that this agency posted, by tracking number."""
    found: dict[str, Posted] = {}
    for case in await office.records.cases_where("record_posting", agency):
        for line in await office.records.lines(case.case_id):
            act = line.entry.signed.act
            if isinstance(act, RecordPosting):
                found[act.tracking_number] = Posted(case.number, act.about)
    return found


def deeds_of(
    office: Office, officer: Officer, rows: Sequence[tuple[str, Row]], posted: dict[str, Posted]
) -> Iterator[Deed]:
    """What each row has entered. Raises BadInput with all rows that belong nowhere."""
    numbers = [row.tracking_number for _, row in rows]
    faults = [
        Fault(where=f"{where} tracking_number", what=UNKNOWN if row.tracking_number not in posted else TWICE)
        for place, (where, row) in enumerate(rows)
        if row.tracking_number not in posted or row.tracking_number in numbers[:place]
    ]
    if faults:
        raise BadInput(tuple(faults))
    for where, row in rows:
        sent, act = posted[row.tracking_number], act_of(row, posted[row.tracking_number].dispatch)
        yield Deed(where, sent.number, act, id_of(office, officer, sent.number, act))


def act_of(row: Row, dispatch: str) -> OfficerAct:
    said = f"邮政跟踪查询：邮件号 {row.tracking_number}，{row.day} "
    if row.state == "delivered":
        return RecordService(about=dispatch, served_on=row.day, proof=f"{said}投递签收")
    return RecordReturn(about=dispatch, returned_on=row.day, reason=f"{said}退回")
