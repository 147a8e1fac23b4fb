"""Days set aside (不计入期限的期间): spans of days that a period does not count, whoever caused them; overlapping ones count once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.base import Words


@dataclass(frozen=True)
class Span:
    """Days from ``first`` through ``last``, not counted, and why. ``last`` None: no end is known; before ``first``: no day at all."""

    first: date
    last: date | None
    why: Words

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


def span_of(spans: Iterable[Span], day: date) -> Span | None:
    """The span that holds this day, one without end before others; None: the day is not set aside."""
    found = [one for one in spans if one.holds(day)]
    return min(found, key=lambda one: one.last is not None, default=None)
