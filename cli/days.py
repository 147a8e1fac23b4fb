"""Whether an act can still be done today (期限内与否), so that no command is printed that would be refused for its day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import STATING_A_DAY
from models.base import Words
from models.standing import Opening

TOO_LATE = Words(zh="期限已过，不能再办理", en="its last day has passed: it can no longer be done")


def why_not_on(opening: Opening, today: date) -> Words | None:
    """Why no entry of today would be taken: the first day has not come, or the last has passed; None: one would be."""
    if opening.earliest and today < opening.earliest:
        return Words(zh=f"自 {opening.earliest} 起方可办理", en=f"only from {opening.earliest} on")
    if has_passed(opening, today) and not can_be_dated_back(opening):
        return TOO_LATE
    return None


def has_passed(opening: Opening, today: date) -> bool:
    """Whether the last day lies before today (期限已过)."""
    return opening.latest is not None and opening.latest < today


def can_be_dated_back(opening: Opening) -> bool:
    """Whether the act states a day of its own, and one up to the last day is open (可以补记)."""
    first, last = opening.earliest or date.min, opening.latest or date.max
    return opening.act in STATING_A_DAY and first <= last


def day_words(opening: Opening, today: date) -> Iterator[Words]:
    """What to say of today: why nothing can be done, or what alone still can (补记)."""
    if why := why_not_on(opening, today):
        yield why
    elif has_passed(opening, today):
        yield dating_back(opening)


def dating_back(opening: Opening) -> Words:
    zh, en = ("，并填证明（proof）", ", with its proof") if opening.earlier_needs_proof else ("", "")
    return Words(
        zh=f"期限已过：只能补记 {opening.latest} 及以前已办的{zh}",
        en=f"its last day has passed: only what was done by {opening.latest} can be recorded{en}",
    )
