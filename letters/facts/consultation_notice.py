"""What a notice of consultation to the applicant says (征求意见告知书要素): never whom we ask."""

from __future__ import annotations

from datetime import date
from typing import Literal

from letters.facts.common import ItemNumber, LaterFacts
from models.citation import Citation

Sort = Literal["third_party", "co_producer", "other_agency"]


class ConsultationNoticeFacts(LaterFacts):
    """A notice to the applicant that others are asked (征求意见告知书); they are not named.

    ``item``: on which item. ``legal_basis``: why they are asked. ``set_aside``: by which article the time is not counted;
    None: it is counted (2008, other agencies).
    """

    sort: Sort
    item: ItemNumber
    consulted_on: date
    legal_basis: Citation
    set_aside: Citation | None
