"""Making a letter (制作文书): facts, Word and PDF, kept in the document store and the register."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from temporalio.exceptions import ApplicationError

from activities.case_reading import CaseReader
from activities.kill_points import reach
from activities.letter_facts import facts_for
from activities.ports import Outside
from letters.press import CharacterMissing
from letters.rendering import FactMissing, Rendered, render
from models.agency import Agency, Officer
from models.papers import MadeLetter
from models.standing import Errand
from procedure.case import Case
from procedure.errands_again import kind_now

MOST_FAULTS = 3
"""So many a task names; ``letter check`` tells them all."""


@dataclass(frozen=True)
class LetterMaking:
    """Makes letters, by the agency's own template where it has one."""

    reader: CaseReader
    outside: Outside

    async def make(self, case_id: str, errand: Errand) -> None:
        """Makes the letter and marks the errand done, in one transaction. Safe to repeat: the same facts give the same bytes.

        Raises:
            ApplicationError: ``FactMissing`` or ``TemplateFails``, final: it cannot be made, and becomes a task for a person.
                The agency's template that fails or has faults is never passed over in silence.
        """
        if await self.reader.records.letter(case_id, errand.key):
            return
        case = await self.reader.case_of(case_id, errand)
        agency = await self.reader.agency_of(case)
        officers = {one.id: one for one in await self.reader.records.officers(agency.id)}
        letter, number, pdf = await asyncio.to_thread(self._set, kind_now(case, errand), case, agency, officers)
        reach("letter_rendered")
        store = self.outside.store
        kept = MadeLetter(
            key=errand.key,
            kind=letter.kind,
            title=letter.title,
            text=letter.text,
            letter_number=number,
            docx_sha256=await store.put(case_id, letter.docx),
            pdf_sha256=await store.put(case_id, pdf),
        )
        reach("letter_stored")
        async with self.reader.records.errand(case_id, errand.key) as outbox:
            if outbox.state != "done":
                await outbox.keep_letter(kept)
                await outbox.finish()

    def _set(
        self, kind: str, case: Case, agency: Agency, officers: Mapping[str, Officer]
    ) -> tuple[Rendered, str | None, bytes]:
        """Word file, number and PDF. It takes long enough to be done in a thread of its own."""
        templates = self.outside.templates
        own = templates.template(agency.id, kind, "zh") if templates else None
        try:
            facts = facts_for(kind, case, agency, officers)
            require_sound(kind, own)
            letter = render(kind, facts, template=own)
            number = facts.get("letter_number")
            return letter, number if isinstance(number, str) else None, self.outside.press.pdf(letter)
        except ApplicationError:
            raise
        except FactMissing as missing:
            raise final("FactMissing", *missing.fields) from None
        except CharacterMissing:
            raise final("FactMissing", "font") from None
        except Exception as error:  # an agency's template may fail in any way, and none passes by waiting
            if own is None:
                raise
            raise final("TemplateFails", type(error).__name__) from None


def require_sound(kind: str, own: bytes | None) -> None:
    """Looks at an agency's own template before its first use: it may have been put into its folder unchecked.

    Raises:
        ApplicationError: ``TemplateFails``, final, with its first faults.
    """
    if own is not None and (wrong := faults_in_short(kind, own)):
        raise final("TemplateFails", "；".join(wrong[:MOST_FAULTS]))


@lru_cache(maxsize=128)
def faults_in_short(kind: str, own: bytes) -> tuple[str, ...]:
    """What is wrong with a template and where; looked for once for each content, however often it is used."""
    from letters.samples import SAMPLES  # takes long, and few agencies have templates of their own
    from letters.template_check import faults_of_template

    found = faults_of_template(kind, own, "zh", (SAMPLES[kind],))
    return tuple(f"{one.where} {one.what.zh.partition('。')[0]}" for one in found)


def final(kind: str, *details: str) -> ApplicationError:
    """An error that trying again does not mend; ``details`` name fields, kinds or a template's faults, never values."""
    return ApplicationError(kind, *details, type=kind, non_retryable=True)
