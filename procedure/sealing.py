"""Numbering and sealing (编号、用印): an issued reply gets its letter number, then the seal; only then may it leave.

The seal is set by hand, or by the seal service: then it is waited for, and where that fails, asked for again by either means. One that may not leave as it is (its letter cannot be made, a document that it gives was taken out) is taken back and drafted
again; its number is void.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import IssueReply
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.draft_in_hand import live_draft
from procedure.seals import numbered, sealed, waits_for_the_seal
from procedure.service import cannot_leave
from procedure.task_making import for_roles, task


def next_step(case: Case) -> str | None:
    """What an issued reply waits for of the office; None: nothing, or it has to be taken back."""
    if cannot_leave(case) or waits_for_the_seal(case):
        return None
    return ("record_seal" if numbered(case) else "number_reply") if not sealed(case) else None


def openings(case: Case, issued: Done[IssueReply]) -> Iterator[Opening]:
    """Once issued: the number, then the seal; where it may not leave as it is, until it is sent, taking it back."""
    if act := next_step(case):
        yield Opening(act=act, roles=case.roles(act), about=issued.id)
    yield from taking_back(case)


def taking_back(case: Case) -> Iterator[Opening]:
    """Returning an issued reply that may not leave as it is (撤回签发)."""
    draft = live_draft(case)
    if draft and not case.sent and cannot_leave(case):
        hands = tuple(sorted(draft.hands))
        yield Opening(act="return_for_redraft", roles=case.roles("return_for_redraft"), not_by=hands, about=draft.id)


def tasks(case: Case, issued: Done[IssueReply]) -> Iterator[Task]:
    """Number and seal, or taking it back."""
    if act := next_step(case):
        yield task(case, act, (numbered(case) or issued).day, about=issued.id)
    for one in taking_back(case):
        yield for_roles(case, one.roles, one.act, issued.day, case.due, about=one.about)
