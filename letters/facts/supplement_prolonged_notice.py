"""What a notice of more time for the supplement says (延长补正期限告知书要素)."""

from __future__ import annotations

from datetime import date

from letters.facts.common import ToApplicant
from letters.facts.earlier import EarlierLetter
from letters.facts.fields import Prose
from models.citation import Citation


class SupplementProlongedNoticeFacts(ToApplicant):
    """A notice of more time for the supplement (延长补正期限告知书). ``notice``: the one that asked for it.

    ``until_before``, ``until``: the applicant's last day as it was, and as it is now.
    """

    notice: EarlierLetter
    until_before: date
    until: date
    reason: Prose
    legal_basis: Citation
