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

from models.acts import Assign
from models.ledger import Entry, Line
from models.roles import Role
from models.signed import Signed
from records import DatabaseFailed, Records, migrate
from records.database import Database
from records.migrate import upgrade
from records.tables import metadata
from tests.records.builders import MORNING, agency, open_case, standing

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


async def test_cases_of_an_earlier_release_get_their_outcome_and_who_is_in_charge(new_url: str) -> None:
    await release_with_a_case(new_url)
    await migrate(new_url)
    records = Records.open(new_url)
    assert [(one.case.case_id, one.part) for one in await records.in_charge("demo", "li")] == [("demo/1", "handler")]
    assert [one.part for one in await records.in_charge("demo", "wang")] == ["holder"]
    await records.close()
    with closing(sqlite3.connect(new_url.partition(":///")[2])) as database:
        assert database.execute("SELECT outcome FROM register").fetchall() == [("disclose",)]


async def release_with_a_case(url: str) -> None:
    """A register as the second step left it, with a case that was assigned twice."""
    database = Database(url)
    async with database.writing() as connection:
        await connection.run_sync(upgrade, "0002")
    await database.close()
    assigned = [line_body(seq, handler) for seq, handler in ((1, "sun"), (2, "li"))]
    with closing(sqlite3.connect(url.partition(":///")[2])) as file, file:
        file.execute("INSERT INTO agency VALUES ('demo', '', '', '', '', '')")
        case = ("demo/1", "demo", "demo-2026-0001", 2026, 1, "key", "reply", "2026-03-02", None, 0, None, 0)
        row = (*case, standing(outcome="disclose").model_dump_json(), 2, "head")
        file.execute("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        for seq, body in enumerate(assigned, 1):
            line = ("demo/1", seq, str(seq), "assign", "2026-03-02 09:00:00", "li", "", body, "", "")
            file.execute("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", line)


def line_body(seq: int, handler: str) -> str:
    act = Assign(handler=handler, holder="wang")
    signed = Signed(id=str(seq), agency="demo", by="li", roles=(Role.CASE_HANDLER,), act=act)
    return Line(entry=Entry(seq=seq, at=MORNING, signed=signed), number="demo-2026-0001").model_dump_json()


async def test_a_folder_whose_name_has_odd_signs_will_do(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("百分 100%")
    await migrate(f"sqlite+aiosqlite:///{folder / 'register.db'}")
    assert (folder / "register.db").exists()


async def test_a_database_that_cannot_be_opened_is_said_to_fail(new_url: str) -> None:
    with pytest.raises(DatabaseFailed):
        await migrate(new_url.replace("register.db", "no-such-folder/register.db"))
