"""The number that a letter bears (文号): allotted with its line, or stated by its act."""

from __future__ import annotations

from models.acts import NumberReply, Urge
from models.ledger import Line
from policy.letter_numbers import is_numbered
from procedure.case import Case
from procedure.letters_caused import numbers_of


def letter_number(case: Case, kind: str) -> str | None:
    """The number of the letter of this kind that the last line causes; None: its kind has none."""
    if not is_numbered(kind):
        return None
    line = case.lines[-1]
    return stated(line) or numbers_of(case, line).get(kind) or of_an_earlier_release(line)


def stated(line: Line) -> str | None:
    """The number that the act itself states; None: it states none."""
    act = line.entry.signed.act
    return act.number if isinstance(act, NumberReply | Urge) else None


def of_an_earlier_release(line: Line) -> str:
    """Earlier releases allotted numbers to replies only: such a letter is known by its register number and line."""
    return f"{line.number}-{line.entry.seq}"
