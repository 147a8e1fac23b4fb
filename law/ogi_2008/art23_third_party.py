"""Art. 23: a third party is asked in writing; its objection binds, but for the public interest (征求第三方意见)."""

from __future__ import annotations

from law.cited import ogi_2008, rule
from models.working_days import WorkingDays

ARTICLE = ogi_2008(23)


@rule(ARTICLE)
def answer_period() -> WorkingDays | None:
    """How long the third party has to answer: the text sets no period (答复期限未规定)."""
    return None


@rule(ARTICLE)
def objection_binds() -> bool:
    """Whether its objection alone forbids disclosure, unless the public interest overrides it (第三方不同意公开的，不得公开)."""
    return True
