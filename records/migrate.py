"""Brings a database's tables up to what this release needs (数据库迁移)."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from records.database import PATIENCE_SECONDS, Database, values_hidden

PAUSE_SECONDS = 0.1


async def migrate(url: str) -> None:
    """Makes or mends the tables. Safe to repeat, and safe for several processes at once: the second finds it done.

    Raises:
        DatabaseFailed: the database cannot be reached or written.
    """
    database = Database(url)
    try:
        if database.engine.dialect.name == "sqlite":
            await keep_a_write_ahead_log(database)
        async with database.writing() as connection:
            await connection.run_sync(upgrade)
    finally:
        await database.close()


async def keep_a_write_ahead_log(database: Database) -> None:
    """Turns the write-ahead log on, which the file then remembers; so that readers and the writer never wait for each other.

    SQLite answers "locked" at once, whatever the busy_timeout, when two processes turn it on together: hence the tries.
    """
    for _ in range(int(PATIENCE_SECONDS / PAUSE_SECONDS)):
        try:
            await turn_on(database)
            return
        except OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", None) != sqlite3.SQLITE_BUSY:
                break
            await asyncio.sleep(PAUSE_SECONDS)
    with values_hidden():
        await turn_on(database)


async def turn_on(database: Database) -> None:
    async with database.engine.connect() as connection:
        outside_a_transaction = await connection.execution_options(begin="")
        await outside_a_transaction.execute(text("PRAGMA journal_mode = WAL"))


def upgrade(connection: Connection, to: str = "head") -> None:
    """Runs every step that this database has not had, within the caller's transaction. ``to``: the last step, for tests."""
    # Here, for they cost every command a fifth of a second, and only an office that starts needs them.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
