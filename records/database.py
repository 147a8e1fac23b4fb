"""The database (数据库): how the register connects, and the two kinds of transaction that it knows, reading and writing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from records.errors import DatabaseFailed, DatabaseRejected, RecordsError

PATIENCE_SECONDS = 30
"""How long a writer waits for another process's transaction."""
SCRUB_TRIES, SCRUB_WAIT_MILLISECONDS = 20, 500
"""How often SQLite's log is tried to be emptied, and how long each time, with writers going on between."""
PRAGMAS = (
    f"PRAGMA busy_timeout = {PATIENCE_SECONDS * 1000}",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    # Without it INSERT OR REPLACE removes a line past the trigger that forbids it.
    "PRAGMA recursive_triggers = ON",
    # What is deleted or overwritten is zeroed in the file: a destroyed key must not lie in a free page.
    "PRAGMA secure_delete = ON",
)


class Database:
    """An engine with the house's habits (数据库连接): nothing half-written, no values in errors.

    One writer at a time in this process waits in line here, fairly; SQLite's own waiting is not fair and is left for
    other processes. Never open a writing transaction inside another.
    """

    def __init__(self, url: str) -> None:
        self.engine = engine_for(url)
        self._is_sqlite = self.engine.dialect.name == "sqlite"
        self._one_writer = asyncio.Lock()

    async def close(self) -> None:
        await self.engine.dispose()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees one state of the register throughout."""
        with values_hidden():
            async with self.engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction, committed on leaving without error and rolled back otherwise."""
        turn = self._one_writer if self._is_sqlite else nullcontext()
        with values_hidden():
            async with turn, self.engine.connect() as connection:
                await connection.execution_options(begin="BEGIN IMMEDIATE")
                async with connection.begin():
                    yield connection

    async def scrub(self) -> None:
        """Moves what was written into the database's file and empties SQLite's log, which may hold what was overwritten.

        Raises:
            DatabaseFailed: somebody went on reading; what was overwritten still lies in the log. May pass.
        """
        if not self._is_sqlite:
            return
        for _ in range(SCRUB_TRIES):
            if await self._is_log_emptied():
                return
        raise DatabaseFailed("the log is being read, and could not be emptied")

    async def _is_log_emptied(self) -> bool:
        with values_hidden():
            async with self._one_writer, self.engine.connect() as connection:
                outside_a_transaction = await connection.execution_options(begin="")
                await outside_a_transaction.exec_driver_sql(f"PRAGMA busy_timeout = {SCRUB_WAIT_MILLISECONDS}")
                try:
                    answer = await outside_a_transaction.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                    is_busy = answer.one()[0]
                finally:
                    await outside_a_transaction.exec_driver_sql(PRAGMAS[0])
        return not is_busy


def engine_for(url: str) -> AsyncEngine:
    """An engine that shows no parameters, and on SQLite begins its own transactions."""
    # The driver writes every statement with its values to this logger at level DEBUG.
    logging.getLogger("aiosqlite").setLevel(logging.INFO)
    engine = create_async_engine(url, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", set_up)
        event.listen(engine.sync_engine, "begin", begin)
    return engine


def set_up(connection: Any, _record: object) -> None:
    """Takes BEGIN away from the driver, which would begin late, and sets what SQLite forgets with each connection."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def begin(connection: Connection) -> None:
    """A writer takes the lock at once: one that reads first fails "locked" without waiting. Empty: no transaction at all."""
    statement = connection.get_execution_options().get("begin", "BEGIN")
    if statement:
        connection.exec_driver_sql(statement)


@contextmanager
def values_hidden() -> Iterator[None]:
    """Turns the database's errors into ours, which carry neither statement nor values.

    Raises:
        DatabaseFailed, DatabaseRejected: with the names of the errors only.
    """
    try:
        yield
    except SQLAlchemyError as error:
        raise ours(error) from None


def ours(error: SQLAlchemyError) -> RecordsError:
    """An error that may pass is worth another try; what the database will not store, it will not store the next time."""
    is_lost = isinstance(error, DBAPIError) and error.connection_invalidated
    may_pass = is_lost or isinstance(error, OperationalError | InterfaceError | PoolExhausted)
    return (DatabaseFailed if may_pass else DatabaseRejected)(name_of(error))


def name_of(error: SQLAlchemyError) -> str:
    """The kind of an error, such as ``IntegrityError (SQLITE_CONSTRAINT_UNIQUE)``; never its text."""
    origin = error.orig if isinstance(error, DBAPIError) else None
    code = getattr(origin, "sqlite_errorname", None) or getattr(origin, "sqlstate", None)
    return f"{type(error).__name__} ({code})" if code else type(error).__name__
