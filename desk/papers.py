"""Keeping files (存放材料): scanned, encrypted in the document store, and then known to the register, in this order.

Cut off anywhere, what was kept so far does no harm, and the same command goes on.
"""

from __future__ import annotations

from typing import Literal

from adapters.case_keys import CaseKeys
from adapters.document_store import Destroyed, DocumentStore
from adapters.virus_scan import NotScanned, VirusScan
from desk.files import NewFile
from desk.office import Office, Refused
from models.base import Words, china
from models.faults import BadInput, Fault
from models.standing import Refusal
from records import DocumentRow
from records.rows import DocumentKind

Scanned = Literal["clean", "quarantined"]
REMOVED = Words(
    zh="该文件已作失泄密处置移除，不得再次进入本案", en="was taken out of this case and does not come in again"
)


def store_of(office: Office) -> DocumentStore:
    """The office's document store (材料库)."""
    folder, ring = office.settings.document_folder, office.ring
    return DocumentStore(folder, CaseKeys(office.records, ring), ring.hidden)


async def scanned(office: Office, where: str, content: bytes) -> Scanned:
    """``clean``, or ``quarantined`` where the scanner cannot say; an office without a scanner takes all for clean.

    Raises:
        BadInput: there is a virus in it.
    """
    if office.settings.clamav is None:
        return "clean"
    try:
        found = await VirusScan(office.settings.clamav).infection(content)
    except NotScanned:
        return "quarantined"
    if found:
        raise BadInput((Fault(where=where, what=infected(found)),))
    return "clean"


async def virus_faults(office: Office, file: NewFile) -> list[Fault]:
    """Whether there is a virus in a file that is only looked at; none, where the scanner cannot say."""
    try:
        await scanned(office, file.where, file.content)
    except BadInput as bad:
        return list(bad.faults)
    return []


def infected(found: str) -> Words:
    return Words(zh=f"含有病毒（{found}），未接收、未存储", en=f"has a virus ({found}): not taken, not kept")


async def keep(office: Office, case_id: str, file: NewFile, kind: DocumentKind, by: str) -> DocumentRow:
    """Keeps a file in a case; what is known of its digest already stays. Safe to repeat.

    Raises:
        BadInput: there is a virus in it, or it was taken out of this case.
        Refused: the case was destroyed.
    """
    known = await office.records.document(case_id, file.sha256)
    if known and known.state == "removed":
        raise BadInput((Fault(where=file.where, what=REMOVED),))
    state = "clean" if known and known.state == "clean" else await scanned(office, file.where, file.content)
    try:
        await store_of(office).put(case_id, file.content)
    except Destroyed:
        raise Refused(await destroyed(office, case_id)) from None
    row = DocumentRow(
        case_id=case_id,
        sha256=file.sha256,
        kind=kind,
        size=len(file.content),
        media_type=file.media_type,
        name=file.name,
        state=state,
        added_by=by,
        at=office.now(),
    )
    kept = await office.records.keep_document(row)
    if kept.state != state:
        await office.records.set_document_state(case_id, file.sha256, state)
    return kept.model_copy(update={"state": state})


async def destroyed(office: Office, case_id: str) -> Refusal:
    """That a case's papers were destroyed: when, and by which list (已销毁)."""
    found, key = await office.records.destruction_of(case_id), await office.records.known_case_key(case_id)
    on = china(key.destroyed_at).date() if key and key.destroyed_at else None
    zh, en = (f"销毁清册 {found.id}", f"list {found.id}") if found else ("销毁清册", "a list")
    sentence = Words(zh=f"已于 {on} 按{zh}销毁。", en=f"Destroyed on {on} by {en}.")
    return Refusal(type="Closed", sentence=sentence)


async def take_away(office: Office, case_id: str, sha256: str) -> None:
    """Takes a paper out of the store for good, and marks it removed. Safe to repeat."""
    await store_of(office).remove(case_id, sha256)
    await office.records.set_document_state(case_id, sha256, "removed")
