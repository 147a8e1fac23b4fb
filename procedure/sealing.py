"""Numbering and sealing (编号、用印): an issued reply gets its letter number, then the seal; only then may it leave."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import IssueReply, NumberReply
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.service import letter_failed, sealed
from procedure.tasking import task


def numbered(case: Case) -> Done[NumberReply] | None:
    """The numbering of this round's reply, or None (本轮编号)."""
    return case.last_now(NumberReply)


def next_step(case: Case) -> str | None:
    """What an issued reply waits for; None: nothing, or its letter could not be made."""
    if numbered(case) is None:
        return "number_reply"
    return None if sealed(case) or letter_failed(case) else "record_seal"


def openings(case: Case, issued: Done[IssueReply]) -> Iterator[Opening]:
    if act := next_step(case):
        yield Opening(act=act, roles=case.roles(act), about=issued.id)


def tasks(case: Case, issued: Done[IssueReply]) -> Iterator[Task]:
    if act := next_step(case):
        yield task(case, act, (numbered(case) or issued).day, about=issued.id)
