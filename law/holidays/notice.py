"""Days of a notice, as the files of the years write them (放假日期)."""

from __future__ import annotations

from datetime import date, timedelta

from models.calendar_notice import CalendarNotice

__all__ = ["CalendarNotice", "days", "together"]


def days(first: str, last: str | None = None) -> frozenset[date]:
    """A block of days, both ends within it (起止日期)."""
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    return frozenset(start + timedelta(days=n) for n in range((end - start).days + 1))


def together(*blocks: frozenset[date]) -> frozenset[date]:
    """Several blocks as one set of days (合并)."""
    return frozenset[date]().union(*blocks)
