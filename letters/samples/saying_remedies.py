"""What samples tell of the remedies (样例的救济告知), as the law has them on that day."""

from __future__ import annotations

from datetime import date

from law.remedies import remedies
from letters.facts.remedies import RemediesTold
from letters.samples.common import BODY, COURT


def remedies_told(on: date) -> RemediesTold:
    """The remedies against a decision of that day which is no reply."""
    found = remedies((), on, (), True)
    return RemediesTold(
        reconsideration_body=BODY,
        court=COURT,
        reconsideration_days=found.reconsideration_days,
        suit_days_after_reconsideration=found.suit_days_after_reconsideration,
        suit_months=found.suit_months,
    )
