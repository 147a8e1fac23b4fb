"""What a letter that passes on a request to correct records says (转送函要素, Art. 41)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from letters.facts.fields import Prose
from letters.facts.others import ToOthers
from models.citation import Citation


class CorrectionTransferFacts(ToOthers):
    """A letter that passes on a request to correct records (转送函), which is enclosed and names who asks; the letter does not.

    ``why``: why the reader has the power and we have not. ``enclosures``: the papers enclosed.
    """

    requested_on: date
    why: Prose
    enclosures: Annotated[tuple[Prose, ...], Field(min_length=1)]
    legal_basis: Citation
