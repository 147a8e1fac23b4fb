"""What a certificate of no record says (无记录证明要素)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from letters.facts.common import Element, ItemNumber, OfACase
from letters.facts.fields import OneLine, Prose


class Search(Element):
    """One line of the search log (检索记录): by whom, where, with which words, on which day; nothing was found."""

    searched_by: Prose
    places: Annotated[tuple[Prose, ...], Field(min_length=1)]
    words: Annotated[tuple[Prose, ...], Field(min_length=1)]
    searched_on: date


class CertificateOfNoRecordFacts(OfACase):
    """A certificate of no record (无记录证明), on the strength of the search log; the applicant is not named.

    ``certified_by``: the officer of the holding unit. ``document_number``: by which it was asked for; None: none was named.
    """

    item: ItemNumber
    description: Prose
    document_number: OneLine | None
    searches: Annotated[tuple[Search, ...], Field(min_length=1)]
    reason: Prose
    certified_by: OneLine
