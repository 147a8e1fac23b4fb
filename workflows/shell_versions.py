"""The patch registry (外壳版本登记): every change of the shell that running cases must not meet unprepared.

A change of law, policy or procedure needs none: open cases meet it at their next entry, or by ``recount``.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Patch(NamedTuple):
    """One change of the shell: the id given to ``workflow.patched``, since when, and why."""

    id: str
    since: date
    why: str


PATCHES: tuple[Patch, ...] = ()
"""None so far: the first release."""
