"""Processing fees (信息处理费): the applicant's time to pay. From 2021-01-01, by 国办函〔2020〕109号."""

from __future__ import annotations

from law.cited import fee_2020, rule
from models.working_days import WorkingDays

# The period was read in excerpts only, whose article is not known.
ARTICLE = fee_2020()


@rule(ARTICLE)
def payment_period() -> WorkingDays:
    """How long the applicant has to pay, from the day after the fee notice reached him (缴费期限)."""
    return WorkingDays(20)
