"""Finding the office (连接办公室): its own file tells the command line where it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from desk.office import Office
from engine.connection import connect
from engine.keys import KeysMissing, load_keys
from models.base import Words
from models.faults import BadInput, Fault
from models.settings import Settings
from records import Records
from toolchain.office_file import running_office

AWAY = Words(
    zh="连不上办公系统：请看运行 make run 的终端", en="cannot be reached: look at the terminal where make run runs"
)
NO_KEYS = Words(zh="没有可用的密钥；案件无法读取", en="no usable keys; cases cannot be read")


@asynccontextmanager
async def open_office(settings: Settings) -> AsyncIterator[Office]:
    """The office that runs on this folder, or the one that TEMPORAL_ADDRESS and the settings name.

    Raises:
        BadInput: there is none, it cannot be reached, or its keys are missing.
    """
    here = settings if settings.address else as_told(settings)
    try:
        ring = load_keys(here.key_folder)
        client = await connect(here.address or "", here.namespace, ring)
    except KeysMissing:
        raise BadInput((Fault(where=str(here.key_folder), what=NO_KEYS),)) from None
    except RuntimeError:
        raise BadInput((Fault(where=here.address or "", what=AWAY),)) from None
    records = Records.open(here.database_url)
    try:
        yield Office(client, records, ring, here)
    finally:
        await records.close()


def as_told(settings: Settings) -> Settings:
    """The settings of the office that runs on this folder. Raises NoOffice, which is a BadInput."""
    told = running_office(settings)
    papers = {"documents", "clamav", "largest_document_megabytes"}
    update = told.model_dump(include={"address", "namespace", "task_queue", "database", "keys", *papers})
    return settings.model_copy(update=update)
