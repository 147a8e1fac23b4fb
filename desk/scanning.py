"""Scanning what is in quarantine (隔离材料补扫): what could not be scanned when it came in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Literal, NamedTuple

from adapters.document_store import Damaged, NotThere
from adapters.virus_scan import VirusScan
from desk.office import Office
from desk.papers import store_of
from models.base import Words
from models.faults import BadInput, Fault
from records import DocumentRow

NO_SCANNER = Words(zh="没有设置病毒扫描服务", en="no virus scanner is set")


class Rescanned(NamedTuple):
    """What the scanner said of a file in quarantine (扫描结果). ``number`` None: its case is not registered; ``found`` None: it is clean.

    ``flaw``: it could not be scanned, and stays where it is, for it lies in the store no more, or not as it was kept.
    """

    row: DocumentRow
    number: str | None
    found: str | None
    flaw: Literal["missing", "damaged"] | None = None


async def scan(office: Office) -> AsyncIterator[Rescanned]:
    """Scans what is in quarantine, the oldest first; what has a virus is taken away, what cannot be read is told. Safe to repeat.

    Raises:
        BadInput: the office has no scanner.
        NotScanned: it cannot be reached; what was scanned so far stays scanned.
    """
    if office.settings.clamav is None:
        raise BadInput((Fault(where="MINGDA_CLAMAV", what=NO_SCANNER),))
    scanner = VirusScan(office.settings.clamav)
    for row in await office.records.documents(state="quarantined"):
        yield await scan_one(office, scanner, row)


async def scan_one(office: Office, scanner: VirusScan, row: DocumentRow) -> Rescanned:
    store, standing = store_of(office), await office.records.standing(row.case_id)
    number = standing.number if standing else None
    try:
        found = await scanner.infection(await store.get(row.case_id, row.sha256))
    except (NotThere, Damaged) as error:
        return Rescanned(row, number, None, "missing" if isinstance(error, NotThere) else "damaged")
    if found:
        await store.remove(row.case_id, row.sha256)
    await office.records.set_document_state(row.case_id, row.sha256, "refused" if found else "clean")
    return Rescanned(row, number, found)
