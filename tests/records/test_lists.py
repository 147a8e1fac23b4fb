"""The lists: filters, order, and that each is read straight from an index."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from itertools import product
from typing import Any

import pytest
from sqlalchemy import Select
from sqlalchemy.dialects import sqlite

from models.clock import Verdict
from models.roles import Role
from models.standing import Stage
from records import Records
from records.inbox import waiting_for
from records.register import listed
from tests.records.builders import agency, officer, open_case, standing

FILTERS: list[dict[str, Any]] = [
    {key: value for key, value in chosen if value is not None}
    for chosen in product(
        [("stage", None), ("stage", Stage.REPLY)],
        [("due_before", None), ("due_before", date(2026, 4, 1))],
        [("overdue_on", None), ("overdue_on", date(2026, 4, 1))],
        [("agency", None), ("agency", "demo")],
    )
]


@pytest.fixture
async def cases(records: Records) -> Records:
    """Five cases: one with the later day first, one awaiting the applicant, one replied late, one of another agency."""
    await records.add_agency(agency("other"))
    await open_case(records, "later", due=date(2026, 4, 20))
    await open_case(records, "earlier", due=date(2026, 4, 2), stage=Stage.REPLY)
    await open_case(records, "awaiting", due=None, verdict=Verdict.AWAITING_APPLICANT)
    await open_case(records, "replied", due=date(2026, 4, 1), verdict=Verdict.LATE, stage=Stage.CLOSED, over=True)
    await open_case(records, "others", agency="other", due=date(2026, 4, 3), verdict=Verdict.OVERDUE)
    return records


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["replied", "earlier", "others", "later", "awaiting"]),
        ({"agency": "demo"}, ["replied", "earlier", "later", "awaiting"]),
        ({"stage": Stage.HANDLING}, ["others", "later", "awaiting"]),
        ({"due_before": date(2026, 4, 3)}, ["replied", "earlier"]),
        ({"overdue_on": date(2026, 4, 3)}, ["earlier"]),
        ({"overdue_on": date(2026, 4, 4)}, ["earlier", "others"]),
        ({"overdue_on": date(2026, 5, 1), "agency": "demo", "stage": Stage.REPLY}, ["earlier"]),
        ({"agency": "nowhere"}, []),
    ],
)
async def test_a_list_holds_what_was_asked_for_by_due_day(
    cases: Records, filters: dict[str, Any], expected: list[str]
) -> None:
    assert [row.case_id for row in await cases.list_cases(**filters)] == expected


async def test_a_case_is_overdue_from_the_day_after_its_last_day_until_it_is_answered(cases: Records) -> None:
    rows = {row.case_id: row for row in await cases.list_cases()}
    assert not rows["earlier"].is_overdue_on(date(2026, 4, 2))
    assert rows["earlier"].is_overdue_on(date(2026, 4, 3))
    assert not rows["replied"].is_overdue_on(date(2026, 4, 3))


async def test_the_standing_comes_back_as_it_was_saved(records: Records) -> None:
    number = await open_case(records, "demo/1")
    assert await records.standing("demo/1") == standing(1, number)
    assert await records.standing("demo/2") is None


def plan_of(url: str, chosen: Select[Any]) -> list[str]:
    text = chosen.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with closing(sqlite3.connect(url.partition(":///")[2])) as database:
        return [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {text}")]


@pytest.mark.parametrize("filters", FILTERS, ids=lambda one: "+".join(one) or "all")
async def test_every_list_comes_from_an_index_in_its_order(url: str, filters: dict[str, Any]) -> None:
    plan = plan_of(url, listed(**filters))
    assert all("USING INDEX" in step for step in plan), plan
    if filters:
        assert all(step.startswith("SEARCH") for step in plan), plan


async def test_an_inbox_is_found_through_indexes(url: str) -> None:
    plan = plan_of(url, waiting_for(officer("li", Role.CASE_HANDLER, Role.OGI_HEAD)))
    assert not [step for step in plan if step.startswith("SCAN")], plan
