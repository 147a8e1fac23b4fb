"""A clock in words (期限用语): its due day and its state, the same in every list."""

from __future__ import annotations

from datetime import date

from cli.saying import said
from models.act_names import CLOCK_STATES
from models.base import Words
from models.clock import Clock, ClockState, Verdict

PROVISIONAL = Words(zh="（暂定）", en=" (provisional)")
OVERDUE = Words(zh="已逾期", en="OVERDUE")
JUDGES_THE_REPLY = frozenset({"reply", "reasonable_date"})


def day_words(day: date | None, provisional: bool) -> str:
    """A due day, marked where it is not final; a dash where there is none."""
    return "—" if day is None else f"{day}{said(PROVISIONAL) if provisional else ''}"


def state_words(clock: Clock, verdict: Verdict) -> Words:
    """The state; of the clock that judged a late reply, that it was late. ``verdict``: the case's."""
    state = CLOCK_STATES[clock.state]
    if clock.overdue:
        return OVERDUE
    was_late = clock.name in JUDGES_THE_REPLY and clock.state is ClockState.MET and verdict is Verdict.LATE
    return Words(zh=f"{state.zh}（逾期）", en=f"{state.en} (late)") if was_late else state
