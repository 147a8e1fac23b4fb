"""What every book says (簿册共同要素): whose it is, over which days, when it was printed; and its rows, counted from 1."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from models.agency import Agency
from reports.period import Period

Facts = dict[str, Any]


def book(agency: Agency, period: Period, printed_on: date, rows: Iterable[Facts]) -> Facts:
    """The facts of a book, as ``letters.facts.sheets.BookFacts`` has them."""
    return {
        "letter_number": None,
        "sender": {"agency": agency.name, "address": agency.address, "phone": agency.phone},
        "signed_on": printed_on,
        "from_day": period.first,
        "to_day": period.last,
        "rows": tuple({"number": count, **row} for count, row in enumerate(rows, 1)),
    }
