"""Information that several applicants asked for is found for publication (Art. 44)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

import pytest

from models.standing import Stage
from records import AskedBySeveral, Records
from tests.builders import digest
from tests.records.asking import SCHOOL, WATER, WATER_TOO, asks, registered
from tests.records.builders import agency

SINCE = date(2026, 1, 1)


@pytest.fixture
async def keyed(url: str) -> AsyncIterator[Records]:
    opened = Records.open(url, lambda text: digest(f"key {text}"))
    await opened.add_agency(agency())
    yield opened
    await opened.close()


async def several(records: Records, least: int = 3, since: date = SINCE) -> tuple[AskedBySeveral, ...]:
    return await records.asked_by_several("demo", since, 70, least, ("withhold_process",))


async def test_three_applicants_who_ask_alike_are_a_group_and_two_are_none(keyed: Records) -> None:
    numbers = [await registered(keyed, "demo/1", asks(WATER, by=(1,)))]
    numbers += [await registered(keyed, "demo/2", asks(WATER_TOO, by=(2,)))]
    await registered(keyed, "demo/9", asks(SCHOOL, by=(3,)))
    assert await several(keyed) == ()
    numbers += [await registered(keyed, "demo/3", asks(SCHOOL, WATER, by=(4,)))]
    assert await several(keyed) == (AskedBySeveral(agency="demo", numbers=tuple(numbers), applicants=3),)


async def test_one_who_asks_three_times_is_one(keyed: Records) -> None:
    for number in range(3):
        await registered(keyed, f"demo/{number}", asks(WATER, by=(1,)))
    assert await several(keyed) == ()
    assert [one.applicants for one in await several(keyed, 1)] == [1]


async def test_what_may_not_be_given_does_not_count(keyed: Records) -> None:
    for number in range(2):
        await registered(keyed, f"demo/{number}", asks(WATER, by=(number,)))
    await registered(keyed, "demo/2", asks(WATER, by=(2,)), stage=Stage.CLOSED, outcome="withhold_process")
    assert await several(keyed) == ()
    await registered(keyed, "demo/3", asks(WATER, by=(3,)), outcome="disclose")
    assert [one.applicants for one in await several(keyed)] == [3]


async def test_a_group_is_found_around_a_recent_request_and_counts_the_older_ones(keyed: Records) -> None:
    for number in range(2):
        await registered(keyed, f"demo/{number}", asks(WATER, by=(number,)), received=date(2025, 6, 2))
    await registered(keyed, "demo/2", asks(WATER, by=(2,)))
    assert [one.applicants for one in await several(keyed)] == [3]
    assert await several(keyed, since=date(2026, 3, 3)) == ()
