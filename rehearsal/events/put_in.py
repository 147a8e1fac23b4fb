"""What is put in (演练所设): whom the engine needs for an act, and what it needs beyond what a source tells. No clock depends on it."""

from __future__ import annotations

from datetime import timedelta

from models.roles import Role

CLERK, HANDLER, HOLDER, HEAD = Role.INTAKE_CLERK, Role.CASE_HANDLER, Role.HOLDING_UNIT, Role.OGI_HEAD
REVIEWER, JURIST, LEADER = Role.CONFIDENTIALITY_REVIEWER, Role.LEGALITY_REVIEWER, Role.LEADER
PUT_IN = "演练所设"
NOTHING = "none"
"""The id named where there is nothing that an act could be about: the engine then says what it refuses (无所指)."""
TO_ANSWER = timedelta(days=15)
"""How long the applicant is given for a supplement or his reasons where the source does not say; no rule."""
