"""Art. 33: the reply period and its extension (答复期限与延长)."""

from __future__ import annotations

from law.cited import rule
from models.citation import ogi_2019
from models.working_days import WorkingDays

REPLY, SET_ASIDE = ogi_2019(33, 2), ogi_2019(33, 3)


@rule(REPLY)
def reply_period() -> WorkingDays:
    """How long the agency has to reply where it cannot do so at once (答复期限)."""
    return WorkingDays(20)


@rule(REPLY)
def longest_extension() -> WorkingDays:
    """The most by which the reply period may be extended in all (延长的期限最长)."""
    return WorkingDays(20)


@rule(SET_ASIDE)
def sets_aside_consultations() -> bool:
    """Whether the time of asking third parties and other agencies is not counted (征求意见所需时间不计算在内)."""
    return True
