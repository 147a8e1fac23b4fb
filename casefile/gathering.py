"""Gathering what a case file is made of (收集立卷材料): from the register and the document store."""

from __future__ import annotations

from collections.abc import Container
from typing import Protocol

from casefile.material import DocumentCopy, LetterCopy, Material
from models.acts import LetterSealed
from models.agency import Agency
from models.base import china
from procedure.case import Case
from records import DocumentRow, Letter, Records

SUFFIXES = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tiff",
    "text/plain": ".txt",
    "text/csv": ".csv",
}


class Store(Protocol):
    """What is needed of the document store (材料库)."""

    async def get(self, case_id: str, sha256: str) -> bytes: ...


async def gather(
    records: Records, store: Store, case_id: str, case: Case, agency: Agency, inner: tuple[tuple[str, bytes], ...]
) -> Material:
    """Everything of this case, in clear. What was never kept, or was destroyed, is left out.

    Raises:
        Damaged: from the store: something is not what was kept; a file of it would prove nothing.
    """
    told = frozenset(one.act.sha256 for one in case.all(LetterSealed))
    letters = [await letter_copy(store, case_id, one, told) for one in await records.letters(case_id)]
    documents = [await document_copy(store, case_id, one) for one in await records.documents(case_id)]
    return Material(
        case=case,
        case_id=case_id,
        agency=agency,
        names={one.id: one.name for one in await records.officers(agency.id)},
        sealed_lines=await records.sealed_lines(case_id),
        letters=tuple(letters),
        documents=tuple(documents),
        inner=inner,
    )


async def letter_copy(store: Store, case_id: str, letter: Letter, told: Container[str]) -> LetterCopy:
    """A letter with its two forms, and sealed where the ledger says so. ``told``: digests of the sealed letters that it knows."""

    async def kept(digest: str | None) -> bytes | None:
        return await store.get(case_id, digest) if digest and letter.title else None

    return LetterCopy(
        key=letter.key,
        kind=letter.kind,
        title=letter.title or "已销毁的文书",
        on=china(letter.at).date(),
        text=letter.text,
        letter_number=letter.letter_number,
        pdf=await kept(letter.pdf_sha256),
        docx=await kept(letter.docx_sha256),
        sealed=await kept(letter.sealed_sha256) if letter.sealed_sha256 in told else None,
    )


async def document_copy(store: Store, case_id: str, row: DocumentRow) -> DocumentCopy:
    content = await store.get(case_id, row.sha256) if row.state == "clean" else None
    return DocumentCopy(row.sha256, suffix_of(row), content)


def suffix_of(row: DocumentRow) -> str:
    """The suffix of a document's file: by its media type, else that of its name where it is short and plain."""
    _, dot, suffix = row.name.rpartition(".")
    plain = f".{suffix.lower()}" if dot and suffix.isascii() and suffix.isalnum() and len(suffix) <= 5 else ".bin"
    return SUFFIXES.get(row.media_type, plain)
