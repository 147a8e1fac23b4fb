"""What a supplement notice says (补正告知书要素)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from letters.facts.common import ToApplicant
from letters.facts.fields import Prose
from models.citation import Citation


class SupplementNoticeFacts(ToApplicant):
    """A supplement notice (补正告知书): everything that is missing, at once. ``until``: the applicant's last day."""

    items: Annotated[tuple[Prose, ...], Field(min_length=1)]
    until: date
    legal_basis: Citation
