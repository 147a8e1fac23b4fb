"""Letter numbers: given once, in order, never again; void ones stay on the list."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from records import DatabaseRejected, NotThere, Records
from tests.records.builders import MORNING, agency, line, open_case, standing
from tests.records.test_numbers import Stumble


def worded(serial: int) -> str:
    return f"示政〔2026〕{serial}号"


async def gives(records: Records, seq: int, case_id: str = "demo/1", series: str = "reply", year: int = 2026) -> str:
    """Enters a line that gives a letter number, and answers it."""
    standing_now = await records.standing(case_id)
    assert standing_now
    async with records.transaction(case_id) as tx:
        number = await tx.allot_letter_number("demo", year, series, seq, worded)
        await tx.add(line(seq, standing_now.number))
        await tx.save(standing(seq, standing_now.number))
    return number


async def takes(records: Records, seq: int, number: str, case_id: str = "demo/1") -> bool:
    standing_now = await records.standing(case_id)
    assert standing_now
    async with records.transaction(case_id) as tx:
        taken = await tx.take_letter_number("demo", number, seq)
        await tx.add(line(seq, standing_now.number))
        await tx.save(standing(seq, standing_now.number))
    return taken


async def listed(records: Records, year: int = 2026) -> list[tuple[str, str | None, bool]]:
    return [(one.number, one.series, one.void) for one in await records.letter_numbers("demo", year)]


async def test_numbers_follow_one_another_in_a_series(records: Records) -> None:
    await open_case(records)
    await open_case(records, "demo/2")
    given = [await gives(records, 2), await gives(records, 2, "demo/2"), await gives(records, 3)]
    assert given == [worded(1), worded(2), worded(3)]


async def test_one_line_may_give_two_numbers(records: Records) -> None:
    number = await open_case(records)
    async with records.transaction("demo/1") as tx:
        both = [await tx.allot_letter_number("demo", 2026, "reply", 2, worded) for _ in range(2)]
        await tx.add(line(2, number))
        await tx.save(standing(2, number))
    assert both == [worded(1), worded(2)]


async def test_each_series_and_each_year_has_its_own_run(records: Records) -> None:
    await open_case(records)
    async with records.transaction("demo/1") as tx:
        for seq, (year, series) in enumerate([(2026, "reply"), (2026, "notice"), (2027, "reply")], 2):
            given = await tx.allot_letter_number("demo", year, series, seq, (f"{series} {year} " + "{}").format)
            assert given.endswith(" 1")
            await tx.add(line(seq, "demo-2026-0001"))
            await tx.save(standing(seq, "demo-2026-0001"))


async def test_a_number_taken_elsewhere_is_passed_over(records: Records) -> None:
    await open_case(records)
    assert await takes(records, 2, worded(1))
    assert await takes(records, 3, worded(3))
    assert [await gives(records, 4), await gives(records, 5)] == [worded(2), worded(4)]


async def test_a_number_is_taken_once(records: Records) -> None:
    await open_case(records)
    await gives(records, 2)
    assert await takes(records, 3, "手工1号")
    assert not await takes(records, 4, "手工1号")
    assert not await takes(records, 5, worded(1))


async def test_the_same_line_may_take_its_number_again(records: Records) -> None:
    number = await open_case(records)
    async with records.transaction("demo/1") as tx:
        assert await tx.take_letter_number("demo", "手工1号", 2)
        assert await tx.take_letter_number("demo", "手工1号", 2)
        await tx.add(line(2, number))
        await tx.save(standing(2, number))
    assert await listed(records) == [("手工1号", None, False)]


async def test_another_agency_may_have_the_same_number(records: Records) -> None:
    await records.add_agency(agency("other"))
    await open_case(records)
    await gives(records, 2)
    number = await open_case(records, "other/1", "other")
    async with records.transaction("other/1") as tx:
        assert await tx.take_letter_number("other", worded(1), 2)
        await tx.add(line(2, number))
        await tx.save(standing(2, number))


async def test_what_fails_afterwards_leaves_no_gap(records: Records) -> None:
    await open_case(records)
    with pytest.raises(Stumble):
        async with records.transaction("demo/1") as tx:
            await tx.allot_letter_number("demo", 2026, "reply", 2, worded)
            raise Stumble
    assert await gives(records, 2) == worded(1)


async def test_a_number_without_its_line_cannot_be_committed(records: Records) -> None:
    await open_case(records)
    with pytest.raises(DatabaseRejected):
        async with records.transaction("demo/1") as tx:
            await tx.allot_letter_number("demo", 2026, "reply", 2, worded)
    assert await listed(records) == []


async def test_two_at_once_never_get_the_same_number(records: Records, url: str) -> None:
    others = [Records.open(url) for _ in range(3)]
    for one in range(4):
        await open_case(records, f"demo/{one}")
    doing = [gives(each, 2, f"demo/{one}") for one, each in enumerate((records, *others))]
    assert sorted(await asyncio.gather(*doing)) == [worded(one) for one in (1, 2, 3, 4)]
    for each in others:
        await each.close()


async def test_a_void_number_stays_on_the_list_and_is_not_given_again(records: Records) -> None:
    number = await open_case(records)
    await gives(records, 2)
    async with records.transaction("demo/1") as tx:
        await tx.add(line(3, number))
        await tx.save(standing(3, number, void_numbers=(2,)))
    assert await gives(records, 4) == worded(2)
    assert [(one.number, one.seq) for one in await records.letter_numbers("demo", 2026)] == [
        (worded(1), 2),
        (worded(2), 4),
    ]


async def test_numbers_are_void_as_the_last_standing_says(records: Records) -> None:
    number = await open_case(records)
    await gives(records, 2)
    for seq, void in ((3, (2,)), (4, ())):
        async with records.transaction("demo/1") as tx:
            await tx.add(line(seq, number))
            await tx.save(standing(seq, number, void_numbers=void))
        assert await listed(records) == [(worded(1), "reply", bool(void))]


async def test_the_list_of_a_year_has_typed_numbers_last_by_the_year_of_their_line(records: Records) -> None:
    await open_case(records)
    await takes(records, 2, "手工1号")
    await gives(records, 3)
    assert await listed(records) == [(worded(1), "reply", False), ("手工1号", None, False)]
    assert await listed(records, 2025) == []
    row = (await records.letter_numbers("demo", 2026))[1]
    assert (row.case_number, row.seq, row.at) == ("demo-2026-0001", 2, MORNING + timedelta(hours=2))


async def test_an_unknown_agency_gives_no_number(records: Records) -> None:
    await open_case(records)
    with pytest.raises(NotThere):
        async with records.transaction("demo/1") as tx:
            await tx.allot_letter_number("nobody", 2026, "reply", 2, worded)


@pytest.mark.parametrize("statement", ["UPDATE letter_number SET number = ''", "DELETE FROM letter_number"])
async def test_the_database_itself_refuses_to_change_or_remove_a_number(
    records: Records, url: str, statement: str
) -> None:
    await open_case(records)
    await gives(records, 2)
    with (
        closing(sqlite3.connect(url.partition(":///")[2])) as database,
        pytest.raises(sqlite3.IntegrityError, match="never used again"),
    ):
        database.execute(statement)
    assert await listed(records) == [(worded(1), "reply", False)]
