"""Splitting (一事一申请): each item becomes a case of its own once, at whatever point the command was cut off."""

from __future__ import annotations

from typing import Any

import pytest

from cli.commands.split import parts_of
from desk import desk
from desk.office import Refused
from desk.splitting import split
from law.working_days import CALENDAR
from models.acts import ChangeRequest, ConfirmReceipt
from models.agency import Officer
from models.application import Item
from models.standing import Refusal
from policy.policy import POLICY
from procedure.case import Case, case_of
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HOLDER, at
from tests.workflows.helping import OpenCase, registered

ITEMS = [{"description": f"第{name}号文件"} for name in ("一", "二", "三")]


@pytest.fixture
def here(station: Rehearsal) -> Rehearsal:
    return station.at(at(FIRST_DAY))


async def three_items(here: Rehearsal, **changes: Any) -> OpenCase:
    return await registered(here, items=ITEMS, **changes)


async def read(case: OpenCase) -> Case:
    return case_of(await case.lines(), POLICY, CALENDAR)


async def splits(case: OpenCase, *items: int, officer: Officer = HANDLER) -> tuple[str, ...]:
    parts = list(parts_of(await read(case), case.number, list(items)))
    _, numbers = await split(case.office.office, case.number, parts, officer)
    return numbers


async def refused(case: OpenCase, *items: int, officer: Officer = HANDLER) -> Refusal:
    with pytest.raises(Refused) as why:
        await splits(case, *items, officer=officer)
    return why.value.refusal


async def count(here: Rehearsal) -> int:
    return len(await here.office.records.list_cases())


async def test_items_become_cases_that_name_where_they_come_from(here: Rehearsal) -> None:
    case = await three_items(here)
    numbers = await splits(case, 2, 3)
    for number, item in zip(numbers, (1, 2), strict=True):
        own = (await read(OpenCase(here, number))).registered.act.application
        assert (own.split_from, [one.description for one in own.items]) == (case.number, [ITEMS[item]["description"]])
    assert (await read(case)).live_items == (1,)
    assert (await desk.view(here.office, numbers[0])).received == FIRST_DAY


async def test_the_same_split_again_does_nothing_twice(here: Rehearsal) -> None:
    case = await three_items(here)
    numbers = await splits(case, 2, 3)
    before, lines = await count(here), await case.lines()
    assert await splits(case, 2, 3) == numbers
    assert (await count(here), await case.lines()) == (before, lines)


async def test_cut_off_after_an_items_case_it_goes_on_with_the_next(here: Rehearsal) -> None:
    case = await three_items(here)
    (_, first), _ = parts_of(await read(case), case.number, [2, 3])
    there = await desk.submit(here.office, first, HANDLER)
    await case.does(CLERK, ChangeRequest(received_on=FIRST_DAY, item=2, to=Item(description="另一文件"), text="变更"))
    numbers = await splits(case, 2, 3)
    assert numbers[0] == there.number
    assert await case.acts() == ["register", "change_request", "split_items"]


async def test_a_split_that_is_refused_registers_nothing(here: Rehearsal) -> None:
    case = await three_items(here)
    before = await count(here)
    assert (await refused(case, 1, 2, 3)).type == "AgainstTheLaw"
    assert (await refused(case, 2, officer=HOLDER)).type == "NotPermitted"
    await splits(case, 2)
    assert (await refused(case, 2, 3)).type == "AgainstTheLaw"
    assert await count(here) == before + 1


async def test_what_was_confirmed_since_is_confirmed_for_the_items_own_case(here: Rehearsal) -> None:
    web = {"channel": "web", "submitted": FIRST_DAY.isoformat()}
    case = await three_items(here, arrival=web)
    await case.does(CLERK, ConfirmReceipt(confirmed_on=FIRST_DAY, proof="电话记录"))
    (number,) = await splits(case, 2)
    assert (await desk.view(here.office, number)).receipt_is_confirmed
