"""All that a run must know of the runs before it (交接卷)."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from models.base import Model
from models.signed import Signed
from models.standing import Receipt, Refusal, Standing

RECEIPTS_CARRIED = 50


class Kept(Model):
    """What was answered to an act, and the digest of what was sent."""

    digest: str
    answer: Receipt | Refusal


class CaseFile(Model):
    """``case_id`` is the workflow's id and the key of every line.

    ``opening``: the act with which a case begins, or with which a closed one begins again (its ``standing`` is then where the
    last run ended); None in a run that only goes on from the one before.
    ``calendar_shift``: a rehearsal's distance from today; zero in an office. ``receipts``: the last fifty; the register
    knows the older ones.
    """

    case_id: str
    opening: Signed | None
    calendar_shift: timedelta = timedelta()
    most_entries_a_run: int = 500
    standing: Standing | None = None
    receipts: dict[str, Kept] = Field(default_factory=dict)
