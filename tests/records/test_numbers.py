"""Register numbers: gap-free per agency and year, one for each submission."""

from __future__ import annotations

import asyncio

import pytest

from records import NotRegistered, NotThere, Records
from tests.records.builders import agency, line, open_case, standing


class Stumble(Exception):  # noqa: N818 - an accident, not an error of the register
    """Something goes wrong in the middle of a transaction."""


async def test_numbers_have_no_gap_under_twenty_transactions_at_once(records: Records) -> None:
    numbers = await asyncio.gather(*[open_case(records, f"demo/{one}") for one in range(20)])
    assert sorted(numbers) == [f"demo-2026-{serial:04d}" for serial in range(1, 21)]
    assert await records.verify() == ()


async def test_half_of_twenty_failing_leaves_no_gap(records: Records) -> None:
    async def may_stumble(one: int) -> None:
        async with records.transaction(f"demo/{one}") as tx:
            number = await tx.allot("demo", 2026, str(one))
            await tx.add(line(1, number))
            await tx.save(standing(1, number))
            if one % 2:
                raise Stumble

    await asyncio.gather(*[may_stumble(one) for one in range(20)], return_exceptions=True)
    kept = [row.number for row in await records.list_cases()]
    assert kept == [f"demo-2026-{serial:04d}" for serial in range(1, 11)]
    assert await records.verify() == ()


async def test_each_agency_and_year_counts_from_one(records: Records) -> None:
    await records.add_agency(agency("other"))
    numbers = [
        await open_case(records, "demo/1"),
        await open_case(records, "demo/2", year=2027),
        await open_case(records, "other/1", agency="other"),
        await open_case(records, "demo/3"),
    ]
    assert numbers == ["demo-2026-0001", "demo-2027-0001", "other-2026-0001", "demo-2026-0002"]


async def test_the_same_submission_keeps_its_number(records: Records) -> None:
    number = await open_case(records, "demo/1")
    await open_case(records, "demo/2")
    async with records.transaction("demo/1") as tx:
        assert await tx.allot("demo", 2026, "submission of demo/1") == number


async def test_the_same_key_at_another_agency_is_another_submission(records: Records) -> None:
    await records.add_agency(agency("other"))
    await open_case(records, "demo/1")
    async with records.transaction("other/1") as tx:
        assert await tx.allot("other", 2026, "submission of demo/1") == "other-2026-0001"


async def test_a_submission_cannot_open_a_second_case(records: Records) -> None:
    number = await open_case(records, "demo/1")
    with pytest.raises(NotRegistered):
        async with records.transaction("demo/2") as tx:
            await tx.save(standing(1, await tx.allot("demo", 2026, "submission of demo/1")))
    assert [row.number for row in await records.list_cases()] == [number]


async def test_a_case_cannot_change_its_number(records: Records) -> None:
    await open_case(records, "demo/1")
    with pytest.raises(NotRegistered):
        async with records.transaction("demo/1") as tx:
            await tx.save(standing(1, "demo-2026-0007"))


async def test_a_case_opens_under_the_number_that_it_was_allotted(records: Records) -> None:
    with pytest.raises(NotRegistered):
        async with records.transaction("demo/1") as tx:
            await tx.allot("demo", 2026, "a submission")
            await tx.save(standing(1, "demo-2026-0007"))


async def test_an_unknown_agency_gets_no_number(records: Records) -> None:
    with pytest.raises(NotThere):
        async with records.transaction("nowhere/1") as tx:
            await tx.allot("nowhere", 2026, "a submission")


async def test_a_number_allotted_and_not_used_is_given_to_the_next(records: Records) -> None:
    async with records.transaction("demo/1") as tx:
        await tx.allot("demo", 2026, "thought better of it")
    assert await open_case(records, "demo/2") == "demo-2026-0001"


async def test_a_case_is_found_by_its_number_and_by_its_submission(records: Records) -> None:
    number = await open_case(records, "demo/1")
    row = await records.case(number)
    assert row is not None
    assert (row.case_id, row.agency, row.number, row.over) == ("demo/1", "demo", number, False)
    assert await records.case_of_submission("demo", "submission of demo/1") == row
    assert await records.case("demo-2026-0002") is None
    assert await records.case_of_submission("demo", "another") is None
