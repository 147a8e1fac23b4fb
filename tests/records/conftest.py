"""A database for each test (测试数据库): the same rules for every kind of database; another one joins as a parameter."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest

from records import Records, migrate
from tests.records.builders import agency

Tamper = Callable[..., None]


@pytest.fixture(params=["sqlite"])
def new_url(tmp_path: Path) -> str:
    """A database in which nothing is yet."""
    return f"sqlite+aiosqlite:///{tmp_path / 'register.db'}"


@pytest.fixture(scope="session")
async def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with its tables, made once and copied for each test."""
    file = tmp_path_factory.mktemp("template") / "register.db"
    await migrate(f"sqlite+aiosqlite:///{file}")
    return file


@pytest.fixture
def url(new_url: str, migrated: Path) -> str:
    """A database with its tables and nothing in them."""
    shutil.copy(migrated, new_url.partition(":///")[2])
    return new_url


@pytest.fixture
async def records(url: str) -> AsyncIterator[Records]:
    """A register with the agency ``demo``."""
    opened = Records.open(url)
    await opened.add_agency(agency())
    yield opened
    await opened.close()


@pytest.fixture
def tamper(url: str) -> Tamper:
    """Somebody with the database file and without scruples: no triggers, no foreign keys, one statement."""

    def run(statement: str, *values: object) -> None:
        with closing(sqlite3.connect(url.partition(":///")[2])) as database, database:
            for trigger in ("ledger_is_never_updated", "ledger_is_never_deleted"):
                database.execute(f"DROP TRIGGER IF EXISTS {trigger}")
            assert database.execute(statement, values).rowcount != 0

    return run
