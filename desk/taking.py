"""Taking letters and files of a case out to read them (调阅文书、案卷): as documents are, and written down first as they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from adapters.document_store import Destroyed
from desk.entrusted import case_entrusted, turned_away
from desk.office import Office
from desk.papers import destroyed, store_of
from models.acts import LetterSealed
from models.agency import Officer
from models.base import Words
from models.faults import BadInput, Fault
from records import Letter, Reading

NO_SUCH_LETTER = Words(zh="该案没有这份文书；见 letter list", en="the case has no such letter; see letter list")
NO_FORMS = Words(zh="只有文本，没有 Word 和 PDF", en="has its text only, no Word or PDF")


class TakenLetter(NamedTuple):
    """A letter that was taken out (调取的文书). ``pdf``: with its electronic seal where the ledger has that one."""

    pdf: bytes
    docx: bytes


async def letters_listed(office: Office, number: str, officer: Officer) -> tuple[Letter, ...]:
    """The case's letters, the oldest first. Raises ``Refused`` as ``case_entrusted``."""
    case = await case_entrusted(office, number, officer, "list_letters")
    return await office.records.letters(case.case_id)


async def letter_taken_out(office: Office, number: str, officer: Officer, key: str) -> TakenLetter:
    """A letter's PDF and Word file; the log of readings has a line for each first.

    Raises:
        Refused: as ``case_entrusted``; or the case was destroyed.
        BadInput: the case has no such letter, or an earlier release made its text only.
        Damaged: what lies in the store is not what was kept.
    """
    case = await case_entrusted(office, number, officer, "get_letter")
    letter = await letter_of(office, case.case_id, key)
    digests = (await pdf_that_counts(office, case.case_id, letter), letter.docx_sha256)
    store = store_of(office)
    try:
        pdf, docx = [await store.get(case.case_id, one) for one in digests]
    except Destroyed:
        why = await destroyed(office, case.case_id)
        raise await turned_away(office, why, officer, "get_letter", case.case_id) from None
    await note_taken(office, case.case_id, officer, digests)
    return TakenLetter(pdf=pdf, docx=docx)


async def letter_of(office: Office, case_id: str, key: str) -> Letter:
    """The letter of this key, or of the line or kind that its key begins or ends with, where there is one such only."""
    letters = await office.records.letters(case_id)
    alike = [one for one in letters if key in one.key.split(" ")]
    found = next((one for one in letters if one.key == key), alike[0] if len(alike) == 1 else None)
    if found is None or not found.pdf_sha256:
        raise BadInput((Fault(where="KEY", what=NO_FORMS if found else NO_SUCH_LETTER),))
    return found


async def pdf_that_counts(office: Office, case_id: str, letter: Letter) -> str:
    """The digest of the sealed PDF if the ledger says that it was sealed so: one that was kept too late is no letter."""
    acts = [line.entry.signed.act for line in await office.records.lines(case_id)]
    sealed = {one.sha256 for one in acts if isinstance(one, LetterSealed)}
    return letter.sealed_sha256 if letter.sealed_sha256 in sealed else letter.pdf_sha256


async def note_taken(office: Office, case_id: str, officer: Officer, digests: Iterable[str]) -> None:
    """Writes down that an officer takes these papers to read (调阅记录); to be done before he has them."""
    for one in dict.fromkeys(digests):
        await office.records.log_reading(Reading(case_id=case_id, sha256=one, by=officer.id, at=office.now()))
