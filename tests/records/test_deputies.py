"""Deputies: in the register for a period, and in the inbox while it lasts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from models.agency import Deputy
from models.roles import Role
from records import AlreadyThere, NotThere, Records
from tests.records.builders import MORNING, agency, officer, open_case, task

FIRST, LAST = date(2026, 3, 9), date(2026, 3, 13)
LI, WANG = officer("li", Role.CASE_HANDLER), officer("wang", Role.OGI_HEAD)


def deputy(id: str = "one", **fields: Any) -> Deputy:  # noqa: A002 - the field's own name
    values = {
        "id": id,
        "agency": "demo",
        "officer": "li",
        "deputy": "wang",
        "first_day": FIRST,
        "last_day": LAST,
        "reason": "出差",
        "added_by": "operator",
        "added_at": MORNING,
    }
    return Deputy.model_validate(values | fields)


@pytest.fixture
async def staffed(records: Records) -> Records:
    for one in (LI, WANG):
        await records.add_officer(one)
    return records


async def seen(records: Records, day: date) -> list[tuple[str, str | None]]:
    return [(row.task.act, row.acting_for) for row in await records.inbox(WANG, day)]


async def test_a_deputy_acts_from_the_first_to_the_last_day(staffed: Records) -> None:
    await staffed.add_deputy(deputy())
    days = (FIRST - timedelta(1), FIRST, LAST, LAST + timedelta(1))
    assert [await staffed.represented_by("wang", day) for day in days] == [(), ("li",), ("li",), ()]
    assert await staffed.represented_by("li", FIRST) == ()
    assert [deputy().is_acting_on(day) for day in days] == [False, True, True, False]


async def test_a_deputy_comes_back_as_added_and_its_id_does_not_change_hands(staffed: Records) -> None:
    for _ in range(2):
        await staffed.add_deputy(deputy())
    await staffed.add_deputy(deputy("two", first_day=LAST))
    assert [one.id for one in await staffed.deputies()] == ["two", "one"]
    assert (await staffed.deputies("demo"))[1] == deputy()
    assert await staffed.deputies("other") == ()
    with pytest.raises(AlreadyThere):
        await staffed.add_deputy(deputy(reason="病假"))


async def test_an_end_is_kept_with_who_and_when_and_never_lengthens(staffed: Records) -> None:
    await staffed.add_deputy(deputy())
    ended = await staffed.end_deputy("one", FIRST, "admin", MORNING)
    assert (ended.last_day, ended.ended_by, ended.ended_at) == (FIRST, "admin", MORNING)
    assert await staffed.end_deputy("one", LAST, "another", MORNING) == ended
    assert await staffed.represented_by("wang", LAST) == ()
    with pytest.raises(NotThere):
        await staffed.end_deputy("none", LAST, "admin", MORNING)


async def test_nobody_is_his_own_deputy() -> None:
    with pytest.raises(ValueError, match="own deputy"):
        deputy(deputy="li")


async def test_an_absent_colleagues_work_stands_with_the_deputy_too_and_says_for_whom(staffed: Records) -> None:
    mine = task("check_draft", roles=(Role.OGI_HEAD,), by=date(2026, 3, 20))
    named, for_role = task("report_search", officer="li", by=date(2026, 3, 19)), task("draft_reply")
    await open_case(staffed, tasks=(named, mine, for_role))
    await staffed.add_deputy(deputy())
    assert await seen(staffed, FIRST - timedelta(1)) == [("check_draft", None)]
    assert await seen(staffed, FIRST) == [("report_search", "li"), ("check_draft", None), ("draft_reply", "li")]
    assert [row.task.act for row in await staffed.inbox(LI, FIRST)] == ["report_search", "draft_reply"]


async def test_what_a_deputy_may_do_himself_stands_once_as_his_own(staffed: Records) -> None:
    await open_case(staffed, tasks=(task(roles=(Role.CASE_HANDLER, Role.OGI_HEAD)),))
    await staffed.add_deputy(deputy())
    assert await seen(staffed, FIRST) == [("draft_reply", None)]


async def test_of_another_agency_nothing_stands_with_the_deputy(staffed: Records) -> None:
    await staffed.add_agency(agency("other"))
    await staffed.add_officer(officer("sun", agency="other"))
    await open_case(staffed, "other/1", agency="other", tasks=(task(),))
    await staffed.add_deputy(deputy(officer="sun"))
    assert await seen(staffed, FIRST) == []
