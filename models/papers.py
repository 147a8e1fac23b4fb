"""Papers of a case (文书、材料) as ledger and register know them: by digest."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import Field

from models.base import Model


class Paper(Model):
    """A letter that was made (已生成文书): of which errand and kind, and the digests of its two forms."""

    key: str
    kind: str
    docx_sha256: str
    pdf_sha256: str


class MadeLetter(Paper):
    """A letter with what a screen shows of it (文书). Word and PDF lie in the document store.

    ``letter_number``: its number (文号), None where its kind has none. ``sealed_sha256``: of the PDF with the electronic seal; None: not sealed so.
    """

    title: str = Field(repr=False)
    text: str = Field(repr=False)
    letter_number: str | None = None
    sealed_sha256: str | None = None


class Sealed(NamedTuple):
    """A letter as a seal service gave it back (已用印文书). ``certificate``: its signer's serial number; None: a picture only."""

    pdf: bytes
    service: str
    certificate: str | None


class SealRefused(Exception):  # noqa: N818 - the house's word for it
    """The seal service will not set this seal, now or later (用印被拒). Its text tells people why, in plain words and without values of the case."""
