"""Which errors of the database may pass, and which are final (数据库错误的区分)."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import exc, text

from records import DatabaseFailed, DatabaseRejected, RecordsError
from records.database import Database, ours
from workflows.patience import FINAL

ORIGIN = sqlite3.Error("王小明")
MAY_PASS = {exc.OperationalError, exc.InterfaceError}
FOR_GOOD = {exc.IntegrityError, exc.DataError, exc.ProgrammingError, exc.NotSupportedError, exc.DBAPIError}


@pytest.mark.parametrize("kind", [*MAY_PASS, *FOR_GOOD])
def test_only_what_may_pass_is_worth_another_try(kind: type[exc.DBAPIError]) -> None:
    expected = DatabaseFailed if kind in MAY_PASS else DatabaseRejected
    error = ours(kind("SELECT 1", None, ORIGIN))
    assert (type(error), str(error)) == (expected, kind.__name__)


@pytest.mark.parametrize("kind", [*MAY_PASS, *FOR_GOOD])
def test_a_lost_connection_may_always_pass(kind: type[exc.DBAPIError]) -> None:
    lost = kind("SELECT 1", None, ORIGIN, connection_invalidated=True)
    assert type(ours(lost)) is DatabaseFailed


def test_waiting_in_vain_for_a_connection_may_pass() -> None:
    assert type(ours(exc.TimeoutError("no connection"))) is DatabaseFailed


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("INSERT INTO nowhere VALUES (1)", DatabaseFailed),
        ("INSERT INTO agency (id) VALUES ('demo')", DatabaseRejected),
    ],
)
async def test_the_real_database_is_told_apart_by_the_same_rule(
    url: str, statement: str, expected: type[RecordsError]
) -> None:
    database = Database(url)
    with pytest.raises(expected):
        async with database.writing() as connection:
            await connection.execute(text(statement))
    await database.close()


def test_the_shell_does_not_try_again_what_is_final() -> None:
    assert "DatabaseRejected" in FINAL
    assert "DatabaseFailed" not in FINAL
