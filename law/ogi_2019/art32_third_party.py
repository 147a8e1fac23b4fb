"""Art. 32: a third party is asked in writing; its silence decides nothing (征求第三方意见)."""

from __future__ import annotations

from law.cited import rule
from models.citation import ogi_2019
from models.working_days import WorkingDays

ARTICLE = ogi_2019(32)


@rule(ARTICLE)
def answer_period() -> WorkingDays:
    """How long the third party has to answer, from its receipt of the letter (第三方答复期限)."""
    return WorkingDays(15)


@rule(ARTICLE)
def objection_binds() -> bool:
    """Whether its objection alone forbids disclosure: only with good reason, which an officer weighs (有合理理由)."""
    return False
