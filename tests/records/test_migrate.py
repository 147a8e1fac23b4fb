"""Migrations: they make what the code expects, once, whoever comes first."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from asyncio.subprocess import PIPE
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from records import DatabaseFailed, Records, migrate
from records.database import Database
from records.tables import metadata
from tests.records.builders import agency, open_case

MIGRATES = """
import asyncio, sys
from records import migrate
print("ready", flush=True)
sys.stdin.readline()
asyncio.run(migrate(sys.argv[1]))
"""


def schema_of(url: str) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(url.partition(":///")[2])) as database:
        return database.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


async def test_the_migrations_make_the_tables_that_the_code_names(url: str) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    database = Database(url)
    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []
    await database.close()


async def test_migrating_again_changes_nothing_and_loses_nothing(url: str) -> None:
    records = Records.open(url)
    await records.add_agency(agency())
    number = await open_case(records)
    before = schema_of(url)
    await migrate(url)
    assert schema_of(url) == before
    assert await records.case(number) is not None
    await records.close()


async def test_processes_that_start_at_once_migrate_once(new_url: str) -> None:
    starting = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", MIGRATES, new_url, stdin=PIPE, stdout=PIPE, stderr=PIPE
        )
        for _ in range(3)
    ]
    await asyncio.gather(*[one.stdout.readline() for one in starting if one.stdout])
    said = await asyncio.gather(*[one.communicate(b"go\n") for one in starting])
    assert [(one.returncode, err) for one, (_, err) in zip(starting, said, strict=True)] == [(0, b"")] * 3
    records = Records.open(new_url)
    assert await records.verify() == ()
    await records.close()


async def test_a_folder_whose_name_has_odd_signs_will_do(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("百分 100%")
    await migrate(f"sqlite+aiosqlite:///{folder / 'register.db'}")
    assert (folder / "register.db").exists()


async def test_a_database_that_cannot_be_opened_is_said_to_fail(new_url: str) -> None:
    with pytest.raises(DatabaseFailed):
        await migrate(new_url.replace("register.db", "no-such-folder/register.db"))
