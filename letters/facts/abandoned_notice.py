"""What a notice that a request is deemed abandoned says (视为放弃申请、不再处理告知书要素)."""

from __future__ import annotations

from datetime import date

from letters.facts.common import ToApplicant
from letters.facts.earlier import EarlierLetter
from letters.facts.fields import Prose
from letters.facts.remedies import RemediesTold
from models.citation import Citation


class AbandonedNoticeFacts(ToApplicant):
    """A notice that the request is deemed abandoned (视为放弃申请、不再处理告知书). ``notice``: the supplement notice.

    ``until``: the applicant's last day, as prolonged last; ``is_prolonged``: whether it was. ``reason``: what the officer found.
    """

    notice: EarlierLetter
    until: date
    is_prolonged: bool
    reason: Prose
    legal_basis: Citation
    remedies: RemediesTold
