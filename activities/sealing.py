"""Sealing a letter (电子用印): the picture of the seal over its date, then the seal service's own work."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from temporalio.exceptions import ApplicationError

from activities.case_reading import CaseReader, cause
from activities.kill_points import reach
from activities.letter_making import final
from activities.ports import Outside, SealPort
from letters.catalogue import CATALOGUE
from letters.rendering import Rendered
from letters.word_reading import blocks_of
from models.acts import LetterSealed
from models.agency import Agency
from models.papers import MadeLetter, SealRefused
from models.standing import Errand
from procedure.case import Case


@dataclass(frozen=True)
class Sealing:
    """Has replies sealed."""

    reader: CaseReader
    outside: Outside

    async def seal(self, case_id: str, errand: Errand) -> LetterSealed:
        """The reply's PDF with the electronic seal, kept beside the one without. Safe to repeat: what is sealed once stays so.

        The service may be asked twice where we were cut off before its answer was kept; only one answer is kept, and told.

        Raises:
            ApplicationError: ``NoSealService``, final: the office has none; ``LetterNotMade``, may pass.
                ``SealRefused``, final, with the service's reason.
            OSError: the service cannot be reached, may pass.
        """
        async with self.reader.records.errand(case_id, errand.key) as outbox:
            if outbox.news:
                return LetterSealed.model_validate_json(outbox.news)
        seals = self.outside.seals
        if seals is None:
            raise final("NoSealService")
        case = await self.reader.case_of(case_id, errand)
        letter = await self._letter(case_id, errand)
        pdf = await self._with_picture(case_id, case, letter, seals)
        try:
            sealed = await seals.seal(case_id.partition("/")[0], pdf)
        except SealRefused as refused:
            raise final("SealRefused", str(refused)) from None
        reach("letter_sealed")
        digest = await self.outside.store.put(case_id, sealed.pdf)
        news = LetterSealed(
            errand=errand.key,
            about=cause(case).id,
            sha256=digest,
            service=sealed.service,
            certificate=sealed.certificate,
        )
        return await self._kept(case_id, errand, letter, news)

    async def _letter(self, case_id: str, errand: Errand) -> MadeLetter:
        """The letter that is to be sealed, which its errand names."""
        kept = await self.reader.records.letter(case_id, errand.what)
        if kept is None:
            raise ApplicationError("LetterNotMade", type="LetterNotMade")
        return kept

    async def _with_picture(self, case_id: str, case: Case, letter: MadeLetter, seals: SealPort) -> bytes:
        """The letter as it was made, set once more with the picture of the seal."""
        agency = await self.reader.agency_of(case)
        word = await self.outside.store.get(case_id, letter.docx_sha256)
        again = as_made(letter, word, agency, case)
        return await asyncio.to_thread(self.outside.press.pdf, again, seals.picture(agency.id))

    async def _kept(self, case_id: str, errand: Errand, letter: MadeLetter, news: LetterSealed) -> LetterSealed:
        """Keeps the sealed form with its news, unless another try was first: then its news count."""
        async with self.reader.records.errand(case_id, errand.key) as outbox:
            if outbox.news:
                return LetterSealed.model_validate_json(outbox.news)
            await outbox.keep_sealed(letter.key, news.sha256)
            await outbox.finish(news.model_dump_json())
        return news


def as_made(letter: MadeLetter, word: bytes, agency: Agency, case: Case) -> Rendered:
    """A reply that was made before, from its Word file. It bears the day of its issue."""
    assert case.issued
    return Rendered(
        kind=letter.kind,
        title=letter.title,
        language="zh",
        look=CATALOGUE[letter.kind].look,
        agency=agency.name,
        day=case.issued.day,
        text=letter.text,
        docx=word,
        blocks=blocks_of(word),
        sha256="",
    )
