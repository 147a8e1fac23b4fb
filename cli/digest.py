"""What the supervisor's weekly list holds (督查清单内容), gathered from the register."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from cli.reading import calendar_of_office
from desk.office import Office
from law.working_days import Calendar
from models.acts import AnswerUrge, Urge
from models.base import CHINA_TIME, Model, china
from models.clock import Verdict
from models.roles import Role
from models.standing import Standing, Task
from records import CaseRow

A_WEEK = timedelta(days=7)


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
