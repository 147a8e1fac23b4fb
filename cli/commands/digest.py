"""digest: the supervisor's weekly list, straight from the register (每周督查清单)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cli.digest import Digest, OverdueCase, digest_of
from cli.next_steps import act_words
from cli.officers import officer_named
from cli.saying import as_json_line, line, said, table
from desk.office import Office, Refused
from models.base import Words
from models.roles import ROLE_NAMES, Role
from models.standing import Refusal

FOR_SUPERVISORS = Refusal(
    type="NotPermitted",
    sentence=Words(zh="督查清单供主管部门查看。", en="The digest is for the supervisor."),
)
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
