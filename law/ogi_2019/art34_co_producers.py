"""Art. 34: the lead agency may ask those with whom it made the information; silence is consent (征求共同制作机关意见)."""

from __future__ import annotations

from law.cited import rule
from models.citation import ogi_2019
from models.working_days import WorkingDays

ARTICLE = ogi_2019(34)


@rule(ARTICLE)
def answer_period() -> WorkingDays:
    """How long a co-producing agency has to answer, from its receipt of the letter (共同制作机关答复期限)."""
    return WorkingDays(15)


@rule(ARTICLE)
def silence_is_consent() -> bool:
    """Whether an agency that lets the period pass is taken to agree (逾期未提出意见的，视为同意公开)."""
    return True
