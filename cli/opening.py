"""Finding the office (连接办公室): its own file tells the command line where it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from desk.office import Office
from engine.connection import connect
from engine.keys import KeysMissing, load_keys
from models.settings import Settings
from records import Records
from toolchain.office_file import OfficeFile, read_office_file


class NoOffice(Exception):  # noqa: N818
    """No office runs here, or it cannot be reached."""


@asynccontextmanager
async def open_office(settings: Settings) -> AsyncIterator[Office]:
    """The running office of this folder, or the one at TEMPORAL_ADDRESS.

    Raises:
        NoOffice: there is none.
    """
    told = read_office_file(settings)
    if told is None:
        raise NoOffice
    try:
        ring = load_keys(told.keys)
        client = await connect(told.address, told.namespace, ring)
    except (KeysMissing, RuntimeError) as error:
        raise NoOffice from error
    records = Records.open(told.database)
    try:
        yield Office(client, records, ring, as_told(settings, told))
    finally:
        await records.close()


def as_told(settings: Settings, told: OfficeFile) -> Settings:
    return settings.model_copy(update={"namespace": told.namespace, "task_queue": told.task_queue})
