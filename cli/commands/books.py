"""seals, dispatches, numbers: books over all cases of an agency, from the register (用印登记簿、发文登记、文号登记)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple

from cli.commands.lists import look_up_agency
from cli.commands.papers import agency_of, printed
from cli.files_out import write_all
from cli.officers import officer_named
from cli.reading import calendar_of_office
from cli.saying import as_json_line, message, said, table
from desk.entrusted import book_entrusted
from desk.office import Office
from letters.catalogue import CATALOGUE
from letters.rendering import checked, render
from letters.wording import DELIVERIES
from models.base import CHINA_TIME, Words
from models.faults import BadInput, Fault
from policy.policy import POLICY
from procedure.case import Case, case_of
from reports import dispatch_list, seal_register
from reports.number_list import NumberTold, number_list
from reports.period import Period

SEAL_HEAD = (
    Words(zh="时间", en="at"),
    Words(zh="文号", en="letter number"),
    Words(zh="登记号", en="number"),
    Words(zh="文书", en="letter"),
    Words(zh="份数", en="copies"),
    Words(zh="签发人", en="approved by"),
    Words(zh="用印人", en="sealed by"),
    Words(zh="方式", en="means"),
)
SENT_HEAD = (
    Words(zh="发出日", en="left on"),
    Words(zh="文号", en="letter number"),
    Words(zh="登记号", en="number"),
    Words(zh="文书", en="letter"),
    Words(zh="收件人", en="to"),
    Words(zh="方式", en="way"),
    Words(zh="邮件号", en="tracking number"),
    Words(zh="送达日", en="served on"),
    Words(zh="退回日", en="returned on"),
)
NUMBER_HEAD = (
    Words(zh="文号", en="letter number"),
    Words(zh="文书", en="letter"),
    Words(zh="登记号", en="number"),
    Words(zh="日期", en="day"),
    Words(zh="状态", en="state"),
)
MEANS = {"hand": Words(zh="手工", en="by hand"), "electronic": Words(zh="电子印章", en="electronic")}
IN_FORCE, VOID = Words(zh="有效", en="in force"), Words(zh="作废", en="void")
NOTHING = Words(zh="没有记录。", en="There is nothing to list.")


class Wanted(NamedTuple):
    """Which book: whose, for which officer, from and to which day; ``out``: where to print it, None: only shown."""

    agency: str
    officer: str
    first: date
    last: date
    out: Path | None
    as_json: bool


async def show_seals(office: Office, wanted: Wanted) -> int:
    await entrusted(office, wanted.agency, wanted.officer, "seal_register")
    cases = await cases_of(office, wanted, seal_register.ACTS)
    agency, officers = await agency_of(office, wanted.agency), await office.records.officers()
    names = {one.id: one for one in officers}
    book = seal_register.seal_register(cases.values(), agency, names, period(wanted), office.now().date())
    rows = told("seal_register", book, wanted)
    if not wanted.as_json and not wanted.out:
        listed(SEAL_HEAD, [seal_row(one) for one in rows])
    return 0


def seal_row(one: Any) -> tuple[object, ...]:
    return (
        f"{one.at.day} {one.at.time}", one.letter_number, one.register_number, one.title, one.copies,
        one.approved_by, one.sealed_by, said(MEANS[one.means]),
    )  # fmt: skip


async def show_dispatches(office: Office, wanted: Wanted) -> int:
    await entrusted(office, wanted.agency, wanted.officer, "dispatch_list")
    cases = await cases_of(office, wanted, dispatch_list.ACTS)
    agency = await agency_of(office, wanted.agency)
    book = dispatch_list.dispatch_list(cases.values(), agency, period(wanted), office.now().date())
    rows = told("dispatch_list", book, wanted)
    if not wanted.as_json and not wanted.out:
        listed(SENT_HEAD, [sent_row(one) for one in rows])
    return 0


def sent_row(one: Any) -> tuple[object, ...]:
    return (
        one.posted_on, one.letter_number, one.register_number, one.title, one.reader, said(DELIVERIES[one.way]) if one.way else "—",
        one.tracking_number, one.served_on, one.returned_on,
    )  # fmt: skip


def told(kind: str, book: Mapping[str, object], wanted: Wanted) -> Sequence[Any]:
    """The rows of a book, looked at as its letter does; printed, or told to machines, where that is wanted."""
    facts: Any = checked(CATALOGUE[kind], book)
    if wanted.out:
        name = f"{wanted.agency}-{kind}-{wanted.first}-{wanted.last}"
        write_all(wanted.out, printed(render(kind, facts), name))
    elif wanted.as_json:
        for row in facts.rows:
            as_json_line(row)
    rows: Sequence[Any] = facts.rows
    return rows


async def show_numbers(office: Office, agency: str, officer: str, year: int, as_json: bool) -> int:
    await entrusted(office, agency, officer, "letter_numbers")
    rows = await office.records.letter_numbers(agency, year)
    found = number_list(rows, await cases_named(office, {one.case_id for one in rows}))
    if as_json:
        for one in found:
            as_json_line(one)
    else:
        listed(NUMBER_HEAD, [number_row(one) for one in found])
    return 0


def number_row(one: NumberTold) -> tuple[object, ...]:
    state = f"{said(VOID)}（{said(one.why)}）" if one.why else said(VOID if one.void else IN_FORCE)
    return one.number, one.title, one.register_number, one.day, state


def listed(head: Sequence[Words], rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        table(head, rows)
    else:
        message(NOTHING)


async def entrusted(office: Office, agency: str, officer: str, doing: str) -> None:
    """Raises BadInput where there is no such agency or officer, ``Refused`` where the book is not for this one."""
    await look_up_agency(office, agency)
    await book_entrusted(office, agency, await officer_named(office, officer), doing)


def period(wanted: Wanted) -> Period:
    """Raises BadInput where it ends before it begins."""
    if wanted.last < wanted.first:
        raise BadInput((Fault(where="--to", what=Words(zh="早于起始日", en="lies before --from")),))
    return Period(wanted.first, wanted.last)


async def cases_of(office: Office, wanted: Wanted, acts: Iterable[str]) -> dict[str, Case]:
    """The agency's cases in which one of these acts was entered since the first day: none is entered before its own day."""
    period(wanted)
    since = datetime.combine(wanted.first, time.min, CHINA_TIME)
    rows = [row for act in acts for row in await office.records.cases_where(act, wanted.agency, since)]
    return await cases_named(office, {row.case_id for row in rows})


async def cases_named(office: Office, ids: Iterable[str]) -> dict[str, Case]:
    calendar = await calendar_of_office(office)
    return {one: case_of(await office.records.lines(one), POLICY, calendar) for one in ids}
