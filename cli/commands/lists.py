"""list, officer list: straight from the register (登记簿、工作人员)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cli.saying import LANGUAGE, as_json_line, message, said, table
from desk.office import Office
from models.act_names import VERDICT_NAMES
from models.base import Words
from models.clock import Verdict
from models.faults import BadInput, Fault
from models.roles import ROLE_NAMES
from models.standing import STAGE_NAMES, Stage
from records import CaseRow

CASE_HEAD = (
    Words(zh="登记号", en="number"),
    Words(zh="阶段", en="stage"),
    Words(zh="收到日", en="received"),
    Words(zh="答复届满日", en="reply due"),
    Words(zh="结论", en="verdict"),
)
Judged = tuple[CaseRow, Verdict | None]
OFFICER_HEAD = (
    Words(zh="编号", en="id"),
    Words(zh="姓名", en="name"),
    Words(zh="机关", en="agency"),
    Words(zh="角色", en="roles"),
)


async def list_register(
    office: Office,
    stage: str | None,
    due_before: date | None,
    overdue: bool,
    late: bool,
    agency: str | None,
    as_json: bool,
) -> int:
    await look_up_agency(office, agency)
    today = office.now().date()
    found = await office.records.list_cases(
        stage=stage_named(stage) if stage is not None else None,
        due_before=due_before,
        overdue_on=today if overdue else None,
        agency=agency,
    )
    rows = [(row, await verdict_on(office, row, today)) for row in found]
    tell_cases([one for one in rows if not late or one[1] is Verdict.LATE], as_json)
    return 0


def stage_named(name: str) -> Stage:
    """The stage of this name, in English or Chinese.

    Raises:
        BadInput: there is none.
    """
    stages = {**{one.value: one for one in Stage}, **{words.zh: one for one, words in STAGE_NAMES.items()}}
    if name in stages:
        return stages[name]
    zh, en = "、".join(f"{one}（{STAGE_NAMES[one].zh}）" for one in Stage), ", ".join(Stage)
    raise BadInput((Fault(where="--stage", what=Words(zh=f"应为：{zh}", en=f"must be one of {en}")),))


async def verdict_on(office: Office, row: CaseRow, today: date) -> Verdict | None:
    """Whether the reply was in time (结论): as of the last line, or overdue since, which the register knows first."""
    if row.is_overdue_on(today):
        return Verdict.OVERDUE
    standing = await office.records.standing(row.case_id)
    return standing.verdict if standing else None


def tell_cases(rows: Sequence[Judged], as_json: bool) -> None:
    if as_json:
        for row, verdict in rows:
            as_json_line({**row.model_dump(mode="json"), "verdict": verdict})
    elif not rows:
        message(Words(zh="没有这样的案件。", en="There are no such cases."))
    else:
        table(CASE_HEAD, [case_row(*one) for one in rows])


def case_row(row: CaseRow, verdict: Verdict | None) -> tuple[object, ...]:
    due = f"{row.due}{said(Words(zh='（暂定）', en=' (provisional)'))}" if row.due and row.provisional else row.due
    found = said(VERDICT_NAMES[verdict]) if verdict else ""
    return row.number, said(STAGE_NAMES[row.stage]), row.received, due, found


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
