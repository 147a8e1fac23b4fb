"""Art. 17: a review before disclosure; in doubt, a referral for determination (审查，报请确定)."""

from __future__ import annotations

from law.cited import rule
from models.citation import ogi_2019
from models.working_days import WorkingDays

ARTICLE = ogi_2019(17)


@rule(ARTICLE)
def determination_period() -> WorkingDays | None:
    """How long a determination may take: the text sets no period (确定期限未规定)."""
    return None
