"""Personal data lie in the database, and nowhere else: not in errors, logs or reprs."""

from __future__ import annotations

import logging
import sqlite3
import traceback
from contextlib import closing

import pytest
from sqlalchemy import text

from records import DatabaseFailed, DatabaseRejected, Letter, Records, RecordsError, UnreadableLine
from records.database import Database
from tests.records.builders import MORNING, agency, line, made_letter, open_case, standing
from tests.records.conftest import Tamper

SECRET = "张三丰住在武当山"


async def error_of(url: str, statement: str) -> RecordsError:
    database = Database(url)
    with pytest.raises((DatabaseFailed, DatabaseRejected)) as caught:
        async with database.writing() as connection:
            await connection.execute(text(statement), {"secret": SECRET})
    await database.close()
    return caught.value


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("INSERT INTO nowhere VALUES (:secret)", "OperationalError"),
        ("INSERT INTO officer VALUES (:secret, :secret, :secret)", "IntegrityError (SQLITE_CONSTRAINT_FOREIGNKEY)"),
        ("INSERT INTO agency (id) VALUES (:secret)", "IntegrityError (SQLITE_CONSTRAINT_NOTNULL)"),
    ],
)
async def test_an_error_names_its_kind_and_repeats_no_value(url: str, statement: str, name: str) -> None:
    error = await error_of(url, statement)
    assert str(error).startswith(name)
    told = "".join(traceback.format_exception(error)) + repr(error)
    assert SECRET not in told


async def test_an_error_of_the_driver_repeats_no_value_even_unwrapped(url: str) -> None:
    error = await error_of(url, "INSERT INTO nowhere VALUES (:secret)")
    assert error.__suppress_context__
    assert "parameters hidden" in str(error.__context__)
    assert SECRET not in str(error.__context__)


async def test_logs_at_their_loudest_repeat_no_value(url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("somebody").debug("the control: %s", SECRET)
    records = Records.open(url)
    await records.add_agency(agency())
    async with records.transaction("demo/1") as tx:
        await tx.add(line(1, await tx.allot("demo", 2026, SECRET), SECRET))
        await tx.save(standing())
    assert SECRET in (await records.lines("demo/1"))[0].model_dump_json()
    await records.close()
    assert [one.name for one in caplog.records if SECRET in one.getMessage()] == ["somebody"]


async def test_an_unreadable_line_is_named_and_not_quoted(records: Records, tamper: Tamper) -> None:
    await open_case(records)
    tamper("UPDATE ledger SET body = ?", f'{{"entry": "{SECRET}"}}')
    with pytest.raises(UnreadableLine) as caught:
        await records.lines("demo/1")
    assert "line 1" in str(caught.value)
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert [one.kind for one in await records.verify()] == ["line_changed"]


async def test_an_unreadable_standing_is_named_and_not_quoted(records: Records, tamper: Tamper) -> None:
    await open_case(records)
    tamper("UPDATE register SET standing = ?", f'{{"seq": "{SECRET}"}}')
    with pytest.raises(UnreadableLine) as caught:
        await records.standing("demo/1")
    assert SECRET not in "".join(traceback.format_exception(caught.value))


async def test_a_letter_does_not_show_its_text(records: Records) -> None:
    made = made_letter(title=SECRET, text=SECRET).model_dump()
    letter = Letter.model_validate({**made, "sha256": "0" * 64, "at": MORNING})
    assert SECRET not in repr(letter)


async def test_the_control_the_database_does_hold_the_text(url: str) -> None:
    records = Records.open(url)
    await records.add_agency(agency())
    async with records.transaction("demo/1") as tx:
        await tx.add(line(1, await tx.allot("demo", 2026, "a submission"), SECRET))
        await tx.save(standing())
    await records.close()
    with closing(sqlite3.connect(url.partition(":///")[2])) as database:
        assert SECRET in database.execute("SELECT body FROM ledger").fetchone()[0]
