"""Which clocks speak now (须提醒的期限): those whose act is still owed, and others' periods while their end leaves something to do."""

from __future__ import annotations

from models.acts import RecordRemedyFiled
from models.clock import Clock, ClockState
from procedure import fees
from procedure.case import Case
from procedure.completeness import last_day
from procedure.consulted import Consulted, all_consulted, matters
from procedure.remedies import result_of
from procedure.third_parties import weighing_of

REMEDIES = {"reconsideration_answer": "reconsideration", "court_evidence": "suit"}


def speaks(case: Case, clock: Clock) -> bool:
    """Whether somebody is reminded of it now: not while it is set aside or awaits the applicant, nor once its act is done."""
    kind, _, mark = clock.name.partition(":")
    lapsed_or_runs = clock.state in (ClockState.RUNNING, ClockState.LAPSED)
    match kind:
        case "reply" | "reasonable_date":
            return clock.state is ClockState.RUNNING and governs(case)
        case "supplement_notice":
            return lapsed_or_runs and governs(case) and not case.is_complete
        case "supplement":
            return last_day(case) is not None and is_in_hand(case)
        case "fee":
            return lapsed_or_runs and fees.owed(case) is not None and not fees.is_closed(case)
        case "third_party" | "co_producer":
            return lapsed_or_runs and any(is_undecided(case, one) for one in consulted_as(case, mark))
        case "reconsideration_answer" | "court_evidence":
            return lapsed_or_runs and is_pending(case, REMEDIES[kind])
    return clock.state is ClockState.RUNNING


def rests(case: Case, clock: Clock) -> bool:
    """Whether it is set aside now and runs on by itself when those days are over, so that its next ring must be known (扣除中)."""
    return clock.state is ClockState.SET_ASIDE and governs(case)


def governs(case: Case) -> bool:
    """Whether the first periods still count: once an order came in, its own is what is owed (原期限仍适用)."""
    return case.round_began == 0


def is_in_hand(case: Case) -> bool:
    """Whether a reply is still being worked at: not issued, and the case did not end without one (在办)."""
    return not case.is_issued and not case.ended_without_reply


def consulted_as(case: Case, mark: str) -> list[Consulted]:
    return [one for one in all_consulted(case) if one.letter.mark == mark]


def is_undecided(case: Case, one: Consulted) -> bool:
    """Whether its answer is waited for, or its silence still to be weighed (待答复或者待判断)."""
    is_open = one.is_unanswered and matters(case, one)
    return is_open and is_in_hand(case) and weighing_of(case, one) is None


def is_pending(case: Case, remedy: str) -> bool:
    """Whether the last remedy of this sort, whose clock it is, has no result yet (尚未审结)."""
    filed = [one for one in case.all(RecordRemedyFiled) if one.act.remedy == remedy]
    return bool(filed) and result_of(case, filed[-1]) == "pending"
