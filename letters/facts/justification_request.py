"""What a request for reasons says (说明理由通知书要素)."""

from __future__ import annotations

from datetime import date

from letters.facts.common import LaterFacts
from letters.facts.fields import Prose
from models.citation import Citation


class JustificationRequestFacts(LaterFacts):
    """A request for reasons (说明理由通知书): why the requests are found excessive, and the last day to give reasons."""

    why: Prose
    until: date
    legal_basis: Citation
