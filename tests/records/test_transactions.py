"""Transactions: all of it or nothing, one writer after the other, never "locked"."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE

import pytest

from records import DatabaseRejected, DoubledLine, Records
from records.database import Database
from tests.records.builders import case_of, errand, go_on, line, open_case, standing, task
from tests.records.test_numbers import Stumble


async def nothing_is_stored(records: Records) -> bool:
    kept = [await records.list_cases(), await records.lines("demo/1"), await records.verify()]
    return kept == [(), (), ()]


async def test_what_fails_in_the_middle_stores_nothing(records: Records) -> None:
    with pytest.raises(Stumble):
        async with records.transaction("demo/1") as tx:
            number = await tx.allot("demo", 2026, "a submission")
            await tx.add(line(1, number))
            await tx.save(standing(1, number, tasks=(task(),), errands=(errand(),)))
            raise Stumble
    assert await nothing_is_stored(records)


async def test_a_refused_line_takes_the_standing_back_with_it(records: Records) -> None:
    number = await case_of(records, lines=2)
    before = await records.standing("demo/1")
    with pytest.raises(DoubledLine):
        async with records.transaction("demo/1") as tx:
            await tx.save(standing(3, number))
            await tx.add(line(2, number))
    assert await records.standing("demo/1") == before


async def test_a_line_without_a_saved_case_cannot_be_committed(records: Records) -> None:
    with pytest.raises(DatabaseRejected):
        async with records.transaction("demo/1") as tx:
            await tx.add(line(1))
    assert await nothing_is_stored(records)


async def test_line_and_standing_may_be_written_in_either_order(records: Records) -> None:
    async with records.transaction("demo/1") as tx:
        number = await tx.allot("demo", 2026, "a submission")
        await tx.save(standing(1, number))
        await tx.add(line(1, number))
    assert await records.verify() == ()


async def test_a_cancelled_transaction_stores_nothing_and_holds_nobody_up(records: Records) -> None:
    written = asyncio.Event()

    async def never_ends() -> None:
        async with records.transaction("demo/1") as tx:
            number = await tx.allot("demo", 2026, "a submission")
            await tx.add(line(1, number))
            await tx.save(standing(1, number))
            written.set()
            await asyncio.Event().wait()

    one = asyncio.create_task(never_ends())
    await written.wait()
    one.cancel()
    with pytest.raises(asyncio.CancelledError):
        await one
    assert await nothing_is_stored(records)
    assert await open_case(records, "demo/2") == "demo-2026-0001"


async def test_readers_go_on_while_somebody_writes(records: Records) -> None:
    number = await case_of(records, lines=2)
    async with records.transaction("demo/1") as tx:
        await tx.add(line(3, number))
        assert len(await records.lines("demo/1")) == 2
        await tx.save(standing(3, number))
    assert len(await records.lines("demo/1")) == 3


async def test_two_that_race_for_one_line_get_one_line(records: Records, url: str) -> None:
    other = Records.open(url)
    number = await open_case(records)
    outcomes = await asyncio.gather(*[go_on(one, number, seq=2) for one in (records, other)], return_exceptions=True)
    await other.close()
    assert sorted(type(one).__name__ for one in outcomes) == ["DoubledLine", "NoneType"]
    assert len(await records.lines("demo/1")) == 2


async def test_two_processes_writing_at_once_never_see_locked(records: Records, url: str) -> None:
    writers = [await writer(url, name) for name in ("a", "b")]
    await asyncio.gather(*[one.stdout.readline() for one in writers if one.stdout])
    said = await asyncio.gather(*[one.communicate(b"go\n") for one in writers])
    assert [(one.returncode, err) for one, (_, err) in zip(writers, said, strict=True)] == [(0, b"")] * 2
    assert len(await records.list_cases()) == 50
    assert await records.verify() == ()


async def writer(url: str, name: str) -> asyncio.subprocess.Process:
    command = (sys.executable, "-m", "tests.records.writer", url, name, "25")
    return await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, stderr=PIPE)


async def test_sqlite_keeps_what_was_committed_forgets_what_was_not_and_obeys_keys_and_triggers(
    records: Records, url: str
) -> None:
    database = Database(url)
    async with database.reading() as connection:
        settings = [
            (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one()
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "recursive_triggers",
                "secure_delete",
                "busy_timeout",
            )
        ]
    await database.close()
    assert settings == ["wal", 2, 1, 1, 1, 30_000]
