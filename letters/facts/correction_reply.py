"""What a reply to a request to correct records says (更正政府信息答复书要素, Art. 41)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from letters.facts.common import Addressee, OfACase
from letters.facts.fields import OneLine, Prose
from letters.facts.remedies import RemediesTold
from models.citation import Citation

Corrected = Literal["corrected", "passed_on", "told_where", "refused"]


class CorrectionReplyFacts(OfACase):
    """A reply on the correction of records about the applicant (更正政府信息答复书).

    ``requested_on``: the day on which that request was received; ``request``: in the applicant's words. ``answer``: what was
    decided and why. ``passed_to``: the agency to which it was passed on; None: it was not.
    """

    addressees: Annotated[tuple[Addressee, ...], Field(min_length=1)]
    requested_on: date
    request: Prose
    corrected_as: Corrected
    answer: Prose
    passed_to: OneLine | None
    legal_basis: Citation
    remedies: RemediesTold
