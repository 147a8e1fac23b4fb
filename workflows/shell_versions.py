"""The patch registry (外壳版本登记): every change of the shell that running cases must not meet unprepared.

The shell reads its ids here, and whoever changes the shell its reasons. A change of law, policy or procedure needs none:
open cases meet it at their next entry, or by ``recount``.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Patch(NamedTuple):
    """One change of the shell: the id given to ``workflow.patched``, since when, and why."""

    id: str
    since: date
    why: str


TAKEN_ANEW = Patch(
    id="what was not entered is taken anew",
    since=date(2026, 11, 24),
    why="the first release answered NotEntered to an act for as long as its run lived, though the register was mended",
)
PATCHES: tuple[Patch, ...] = (TAKEN_ANEW,)
"""All since the first release (0.1.0), the oldest first."""
