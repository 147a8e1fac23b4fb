"""Excessive requests (数量、频次明显超过合理范围, Art. 35)."""

from __future__ import annotations

from collections.abc import Iterator

from models.standing import Opening, Task
from procedure.case import Case


def openings(case: Case) -> Iterator[Opening]:
    yield from ()


def tasks(case: Case) -> Iterator[Task]:
    yield from ()
