"""Who is in charge of which open case, and in which cases an act was entered."""

from __future__ import annotations

from datetime import timedelta

from records import Records
from tests.records.builders import MORNING, agency, go_on, open_case


async def parts(records: Records, officer: str) -> list[tuple[str, str]]:
    return [(one.case.case_id, one.part) for one in await records.in_charge("demo", officer)]


async def test_the_open_cases_of_an_officer_are_found_with_his_part(records: Records) -> None:
    await records.add_agency(agency("other"))
    await open_case(records, "demo/1", handler="li", holder="wang")
    await open_case(records, "demo/2", handler="wang", holder="wang")
    await open_case(records, "demo/3", handler="wang", over=True)
    await open_case(records, "other/1", agency="other", handler="wang")
    assert await parts(records, "wang") == [("demo/1", "holder"), ("demo/2", "handler"), ("demo/2", "holder")]
    assert await parts(records, "li") == [("demo/1", "handler")]


async def test_a_case_that_changed_hands_is_with_the_other(records: Records) -> None:
    number = await open_case(records, handler="li")
    await go_on(records, number, 2, handler="wang")
    assert await parts(records, "li") == []
    assert await parts(records, "wang") == [("demo/1", "handler")]


async def test_cases_are_found_by_an_act_that_was_entered_since(records: Records) -> None:
    await records.add_agency(agency("other"))
    number = await open_case(records, "demo/1")
    await go_on(records, number, 2)
    await open_case(records, "demo/2")
    await open_case(records, "other/1", agency="other")
    found = await records.cases_where("comment", "demo")
    assert [one.case_id for one in found] == ["demo/1", "demo/2"]
    later = await records.cases_where("comment", "demo", MORNING + timedelta(hours=2))
    assert [one.case_id for one in later] == ["demo/1"]
    assert await records.cases_where("dispatch", "demo") == ()
