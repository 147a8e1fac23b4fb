"""Confidentiality review (保密审查, Art. 17): each document, exactly that version, by someone who did not hand it over."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import AddDocument, DraftReply, ReviewDocument
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.handling import documents
from procedure.tasking import task


def reviews(case: Case) -> dict[str, Done[ReviewDocument]]:
    """The last review of each document (审查结论), by digest; one that was handed over again waits for another."""
    handed_over = documents(case)
    return {one.act.about: one for one in case.all(ReviewDocument) if one.seq > handed_over[one.act.about].seq}


def cleared(case: Case) -> tuple[str, ...]:
    """Digests of the documents that may leave the house (可公开材料): found clear, and not labelled as not public."""
    found = reviews(case)
    return tuple(
        digest
        for digest, one in documents(case).items()
        if digest in found and found[digest].act.clear and one.act.label != "not_public"
    )


def waiting(case: Case) -> tuple[str, ...]:
    """Digests of the documents not reviewed yet (待审材料)."""
    found = reviews(case)
    return tuple(digest for digest in documents(case) if digest not in found)


def openings(case: Case) -> Iterator[Opening]:
    """A review may be done again until the reply is issued; the last one counts."""
    if case.is_issued:
        return
    for digest in documents(case):
        handed_over = set().union(*(one.hands for one in case.all(AddDocument) if one.act.sha256 == digest))
        not_by = tuple(sorted(handed_over | drafters(case.all(DraftReply), digest)))
        yield Opening(act="review_document", roles=case.roles("review_document"), not_by=not_by, about=digest)


def drafters(drafts: list[Done[DraftReply]], digest: str) -> set[str]:
    """Who drafted a reply that gives this document out."""
    return {by for one in drafts for finding in one.act.findings if digest in finding.documents for by in one.hands}


def tasks(case: Case) -> Iterator[Task]:
    """Each document that was not reviewed yet."""
    if not case.is_issued:
        for digest in waiting(case):
            yield task(case, "review_document", documents(case)[digest].day, about=digest)
