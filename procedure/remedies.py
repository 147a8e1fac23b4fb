"""Remedies (救济): reconsideration and suit, their results, orders to reply again."""

from __future__ import annotations

from collections.abc import Iterator

from models.standing import Opening, Task
from procedure.case import Case


def openings(case: Case) -> Iterator[Opening]:
    yield from ()


def tasks(case: Case) -> Iterator[Task]:
    yield from ()
