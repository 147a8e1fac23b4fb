"""What a referral for determination says (报请确定函要素)."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from letters.facts.others import ToOthers
from models.citation import Citation

SHOWN = 12
"""How many characters of a doubtful document's digest a letter shows."""


class ReferralLetterFacts(ToOthers):
    """A referral for determination (报请确定函). The document is doubtful: nothing of it is named but its digest's beginning."""

    digest_begins: Annotated[str, StringConstraints(pattern=rf"^[0-9a-f]{{{SHOWN}}}$")]
    legal_basis: Citation
