"""What an extension notice says (延长答复期限告知书要素)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, field_validator

from letters.facts.common import LaterFacts, ReplyPeriod
from letters.facts.open_consultation import known_unless_consulting
from models.citation import Citation


class ExtensionNoticeFacts(LaterFacts):
    """An extension notice (延长答复期限告知书). ``base_due``: last day before the extension; ``period``: after it.

    ``consultation_is_open``: somebody is still asked, and that time is not counted. Then alone both may be None: its end is not known.
    """

    working_days: Annotated[int, Field(ge=1)]
    legal_basis: Citation
    consultation_is_open: bool
    base_due: date | None
    period: ReplyPeriod | None

    _known = field_validator("base_due", "period")(known_unless_consulting)
