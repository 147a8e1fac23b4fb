"""digest: the supervisor's weekly list, straight from the register (每周督查清单)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from cli.next_steps import act_words
from cli.officers import officer_named
from cli.reading import calendar_of_office
from cli.saying import as_json_line, line, said, table
from desk.office import Office, Refused
from law.working_days import Calendar
from models.acts import AnswerUrge, Urge
from models.base import CHINA_TIME, Model, Words, china
from models.clock import Verdict
from models.roles import ROLE_NAMES, Role
from models.standing import Refusal, Standing, Task
from records import CaseRow

FOR_SUPERVISORS = Refusal(
    type="NotPermitted",
    sentence=Words(zh="督查清单供主管部门查看。", en="The digest is for the supervisor."),
)
A_WEEK = timedelta(days=7)
OVERDUE_HEAD = (
    Words(zh="登记号", en="number"),
    Words(zh="机关", en="agency"),
    Words(zh="届满日", en="due"),
    Words(zh="逾期工作日", en="working days late"),
    Words(zh="待何人", en="waits for"),
    Words(zh="何事", en="what"),
    Words(zh="等待自", en="since"),
)
LATE_HEAD = (Words(zh="登记号", en="number"), Words(zh="机关", en="agency"), Words(zh="届满日", en="due"))
URGED_HEAD = (
    Words(zh="登记号", en="number"),
    Words(zh="督办文号", en="urging"),
    Words(zh="督办日", en="urged on"),
    Words(zh="限期", en="until"),
)


class OverdueCase(Model):
    """A case whose reply is owed and overdue (逾期未答复): who is waited for, for what and since when."""

    number: str
    agency: str
    due: date
    working_days_late: int
    officer: str | None
    roles: tuple[Role, ...]
    act: str | None
    since: date | None


class LateReply(Model):
    """A reply that left late this week (逾期答复)."""

    number: str
    agency: str
    due: date | None


class OpenUrge(Model):
    """An urging that nobody has answered (未反馈督办)."""

    number: str
    urge: str
    on: date
    until: date


class Digest(Model):
    """What the supervisor is told once a week (每周督查清单), as of this day."""

    on: date
    agency: str
    overdue: tuple[OverdueCase, ...]
    replied_late: tuple[LateReply, ...]
    urges_unanswered: tuple[OpenUrge, ...]


async def tell_digest(office: Office, officer_id: str, as_json: bool) -> int:
    """The digest of the supervisor's agency.

    Raises:
        BadInput: there is no such officer.
        Refused: the officer is no supervisor.
    """
    officer = await officer_named(office, officer_id)
    if Role.SUPERVISOR not in officer.roles:
        raise Refused(FOR_SUPERVISORS)
    found = await digest_of(office, officer.agency)
    if as_json:
        as_json_line(found)
    else:
        tell(found)
    return 0


async def digest_of(office: Office, agency: str) -> Digest:
    today, calendar = office.now().date(), await calendar_of_office(office)
    owed = await office.records.list_cases(overdue_on=today, agency=agency)
    return Digest(
        on=today,
        agency=agency,
        overdue=tuple([await overdue(office, row, today, calendar) for row in owed]),
        replied_late=await replied_late(office, agency, today),
        urges_unanswered=await urges_unanswered(office, agency),
    )


async def overdue(office: Office, row: CaseRow, today: date, calendar: Calendar) -> OverdueCase:
    standing = await office.records.standing(row.case_id)
    waits = most_urgent(standing) if standing else None
    due = row.owed_until or today
    return OverdueCase(
        number=row.number,
        agency=row.agency,
        due=due,
        working_days_late=working_days_late(calendar, due, today),
        officer=waits.officer if waits else None,
        roles=waits.roles if waits else (),
        act=waits.act if waits else None,
        since=waits.since if waits else None,
    )


def most_urgent(standing: Standing) -> Task | None:
    """What the case waits for first, reminders aside."""
    tasks = [one for one in standing.tasks if one.act != "remind"]
    return min(tasks, key=lambda one: (one.by or date.max, one.since), default=None)


def working_days_late(calendar: Calendar, due: date, today: date) -> int:
    """The working days after the due day, today included (逾期工作日数)."""
    days = (due + timedelta(days=past) for past in range(1, (today - due).days + 1))
    return sum(calendar.is_working_day(day) for day in days)


async def replied_late(office: Office, agency: str, today: date) -> tuple[LateReply, ...]:
    """The cases in which a reply was entered as sent within the last seven days, and was late."""
    since = datetime.combine(today - A_WEEK + timedelta(days=1), time(), CHINA_TIME)
    rows = await office.records.cases_where("dispatch", agency, since)
    judged = [(row, await office.records.standing(row.case_id)) for row in rows]
    return tuple(
        LateReply(number=row.number, agency=row.agency, due=row.due)
        for row, standing in judged
        if standing and standing.verdict is Verdict.LATE
    )


async def urges_unanswered(office: Office, agency: str) -> tuple[OpenUrge, ...]:
    """Urgings in open cases to which no answer was entered."""
    found: list[OpenUrge] = []
    for row in await office.records.cases_where("urge", agency):
        entries = [one.entry for one in await office.records.lines(row.case_id)] if not row.over else []
        answered = {one.signed.act.about for one in entries if isinstance(one.signed.act, AnswerUrge)}
        for one in entries:
            act = one.signed.act
            if isinstance(act, Urge) and one.signed.id not in answered:
                on = china(one.at).date()
                found.append(OpenUrge(number=row.number, urge=act.number, on=on, until=act.until))
    return tuple(found)


def tell(found: Digest) -> None:
    """The three lists, each with its heading and count."""
    line(Words(zh=f"督查清单  {found.agency}  {found.on}", en=f"digest  {found.agency}  {found.on}"))
    section(Words(zh="逾期未答复", en="overdue"), OVERDUE_HEAD, [overdue_row(one) for one in found.overdue])
    late = [(one.number, one.agency, one.due) for one in found.replied_late]
    section(Words(zh="本周逾期答复", en="replied late this week"), LATE_HEAD, late)
    urged = [(one.number, one.urge, one.on, one.until) for one in found.urges_unanswered]
    section(Words(zh="督办未反馈", en="urgings unanswered"), URGED_HEAD, urged)


def section(name: Words, head: Sequence[Words], rows: Sequence[tuple[Any, ...]]) -> None:
    line()
    line(Words(zh=f"{name.zh}：{len(rows)} 件", en=f"{name.en}: {len(rows)}"))
    if rows:
        table(head, rows)


def overdue_row(one: OverdueCase) -> tuple[object, ...]:
    roles = Words(
        zh="、".join(ROLE_NAMES[role].zh for role in one.roles), en=", ".join(ROLE_NAMES[role].en for role in one.roles)
    )
    waits, what = one.officer or said(roles), said(act_words(one.act)) if one.act else ""
    return one.number, one.agency, one.due, one.working_days_late, waits, what, one.since
