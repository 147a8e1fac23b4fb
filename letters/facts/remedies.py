"""What is told of the remedies against a decision that is no reply (救济告知)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from letters.facts.common import Element
from letters.facts.fields import OneLine

Count = Annotated[int, Field(ge=1)]


class RemediesTold(Element):
    """Reconsideration or suit, with the bodies and the periods (救济途径、机关和期限), as ``law.remedies`` has them on that day.

    ``reconsideration_days``, ``suit_days_after_reconsideration``: calendar days. ``suit_months`` None: the period is not held,
    so that the letter says "as the law provides".
    """

    reconsideration_body: OneLine
    court: OneLine
    reconsideration_days: Count
    suit_days_after_reconsideration: Count
    suit_months: Count | None
