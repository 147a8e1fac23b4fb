"""The ledger (台账): lines that are only ever added."""

from __future__ import annotations

from datetime import datetime

from models.base import Model
from models.papers import Paper
from models.signed import Signed
from models.standing import Moved, Receipt


class Entry(Model):
    """An act with its number in the case and its moment (office time): what the shell asks to have entered."""

    seq: int
    at: datetime
    signed: Signed


class Line(Model):
    """One line of a case (台账行): the entry, the register number allotted with the first, and what followed from it.

    ``answered`` is the first answer, given again for ever; ``moved`` tells each due day that this line moved.
    ``letter_number`` (文号): allotted with this line to the letter that it causes; None: that letter has none.
    ``more_letter_numbers``: of the other letters that it causes, in their order. ``papers``: letters made since the line before,
    whose digests this line so seals.
    """

    entry: Entry
    number: str
    moved: tuple[Moved, ...] = ()
    answered: Receipt | None = None
    letter_number: str | None = None
    more_letter_numbers: tuple[str, ...] = ()
    papers: tuple[Paper, ...] = ()
