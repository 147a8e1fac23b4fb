"""officer deputy: who acts for whom (代理、A/B 角)."""

from __future__ import annotations

from datetime import date

from cli.commands.lists import look_up_agency
from cli.officers import officer_named
from cli.saying import as_json_line, line, message, said, table
from desk import deputies
from desk.office import Office, Refused
from models.agency import Deputy
from models.base import Words
from models.roles import Role
from models.standing import Refusal

HEAD = (
    Words(zh="编号", en="id"),
    Words(zh="机关", en="agency"),
    Words(zh="被代理人", en="officer"),
    Words(zh="代理人", en="deputy"),
    Words(zh="自", en="from"),
    Words(zh="至", en="until"),
    Words(zh="今日", en="today"),
    Words(zh="事由", en="reason"),
)
ACTING = Words(zh="代理中", en="acting")
FOR_ADMINISTRATORS = Refusal(
    type="NotPermitted",
    sentence=Words(
        zh="代理须由系统管理员或者操作员设定。", en="Deputies are the administrator's or the operator's to set."
    ),
)


async def add(
    office: Office,
    officer: str,
    deputy: str,
    first: date,
    last: date,
    reason: str,
    by: str | None,
    as_json: bool,
) -> int:
    new = await deputies.add_deputy(office, officer, deputy, first, last, reason, await who_sets(office, by))
    tell(new, as_json)
    return 0


async def end(office: Office, deputy_id: str, last: date, by: str | None, as_json: bool) -> int:
    tell(await deputies.end_deputy(office, deputy_id, last, await who_sets(office, by)), as_json)
    return 0


async def who_sets(office: Office, by: str | None) -> str:
    """The administrator of this id, or (None) the operator.

    Raises:
        BadInput: there is no such officer.
        Refused: the officer is no administrator.
    """
    if by is None:
        return Role.OPERATOR.value
    if Role.ADMINISTRATOR not in (await officer_named(office, by)).roles:
        raise Refused(FOR_ADMINISTRATORS)
    return by


async def list_deputies(office: Office, agency: str | None, as_json: bool) -> int:
    await look_up_agency(office, agency)
    found, today = await office.records.deputies(agency), office.now().date()
    if as_json:
        for one in found:
            as_json_line({**one.model_dump(mode="json"), "acting": one.is_acting_on(today)})
    elif not found:
        message(Words(zh="没有代理。", en="There are no deputies."))
    else:
        table(HEAD, [row(one, today) for one in found])
    return 0


def row(one: Deputy, today: date) -> tuple[object, ...]:
    now = said(ACTING) if one.is_acting_on(today) else ""
    told = one.id, one.agency, one.officer, one.deputy, one.first_day, one.last_day
    return *told, now, one.reason


def tell(one: Deputy, as_json: bool) -> None:
    if as_json:
        as_json_line(one)
        return
    line(
        Words(
            zh=f"{one.deputy} 代 {one.officer}：{one.first_day} 至 {one.last_day}（编号 {one.id}）",
            en=f"{one.deputy} acts for {one.officer}, {one.first_day} to {one.last_day} (id {one.id})",
        )
    )
