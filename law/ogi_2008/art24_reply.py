"""Art. 24: the reply period, its extension, and the time of third parties (答复期限与延长)."""

from __future__ import annotations

from law.cited import ogi_2008, rule
from models.working_days import WorkingDays

REPLY = ogi_2008(24, 2)
SET_ASIDE = ogi_2008(24, 3)


@rule(REPLY)
def reply_period() -> WorkingDays:
    """How long the agency has to reply where it cannot do so at once (答复期限)."""
    return WorkingDays(15)


@rule(REPLY)
def longest_extension() -> WorkingDays:
    """The most by which the reply period may be extended (延长答复的期限最长)."""
    return WorkingDays(15)


@rule(SET_ASIDE)
def sets_aside_third_parties() -> bool:
    """Whether the time that a third party needs is not counted (征求第三方意见所需时间不计算)."""
    return True
