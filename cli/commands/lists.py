"""list, inbox, officer list: straight from the register (登记簿、待办、工作人员)."""

from __future__ import annotations

from datetime import date

from cli.next_steps import task_words
from cli.officers import officer_named
from cli.saying import LANGUAGE, as_json_line, message, said, table
from cli.typing_it import typed
from desk.office import Office
from models.base import Words
from models.faults import BadInput, Fault
from models.roles import ROLE_NAMES
from models.standing import STAGE_NAMES, Stage
from records import CaseRow, InboxRow

CASE_HEAD = (
    Words(zh="登记号", en="number"),
    Words(zh="阶段", en="stage"),
    Words(zh="收到日", en="received"),
    Words(zh="答复届满日", en="reply due"),
    Words(zh="逾期", en="overdue"),
)
INBOX_HEAD = (
    Words(zh="登记号", en="number"),
    Words(zh="待办", en="act"),
    Words(zh="说明", en="what"),
    Words(zh="最迟", en="by"),
    Words(zh="缓急", en="urgency"),
    Words(zh="等待自", en="since"),
    Words(zh="事由", en="about"),
)
URGENCIES = {
    "overdue": Words(zh="逾期", en="OVERDUE"),
    "due": Words(zh="今日届满", en="due today"),
    "soon": Words(zh="将届满", en="soon"),
    "normal": Words(zh="", en=""),
}
OFFICER_HEAD = (
    Words(zh="编号", en="id"),
    Words(zh="姓名", en="name"),
    Words(zh="机关", en="agency"),
    Words(zh="角色", en="roles"),
)


async def list_register(
    office: Office, stage: str | None, due_before: date | None, overdue: bool, agency: str | None, as_json: bool
) -> int:
    if stage is not None and stage not in set(Stage):
        names = ", ".join(Stage)
        raise BadInput((Fault(where="--stage", what=Words(zh=f"应为：{names}", en=f"must be one of {names}")),))
    await look_up_agency(office, agency)
    today = office.now().date()
    rows = await office.records.list_cases(
        stage=Stage(stage) if stage else None,
        due_before=due_before,
        overdue_on=today if overdue else None,
        agency=agency,
    )
    if as_json:
        for row in rows:
            as_json_line(row)
    elif not rows:
        message(Words(zh="没有这样的案件。", en="There are no such cases."))
    else:
        table(CASE_HEAD, [case_row(row, today) for row in rows])
    return 0


def case_row(row: CaseRow, today: date) -> tuple[object, ...]:
    late = said(URGENCIES["overdue"]) if row.is_overdue_on(today) else ""
    due = f"{row.due}{said(Words(zh='（暂定）', en=' (provisional)'))}" if row.due and row.provisional else row.due
    return row.number, said(STAGE_NAMES[row.stage]), row.received, due, late


async def list_inbox(office: Office, officer: str, as_json: bool) -> int:
    rows = await office.records.inbox(await officer_named(office, officer), office.now().date())
    if as_json:
        for row in rows:
            as_json_line(row)
    elif not rows:
        message(Words(zh="没有待办。", en="Nothing waits for this officer."))
    else:
        table(INBOX_HEAD, [inbox_row(row) for row in rows])
        message(Words(zh="怎样办理：", en="How to do it:"))
        for number in dict.fromkeys(row.number for row in rows):
            message(f"    {typed('acts', number, '--as', officer)}")
    return 0


def inbox_row(row: InboxRow) -> tuple[object, ...]:
    task = row.task
    about = (task.about or "")[:12]
    return row.number, task.act, said(task_words(task)), task.by, said(URGENCIES[row.urgency]), task.since, about


async def list_officers(office: Office, agency: str | None, as_json: bool) -> int:
    await look_up_agency(office, agency)
    officers = await office.records.officers(agency)
    if as_json:
        for one in officers:
            as_json_line(one)
    else:
        names = ["、".join(ROLE_NAMES[role].said_in(LANGUAGE) for role in one.roles) for one in officers]
        table(OFFICER_HEAD, [(one.id, one.name, one.agency, role) for one, role in zip(officers, names, strict=True)])
    return 0


async def look_up_agency(office: Office, agency: str | None) -> None:
    """Raises BadInput if an agency is named that this office does not have."""
    known = [one.id for one in await office.records.agencies()]
    if agency is not None and agency not in known:
        names = ", ".join(known)
        raise BadInput((Fault(where="--agency", what=Words(zh=f"应为：{names}", en=f"must be one of {names}")),))
