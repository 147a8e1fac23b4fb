"""What a notice of a reasonable date says (延迟答复告知书要素)."""

from __future__ import annotations

from datetime import date

from letters.facts.common import LaterFacts
from letters.facts.fields import Prose
from models.citation import Citation


class ReasonableDateNoticeFacts(LaterFacts):
    """A notice of a reasonable date (延迟答复告知书): until when the reply will come, and why not sooner.

    ``justified_on``: the day on which the applicant's reasons came in.
    """

    justified_on: date
    reason: Prose
    until: date
    legal_basis: Citation
    reply_period: Citation
