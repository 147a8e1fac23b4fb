"""Checking a case's letters against the lines that seal them (文书核验)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ledger import Line
from models.papers import Paper
from records.letters import letters_of
from records.rows import Finding, Letter
from records.tables import ledger
from records.wrongs import said

Sealed = dict[int, tuple[Paper, ...]]
"""The papers that each line names; of a line that names none, nothing."""


async def paper_findings(connection: AsyncConnection, case_id: str, number: str) -> tuple[Finding, ...]:
    """Letters that are not what a line of the ledger sealed, each by that line; or whose text is not what was kept."""
    sealed, letters = await sealed_in(connection, case_id), await letters_of(connection, case_id)
    wrong = sorted({*wrong_in(sealed, letters)}, key=lambda seq: seq or 0)
    what = said("letter_differs")
    return tuple(Finding(kind="letter_differs", number=number, case_id=case_id, seq=seq, what=what) for seq in wrong)


async def sealed_in(connection: AsyncConnection, case_id: str) -> Sealed:
    """What the lines of a case seal; a line that cannot be read is told elsewhere."""
    found: Sealed = {}
    for row in await connection.execute(select(ledger.c.seq, ledger.c.body).where(ledger.c.case_id == case_id)):
        try:
            papers = Line.model_validate_json(row.body).papers
        except ValidationError:
            continue
        if papers:
            found[row.seq] = papers
    return found


def wrong_in(sealed: Sealed, letters: Sequence[Letter]) -> Iterator[int | None]:
    """The lines whose letters differ; None: a letter that no line seals yet."""
    kept = {one.key: one for one in letters}
    for seq, papers in sealed.items():
        if any(paper.key not in kept or not is_sealed_so(kept[paper.key], paper, seq) for paper in papers):
            yield seq
    for one in letters:
        names = {paper.key for paper in sealed.get(one.sealed_by or 0, ())}
        if (one.sealed_by and one.key not in names) or has_another_text(one):
            yield one.sealed_by


def is_sealed_so(letter: Letter, paper: Paper, seq: int) -> bool:
    return letter.sealed_by == seq and Paper.model_validate(letter.model_dump(include=set(Paper.model_fields))) == paper


def has_another_text(letter: Letter) -> bool:
    """Whether its text was changed; that of a destroyed case is empty."""
    return bool(letter.text) and sha256(letter.text.encode()).hexdigest() != letter.sha256
