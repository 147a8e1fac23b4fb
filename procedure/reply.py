"""Reply (答复): drafted by item and kind, decided on by others, issued, numbered, sealed. How it leaves: ``service.py``."""

from __future__ import annotations

from collections.abc import Iterator

from models.standing import Opening, Task
from procedure import drafting, sealing, signing
from procedure.case import Case
from procedure.draft_in_hand import live_draft


def openings(case: Case) -> Iterator[Opening]:
    """Once complete, or once a supplement came in: drafting; with a draft in hand, deciding on it; once issued, number and seal."""
    if case.issued:
        yield from sealing.openings(case, case.issued)
    elif draft := live_draft(case):
        yield from signing.openings(case, draft)
    elif drafting.may_begin(case):
        yield drafting.opening(case)


def tasks(case: Case) -> Iterator[Task]:
    """The next step of this round's reply."""
    if case.issued:
        yield from sealing.tasks(case, case.issued)
    elif draft := live_draft(case):
        yield from signing.tasks(case, draft)
    elif case.is_complete:
        yield from drafting.tasks(case)
