"""A calendar notice (放假通知): which days the State Council took off and which weekend days it made working days."""

from __future__ import annotations

from datetime import date, timedelta

from models.base import Model


class CalendarNotice(Model):
    """One notice of the State Council's General Office (国务院办公厅部分节假日安排通知), as it was issued.

    ``id``: year and number within it (``2020-2`` amends ``2020-1``). ``published``: the day from which it was known.
    ``off``, ``work``: days named as off and as made up for; they may lie in the December before. A later notice prevails
    over an earlier one on the days that it names.
    """

    id: str
    year: int
    published: date
    url: str
    off: frozenset[date]
    work: frozenset[date]


def days(first: str, last: str | None = None) -> frozenset[date]:
    """A block of days, both ends within it (起止日期)."""
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    return frozenset(start + timedelta(days=n) for n in range((end - start).days + 1))


def together(*blocks: frozenset[date]) -> frozenset[date]:
    """Several blocks as one set of days (合并)."""
    return frozenset[date]().union(*blocks)
