"""What a receipt slip says (登记回执要素)."""

from __future__ import annotations

from typing import Literal

from letters.facts.common import ReplyPeriod, ToApplicant
from models.citation import Citation

Channel = Literal["in_person", "oral", "mail", "ordinary_mail", "web", "email", "fax"]


class ReceiptSlipFacts(ToApplicant):
    """A receipt slip (登记回执). ``legal_basis``: the rule that fixes the day of receipt for this channel."""

    channel: Channel
    legal_basis: Citation
    period: ReplyPeriod
