"""What an extension notice says (延长答复期限告知书要素)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from letters.facts.common import LaterFacts, ReplyPeriod


class ExtensionNoticeFacts(LaterFacts):
    """An extension notice (延长答复期限告知书). ``base_due``: last day before the extension; ``period``: after it."""

    working_days: Annotated[int, Field(ge=1)]
    base_due: date
    period: ReplyPeriod
