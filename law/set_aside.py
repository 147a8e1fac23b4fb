"""Days set aside (不计入期限的期间): spans of days that a period does not count, whoever caused them; overlapping ones count once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.base import Words

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """Days from ``first`` through ``last``, not counted, and why. ``last`` None: no end is known; before ``first``: no day at all."""

    first: date
    last: date | None
    why: Words

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


class DaysAside:
    """The days of all spans, each under one of them: one without end before others, else the one that began first."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans, key=lambda one: one.first)
        self.endless = next((one for one in ordered if one.last is None), None)
        self.ended = apart(ordered)
        self.first_days = [one.first for one in self.ended]

    def span_of(self, day: date) -> Span | None:
        """The span that holds this day; None: the day is not set aside."""
        if self.endless and self.endless.holds(day):
            return self.endless
        begun = bisect_right(self.first_days, day)
        return self.ended[begun - 1] if begun and self.ended[begun - 1].holds(day) else None


def apart(ordered: Iterable[Span]) -> list[Span]:
    """The days of those that end, as spans that do not overlap (并集); ``ordered`` by first day."""
    found: list[Span] = []
    free = date.min
    for one in ordered:
        if one.last is not None and max(one.first, free) <= one.last:
            found.append(replace(one, first=max(one.first, free)))
            free = one.last + ONE_DAY
    return found
