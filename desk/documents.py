"""Documents at the desk (材料): handed over for an item, or as a picture of a proof."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from adapters.secret_marks import has_mark
from desk import desk
from desk.asking import known
from desk.bulk import uuid_from
from desk.deputies import look_over_deputy, officer_represented
from desk.entrusted import case_entrusted
from desk.files import MARKED, PROOFS, NewFile, faults_of
from desk.office import Office, case_named, refuse
from desk.papers import keep
from models.acts import AddDocument
from models.agency import Officer
from models.faults import BadInput, Fault, read
from models.ledger import Line
from models.refusals import refusal
from models.signed import Signed
from models.standing import Receipt
from records import DocumentRow

NEVER_DIGEST = "0" * 64
"""Stands for the digest while a document's other fields are looked at."""


class Added(NamedTuple):
    """What became of a file (接收结果). ``receipt`` None: no act was entered, for it is a proof, or waits to be scanned."""

    row: DocumentRow
    receipt: Receipt | None


async def add_document(
    office: Office,
    number: str,
    officer: Officer,
    file: NewFile,
    told: dict[str, Any],
    *,
    typed_by: str | None = None,
    acting_for: str | None = None,
) -> Added:
    """Keeps a file and enters it as a document for an item. Safe to repeat: the same file under the same title is the same act.

    ``told``: what is said of it: item, title, label, pages, free_of_secret_marks. The version is the next of its title.

    Raises:
        BadInput: with all that is wrong with the file and with what is said of it; nothing was kept.
        Refused: the officer may not add it now; nothing was kept.
        NoAnswer: the same command may be given again.
    """
    stands_for = await officer_represented(office, officer, acting_for) if acting_for else officer
    deed = await deed_of(office, number, file, told)
    signed = Signed(
        id=uuid_from(office, "\n".join(["document", number, officer.id, deed.model_dump_json()])),
        agency=officer.agency,
        by=officer.id,
        roles=stands_for.roles,
        typed_by=typed_by,
        acting_for=acting_for,
        act=deed,
    )
    case_id = await look_before(office, number, signed)
    row = await keep(office, case_id, file, "document", officer.id)
    if row.state != "clean":
        return Added(row, None)
    receipt = await desk.act(office, number, deed, officer, act_id=signed.id, typed_by=typed_by, acting_for=acting_for)
    return Added(row, receipt)


async def deed_of(office: Office, number: str, file: NewFile, told: dict[str, Any]) -> AddDocument:
    """The act for this file. Raises ``BadInput`` with every fault of the two."""
    faults = faults_of(file, office.settings.largest_document_megabytes)
    if has_mark(str(told.get("title", ""))):
        faults.append(Fault(where="title", what=MARKED))
    try:
        deed: AddDocument = read(AddDocument, {**told, "act": "add_document", "sha256": NEVER_DIGEST})
    except BadInput as bad:
        raise BadInput((*faults, *bad.faults)) from None
    if faults:
        raise BadInput(tuple(faults))
    case = await office.records.case(number)
    lines = await office.records.lines(case.case_id) if case else ()
    version = version_of(lines, deed.item, deed.title, file.sha256)
    return deed.model_copy(update={"sha256": file.sha256, "version": version})


def version_of(lines: Sequence[Line], item: int, title: str, sha256: str) -> int:
    """The version that this content has under its title, or the next one (版本)."""
    acts = [one.entry.signed.act for one in lines]
    same = [one for one in acts if isinstance(one, AddDocument) and (one.item, one.title) == (item, title)]
    had = [one.version for one in same if one.sha256 == sha256]
    return had[0] if had else max((one.version for one in same), default=0) + 1


async def look_before(office: Office, number: str, signed: Signed) -> str:
    """The case's id. Raises Refused unless the act was entered before or may be entered now, so that nothing is kept in vain."""
    case = await case_named(office, number, signed)
    if await known(office, case.case_id, signed):
        return case.case_id
    await look_over_deputy(office, signed, case.case_id)
    standing = await desk.view(office, number)
    if why := refusal(standing, signed, office.now()):
        raise await refuse(office, signed, why, case.case_id)
    return case.case_id


async def add_proof(office: Office, number: str, officer: Officer, file: NewFile) -> Added:
    """Keeps a picture of a proof, whose digest the acts of service then name (凭证影像). Safe to repeat.

    Raises:
        BadInput: with all that is wrong with it.
        Refused: the case is another agency's, or was destroyed.
    """
    case = await case_entrusted(office, number, officer, "add_proof")
    if faults := faults_of(file, office.settings.largest_document_megabytes, PROOFS):
        raise BadInput(tuple(faults))
    return Added(await keep(office, case.case_id, file, "proof", officer.id), None)
