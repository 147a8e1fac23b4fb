"""What the list of letters sent says (发文登记、交寄清单要素)."""

from __future__ import annotations

from datetime import date

from letters.facts.common import Element
from letters.facts.fields import OneLine, Prose
from letters.facts.sheets import BookFacts, RunningNumber
from models.acts import Way


class Sending(Element):
    """One letter sent (发出的文书): to whom, how, when, with which proof, and what became of it.

    ``letter_number`` None: its kind has none. ``tracking_number``: the post's; None: it went another way, or it is not recorded.
    ``served_on``, ``returned_on`` None: not known, not come back. ``way`` None: the act does not state it.
    """

    number: RunningNumber
    letter_number: OneLine | None
    title: OneLine
    register_number: OneLine
    reader: OneLine
    way: Way | None
    tracking_number: OneLine | None
    posted_on: date
    proof: Prose | None
    served_on: date | None
    returned_on: date | None


class DispatchListFacts(BookFacts):
    """The list of letters sent (发文登记、交寄清单) in a period; without a row where none was sent."""

    rows: tuple[Sending, ...]
