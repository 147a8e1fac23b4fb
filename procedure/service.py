"""Service (送达): the issued reply leaves, arrives, or comes back. In time by the day on which it left; served when it arrived."""

from __future__ import annotations

from collections.abc import Iterator

from models.standing import Opening, Task
from procedure.case import Case
from procedure.tasking import task


def openings(case: Case) -> Iterator[Opening]:
    if case.issued and not case.sent and not letter_failed(case):
        yield Opening(act="dispatch", roles=case.roles("dispatch"), earliest=case.issued.day)


def letter_failed(case: Case) -> bool:
    """Whether the reply's letter could not be made (文书未能生成)."""
    return case.issued is not None and any(key.startswith(f"{case.issued.seq} ") for key in case.failed_errands)


def tasks(case: Case) -> Iterator[Task]:
    """Dispatch, unless a letter could not be made."""
    if case.issued and not case.sent and not case.failed_errands:
        yield task(case, "dispatch", case.issued.day)
