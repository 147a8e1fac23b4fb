"""Taking papers out of the store to read them (调阅材料): for officers of the case's agency, each time written down first."""

from __future__ import annotations

from adapters.document_store import Destroyed, NotThere
from desk.entrusted import case_entrusted, turned_away
from desk.office import Office, Refused
from desk.papers import destroyed, store_of
from desk.spills import spills_in
from models.agency import Officer
from models.base import Words
from models.standing import Refusal
from records import DocumentRow, Reading

NOT_HERE = Refusal(
    type="NotNow",
    sentence=Words(zh="本案没有存有这一摘要的材料。", en="Nothing of this digest is kept in this case."),
)
IN_QUARANTINE = Refusal(
    type="NotNow",
    sentence=Words(
        zh="该材料尚未经病毒扫描，不能取用；见 document scan。",
        en="This document was not scanned for viruses yet, and is not given out; see document scan.",
    ),
)
TAKEN_OUT = Refusal(
    type="NotNow",
    sentence=Words(
        zh="该材料已作失泄密处置移除，不得取用。",
        en="This document was taken out of the case as a spill, and is not given out.",
    ),
)


async def listed(office: Office, number: str, officer: Officer) -> tuple[tuple[DocumentRow, ...], tuple[Reading, ...]]:
    """The case's files, and who took which paper to read. Raises ``Refused`` to an officer of another agency."""
    case = await case_entrusted(office, number, officer, "list_documents")
    return await office.records.documents(case.case_id), await office.records.readings(case.case_id)


async def taken_out(office: Office, number: str, officer: Officer, sha256: str) -> tuple[str, bytes]:
    """A paper's name and content, for an officer of the case's agency; the log of readings has a line first.

    Raises:
        Refused: not for this officer; or not there, not known to the register, not scanned, taken out as a spill, or destroyed.
        Damaged: what lies in the store is not what was kept.
    """
    case = await case_entrusted(office, number, officer, "get_document")
    row = await office.records.document(case.case_id, sha256)
    if why := await why_not_given(office, case.case_id, sha256, row):
        raise await turned_away(office, why, officer, "get_document", case.case_id)
    name = row.name if row else await name_of_letter(office, case.case_id, sha256)
    if name is None:  # put into the store, and cut off before the register knew it: nobody scanned it
        raise Refused(NOT_HERE)
    try:
        content = await store_of(office).get(case.case_id, sha256)
    except Destroyed:
        raise await turned_away(
            office, await destroyed(office, case.case_id), officer, "get_document", case.case_id
        ) from None
    except NotThere:
        raise Refused(NOT_HERE) from None
    await office.records.log_reading(Reading(case_id=case.case_id, sha256=sha256, by=officer.id, at=office.now()))
    return name, content


async def why_not_given(office: Office, case_id: str, sha256: str, row: DocumentRow | None) -> Refusal | None:
    """Why a paper may not be used, whatever lies in the store; None: it may."""
    if sha256 in await spills_in(office, case_id):
        return TAKEN_OUT
    return IN_QUARANTINE if row and row.state == "quarantined" else None


async def name_of_letter(office: Office, case_id: str, sha256: str) -> str | None:
    """The name for a letter's file; None: no letter of the case has this digest."""
    for one in await office.records.letters(case_id):
        if sha256 == one.docx_sha256:
            return f"{one.key}.docx"
        if sha256 in (one.pdf_sha256, one.sealed_sha256):
            return f"{one.key}.pdf"
    return None
