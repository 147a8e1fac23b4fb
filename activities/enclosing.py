"""What goes along with a mail (邮件附件): the letter as PDF, sealed where it is, and the documents that a reply gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from temporalio.exceptions import ApplicationError

from activities.case_reading import CaseReader, cause
from activities.letter_making import final
from activities.ports import Outside
from models.acts import AddDocument, EmailLetter
from models.file_names import file_name
from models.mail import Enclosure
from models.standing import Errand
from procedure.case import Case, case_of
from procedure.draft_in_hand import live_draft
from procedure.mailing import Mailing, dispatch_of, mailings
from procedure.seals import letter_sealed, seal_of

PDF = "application/pdf"


@dataclass(frozen=True)
class Enclosing:
    """Gathers what a mail encloses."""

    reader: CaseReader
    outside: Outside

    async def of(self, case_id: str, errand: Errand, case: Case) -> tuple[Enclosure, ...]:
        """The letter that the errand names; with a reply, which bears the seal of its ``LetterSealed``, the documents that it gives.

        Raises:
            ApplicationError: ``LetterNotMade``, may pass; ``DocumentNotThere``, final: it was only named, or may not be used.
            NotThere, Damaged: final: something of it is not in the document store.
        """
        letter = await self.reader.records.letter(case_id, errand.what)
        if letter is None:
            raise ApplicationError("LetterNotMade", type="LetterNotMade")
        mailing = mailing_of(case)
        if isinstance(mailing.act, EmailLetter):
            return (await self._pdf(case_id, letter.title, letter.pdf_sha256),)
        sent = dispatch_of(case, mailing)
        sealed = letter_sealed(case, seal_of(case, sent))
        assert sealed  # else nothing would have been dispatched
        paper = await self._pdf(case_id, letter.title, sealed.act.sha256)
        return (paper, *await self._documents(case_id, case_of(case.lines[: sent.seq], case.policy, case.calendar)))

    async def _pdf(self, case_id: str, title: str, sha256: str) -> Enclosure:
        content = await self.outside.store.get(case_id, sha256)
        return Enclosure(name=f"{file_name(title)}.pdf", media_type=PDF, content=content)

    async def _documents(self, case_id: str, case: Case) -> Sequence[Enclosure]:
        """The documents that the reply gives, in the order of its findings, numbered."""
        draft, titles = live_draft(case), {one.act.sha256: one.act.title for one in case.all(AddDocument)}
        given = dict.fromkeys(digest for one in draft.act.findings for digest in one.documents) if draft else {}
        return [
            await self._document(case_id, digest, f"附件{count}_{titles[digest]}")
            for count, digest in enumerate(given, 1)
        ]

    async def _document(self, case_id: str, digest: str, title: str) -> Enclosure:
        """A document under its title, with the ending of its file."""
        row = await self.reader.records.document(case_id, digest)
        if row is None or row.state != "clean":
            raise final("DocumentNotThere")
        content = await self.outside.store.get(case_id, digest)
        name = f"{file_name(title)}{PurePath(row.name).suffix.lower()}"
        return Enclosure(name=name, media_type=row.media_type, content=content)


def mailing_of(case: Case) -> Mailing:
    """The act of the last line, which mails a letter."""
    return next(one for one in mailings(case) if one.id == cause(case).id)
