"""What the confidentiality review is of (审查对象): documents, letters of consultation, and the draft in hand; and who had a hand in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from models.acts import AddDocument, DraftReply, PrepareConsultation
from models.acts.consultation import AConsultation
from procedure.case import Case, Done
from procedure.documents import documents
from procedure.draft_in_hand import live_draft
from procedure.search_log import changed_at


@dataclass(frozen=True)
class Subject:
    """What is reviewed (审查对象): the act that brought it in last, and whose hands were in it."""

    brought: Done[Any]
    hands: frozenset[str]


def subjects(case: Case) -> dict[str, Subject]:
    """All that is reviewed, by digest (审查对象). A draft is, where the office has its letters reviewed."""
    found: dict[str, Done[Any]] = {**documents(case)}
    found |= {one.act.sha256: one for one in case.all(PrepareConsultation)}
    draft = live_draft(case)
    if draft and case.policy.office.letters_are_reviewed:
        found[draft.act.sha256] = draft
    hands = hands_in(case)
    return {digest: Subject(one, one.hands | hands[digest]) for digest, one in found.items()}


def hands_in(case: Case) -> defaultdict[str, frozenset[str]]:
    """Who handed each document over or drafted a reply that gives it out, and who drafted each reply, by digest (经手人)."""
    hands: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for one in case.all(AddDocument):
        hands[one.act.sha256] |= one.hands
    for drafted in case.all(DraftReply):
        for digest in digests_of(drafted.act):
            hands[digest] |= drafted.hands
    return hands


def digests_of(draft: DraftReply) -> Iterator[str]:
    """The draft's own digest, and those of what it gives out."""
    yield draft.sha256
    for finding in draft.findings:
        yield from finding.documents


def is_past(case: Case, one: Done[Any]) -> bool:
    """Whether it is a letter of consultation that left, or whose item is not asked for like this any more (不再待审的文书)."""
    if not isinstance(one.act, PrepareConsultation):
        return False
    is_asked = one.act.item in case.live_items and one.seq > changed_at(case, one.act.item)
    return not is_asked or any(sent.act.about == one.id for sent in case.all(AConsultation))
