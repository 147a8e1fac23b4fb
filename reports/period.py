"""A period of days (起止日期), both included, over which a book is kept."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Period(NamedTuple):
    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last
