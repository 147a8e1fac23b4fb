"""What a notice that an unpaid request is not handled any further says (逾期未缴费、不再处理告知书要素)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from letters.facts.common import LaterFacts
from letters.facts.earlier import EarlierLetter
from letters.facts.fields import Prose
from letters.facts.remedies import RemediesTold
from models.citation import Citation


class UnpaidNoticeFacts(LaterFacts):
    """A notice that the fee was not paid in time (逾期未缴费、不再处理告知书). ``notice``: the fee notice, over ``yuan``.

    ``notice_reached_on``: the day on which it was received; ``until``: the last day to pay; ``reason``: what the officer found.
    """

    notice: EarlierLetter
    yuan: Annotated[int, Field(ge=1)]
    notice_reached_on: date
    until: date
    reason: Prose
    legal_basis: Citation
    fee_basis: Citation
    remedies: RemediesTold
