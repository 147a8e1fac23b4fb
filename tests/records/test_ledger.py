"""The ledger: lines are only ever added, once each, in order."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256

import pytest

from records import DoubledLine, MissingLine, Records
from tests.records.builders import case_of, go_on, line, open_case, standing


def rows_of(url: str) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(url.partition(":///")[2])) as database:
        return database.execute("SELECT body, previous, digest FROM ledger ORDER BY seq").fetchall()


async def test_each_line_seals_the_one_before_it(records: Records, url: str) -> None:
    await case_of(records, lines=3)
    expected = sha256(b"demo/1").hexdigest()
    for body, previous, digest in rows_of(url):
        assert previous == expected
        expected = sha256((previous + body).encode()).hexdigest()
        assert digest == expected


async def test_lines_come_back_as_they_were_written(records: Records) -> None:
    first = line()
    async with records.transaction("demo/1") as tx:
        await tx.add(first.model_copy(update={"number": await tx.allot("demo", 2026, "a submission")}))
        await tx.save(standing())
        assert await tx.lines() == (first,)
    assert await records.lines("demo/1") == (first,)


async def test_a_line_number_is_taken_once(records: Records) -> None:
    number = await case_of(records, lines=2)
    with pytest.raises(DoubledLine):
        await go_on(records, number, seq=2)
    assert len(await records.lines("demo/1")) == 2


async def test_an_act_is_entered_once(records: Records) -> None:
    number = await open_case(records)
    known = (await records.lines("demo/1"))[0].entry.signed.id
    with pytest.raises(DoubledLine):
        async with records.transaction("demo/1") as tx:
            await tx.add(line(2, number, act_id=known))
    assert len(await records.lines("demo/1")) == 1


async def test_the_same_act_id_may_stand_in_two_cases(records: Records) -> None:
    for case_id in ("demo/1", "demo/2"):
        async with records.transaction(case_id) as tx:
            number = await tx.allot("demo", 2026, case_id)
            await tx.add(line(1, number, act_id="one"))
            await tx.save(standing(1, number))
    assert await records.verify() == ()


async def test_no_gap_can_be_written(records: Records) -> None:
    number = await open_case(records)
    with pytest.raises(MissingLine):
        await go_on(records, number, seq=3)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET body = ''",
        "DELETE FROM ledger",
        "INSERT OR REPLACE INTO ledger SELECT * FROM ledger",
    ],
)
async def test_the_database_itself_refuses_to_change_or_remove_a_line(
    records: Records, url: str, statement: str
) -> None:
    await case_of(records, lines=2)
    before = rows_of(url)
    with closing(sqlite3.connect(url.partition(":///")[2])) as database:
        database.execute("PRAGMA recursive_triggers = ON")
        with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
            database.execute(statement)
    assert rows_of(url) == before


async def test_a_known_act_gets_its_first_answer(records: Records) -> None:
    number = await case_of(records, lines=2)
    first = (await records.lines("demo/1"))[0]
    assert await records.answered("demo/1", first.entry.signed.id) == (
        first.entry.signed.digest,
        standing(1, number).receipt,
    )


async def test_an_unknown_act_has_no_answer(records: Records) -> None:
    await open_case(records)
    assert await records.answered("demo/1", "never sent") is None
    assert await records.answered("demo/2", "never sent") is None
