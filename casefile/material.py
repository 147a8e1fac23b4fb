"""What a case file is made of (立卷材料), gathered before: the case, its ledger as stored, its letters and documents in clear."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from letters.blocks import Block
from models.agency import Agency
from procedure.case import Case
from records import SealedLine

Setter = Callable[[str, Sequence[Block], date], bytes]
"""Sets blocks as a PDF under a title (排印); its date is the document's."""


@dataclass(frozen=True)
class LetterCopy:
    """A letter in clear (文书副本). ``pdf``, ``docx`` None: an earlier release kept its text only, or it was destroyed."""

    key: str
    kind: str
    title: str
    on: date
    text: str = field(repr=False)
    letter_number: str | None = None
    pdf: bytes | None = field(default=None, repr=False)
    docx: bytes | None = field(default=None, repr=False)
    sealed: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class DocumentCopy:
    """A document in clear (材料副本). ``suffix``: of its file name, such as ``.pdf``; ``content`` None: it is not in the store."""

    sha256: str
    suffix: str
    content: bytes | None = field(repr=False)


@dataclass(frozen=True)
class Material:
    """Everything that goes into a case file. ``names``: of the officers by id; ``inner``: inner papers ready made (title, PDF)."""

    case: Case
    case_id: str
    agency: Agency
    names: Mapping[str, str]
    sealed_lines: tuple[SealedLine, ...]
    letters: tuple[LetterCopy, ...]
    documents: tuple[DocumentCopy, ...]
    inner: tuple[tuple[str, bytes], ...] = ()

    @property
    def number(self) -> str:
        return self.case.lines[0].number
