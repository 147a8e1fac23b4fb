"""Clocks that the law leaves running and that have ended in this case (期限终结): nobody owes the act any more."""

from __future__ import annotations

from law.clocks.windows import RECONSIDERATION, SUIT
from law.course import ANSWER, EVIDENCE
from models.base import Words
from models.clock import ClockState, ExplainedClock, Party

FOUND_COMPLETE = Words(
    zh="已审查认定申请内容明确，无须补正。", en="The request was found complete: no notice is needed."
)


HANDLED_ELSEWHERE = Words(
    zh="已并案或者另行办理，本案不再计算期限。", en="It is handled elsewhere: no period runs in this case."
)
OF_THE_REMEDIES = (RECONSIDERATION, SUIT, ANSWER, EVIDENCE)
"""Clocks that the law lets run whatever the office does with the case: a remedy may be sought, and is answered, here."""
STILL_GOING = (ClockState.RUNNING, ClockState.LAPSED, ClockState.SET_ASIDE, ClockState.AWAITING_APPLICANT)


def no_more_needed(one: ExplainedClock) -> ExplainedClock:
    """The notice's clock after the finding: ended, unless it was met before (补正告知期限终结)."""
    return ended(one, FOUND_COMPLETE) if one.clock.name == "supplement_notice" else one


def handled_elsewhere(one: ExplainedClock) -> ExplainedClock:
    """A clock of a case that was joined to another or set apart: ended, unless it is of the remedies."""
    return one if one.clock.name in OF_THE_REMEDIES else ended(one, HANDLED_ELSEWHERE)


def ended(one: ExplainedClock, why: Words) -> ExplainedClock:
    """A clock that ends for this reason, unless it was met or had ended before (期限终结)."""
    if one.clock.state not in STILL_GOING:
        return one
    clock = one.clock.model_copy(update={"state": ClockState.ENDED, "owed_by": Party.NOBODY, "overdue": False})
    return one.model_copy(update={"clock": clock, "reasons": (*one.reasons, why)})
