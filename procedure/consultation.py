"""Consultation (征求意见): third parties (Art. 32), co-producing agencies (Art. 34), other agencies (Art. 33(3))."""

from __future__ import annotations

from collections.abc import Iterator

from models.standing import Opening, Task
from procedure.case import Case


def openings(case: Case) -> Iterator[Opening]:
    yield from ()


def tasks(case: Case) -> Iterator[Task]:
    yield from ()
