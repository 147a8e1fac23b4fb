"""Inspecting the document store (材料库核验): whether every paper that should be there is, and is what was kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Literal, NamedTuple

from adapters.document_store import Damaged, NotThere
from desk.office import Office
from desk.papers import store_of
from records import CaseRow


class Flaw(NamedTuple):
    """A paper that is not as it should be (核验发现): of which case, by which digest."""

    number: str
    sha256: str
    why: Literal["missing", "damaged"]


async def flaws(office: Office) -> AsyncIterator[Flaw]:
    """Reads every paper of every case, case by case by due day. A destroyed case has none."""
    for case in await office.records.list_cases():
        key = await office.records.known_case_key(case.case_id)
        if key and key.destroyed_at:
            continue
        for sha256 in await expected(office, case):
            if why := await flaw_in(office, case.case_id, sha256):
                yield Flaw(case.number, sha256, why)


async def expected(office: Office, case: CaseRow) -> tuple[str, ...]:
    """The digests of what a case should have in the store: its files, and its letters in each form, each once."""
    rows = await office.records.documents(case.case_id)
    files = [one.sha256 for one in rows if one.state in ("clean", "quarantined")]
    made = await office.records.letters(case.case_id)
    forms = [form for one in made for form in (one.docx_sha256, one.pdf_sha256, one.sealed_sha256) if form]
    return tuple(dict.fromkeys([*files, *forms]))


async def flaw_in(office: Office, case_id: str, sha256: str) -> Literal["missing", "damaged"] | None:
    try:
        await store_of(office).get(case_id, sha256)
    except NotThere:
        return "missing"
    except Damaged:
        return "damaged"
    return None
