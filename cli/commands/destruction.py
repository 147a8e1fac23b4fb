"""destroy: lists of cases whose retention is over (鉴定销毁)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from cli.officers import officer_named
from cli.reading import read_case
from cli.saying import as_json_line, line, message, table
from desk import destruction
from desk.appraised import item_for
from desk.office import Office
from models.agency import Officer
from models.base import Words, china
from models.faults import BadInput, Fault
from policy.retention import RETENTION, Retention
from procedure.retention import closed_on, kept_until, why_kept
from records import DestructionItem, DestructionList

OTHERS = Words(zh="不是本机关的案件", en="is not a case of this agency")
HEAD = (
    Words(zh="登记号", en="number"),
    Words(zh="办结日", en="closed"),
    Words(zh="保管期至", en="kept until"),
    Words(zh="台账行数", en="lines"),
    Words(zh="台账末行摘要", en="head of the ledger"),
    Words(zh="材料", en="documents"),
    Words(zh="文书", en="letters"),
    Words(zh="销毁时间", en="destroyed"),
)
LISTS = (
    Words(zh="清册", en="list"),
    Words(zh="提出", en="proposed"),
    Words(zh="批准", en="approved"),
    Words(zh="执行", en="carried out"),
    Words(zh="案件", en="cases"),
)


async def propose(office: Office, officer_id: str, numbers: Sequence[str], reason: str, as_json: bool) -> int:
    """Appraises the cases named, or (none) all of the agency, and puts them on a list.

    Raises:
        BadInput: with every case named that may not be destroyed, and why.
        Refused: to an officer who may not propose.
    """
    officer = await officer_named(office, officer_id)
    items = await appraised(office, officer, numbers) if numbers else await all_that_may_go(office, officer)
    made = await destruction.propose(office, officer, items, reason, RETENTION.proposed_by)
    tell(made, as_json)
    return 0


async def appraised(
    office: Office, officer: Officer, numbers: Sequence[str], retention: Retention = RETENTION
) -> list[DestructionItem]:
    """The cases named. Raises ``BadInput`` with every one that may not be destroyed."""
    found = {one: await appraise(office, officer, one, retention) for one in dict.fromkeys(numbers)}
    faults = [Fault(where=number, what=one) for number, one in found.items() if isinstance(one, Words)]
    if faults:
        raise BadInput(tuple(faults))
    return [one for one in found.values() if not isinstance(one, Words)]


async def all_that_may_go(office: Office, officer: Officer, retention: Retention = RETENTION) -> list[DestructionItem]:
    """The agency's cases that may be destroyed and stand on no list."""
    rows = [one for one in await office.records.list_cases(agency=officer.agency) if one.over]
    free = [one for one in rows if await office.records.destruction_of(one.case_id) is None]
    found = [await appraise(office, officer, one.number, retention) for one in free]
    return [one for one in found if not isinstance(one, Words)]


async def appraise(office: Office, officer: Officer, number: str, retention: Retention) -> DestructionItem | Words:
    """The case as it stands on a list, or why it may not be destroyed today (鉴定)."""
    row = await office.records.case(number)
    if row is None or row.agency != officer.agency:
        return OTHERS
    case = await read_case(office, number)
    why, closed = why_kept(case, office.now().date(), retention), closed_on(case)
    if why or closed is None:
        return why or OTHERS
    return await item_for(office, row, closed, kept_until(closed, retention))


async def show(office: Office, officer_id: str, list_id: str | None, as_json: bool) -> int:
    """One list as it is to be printed, or (None) the agency's lists."""
    officer = await officer_named(office, officer_id)
    if list_id:
        tell(await destruction.list_named(office, officer, list_id), as_json)
        return 0
    lists = await office.records.destruction_lists(officer.agency)
    if as_json:
        for one in lists:
            as_json_line(one)
    elif lists:
        table(LISTS, [row_of(one) for one in lists])
    else:
        message(Words(zh="没有销毁清册。", en="There are no lists."))
    return 0


async def approve(office: Office, officer_id: str, list_id: str, as_json: bool) -> int:
    officer = await officer_named(office, officer_id)
    tell(await destruction.approve(office, officer, list_id, RETENTION.approved_by), as_json)
    return 0


async def withdraw(office: Office, officer_id: str, list_id: str, as_json: bool) -> int:
    officer = await officer_named(office, officer_id)
    roles = (*RETENTION.proposed_by, *RETENTION.approved_by)
    tell(await destruction.withdraw(office, officer, list_id, roles), as_json)
    return 0


async def carry_out(office: Office, officer_id: str, list_id: str, as_json: bool) -> int:
    officer = await officer_named(office, officer_id)
    tell(await destruction.carry_out(office, officer, list_id, RETENTION.carried_out_by), as_json)
    return 0


def row_of(one: DestructionList) -> tuple[object, ...]:
    steps = ((one.proposed_by, one.proposed_at), (one.approved_by, one.approved_at))
    done = step("withdrawn", one.withdrawn_at) if one.withdrawn_at else step(one.carried_out_by, one.carried_out_at)
    return (one.id, *(step(*each) for each in steps), done, len(one.items))


def step(by: str | None, at: datetime | None) -> str:
    return f"{by} {china(at):%Y-%m-%d %H:%M}" if by and at else "—"


def tell(one: DestructionList, as_json: bool) -> None:
    """The list as a paper (销毁清册): who, when, why, then each case with its digests."""
    if as_json:
        as_json_line(one)
        return
    line(Words(zh=f"销毁清册 {one.id}", en=f"List of destruction {one.id}"))
    line(Words(zh=f"机关 {one.agency}  理由：{one.reason}", en=f"agency {one.agency}  reason: {one.reason}"))
    for zh, en, by, at in (
        ("提出", "proposed", one.proposed_by, one.proposed_at),
        ("批准", "approved", one.approved_by, one.approved_at),
        ("撤回", "withdrawn", one.withdrawn_by, one.withdrawn_at),
        ("执行", "carried out", one.carried_out_by, one.carried_out_at),
    ):
        if by:
            line(Words(zh=f"{zh} {step(by, at)}", en=f"{en} {step(by, at)}"))
    line()
    table(HEAD, [item_row(item) for item in one.items])
    for item in one.items:
        for digest in item.documents:
            line(Words(zh=f"{item.number} 材料 {digest}", en=f"{item.number} document {digest}"))
        for digest in item.letters:
            line(Words(zh=f"{item.number} 文书 {digest}", en=f"{item.number} letter {digest}"))


def item_row(item: DestructionItem) -> tuple[object, ...]:
    when = f"{china(item.destroyed_at):%Y-%m-%d %H:%M}" if item.destroyed_at else "—"
    days: tuple[date, date] = item.closed_on, item.kept_until
    return item.number, *days, item.last_seq, item.head, len(item.documents), len(item.letters), when
