"""Retention (保管期限): until when a closed case is kept, and what speaks against destroying it (鉴定)."""

from __future__ import annotations

from datetime import date

from models.base import Words
from models.clock import Clock, ClockState, Party
from policy.retention import Retention
from procedure import remedies
from procedure.case import Case

NOT_OVER = Words(zh="尚未办结归档，或者已经重启", en="is not closed, or was opened again")
REMEDY = Words(zh="有复议、诉讼尚未审结", en="has a reconsideration or a suit without its result")
CLOCK = Words(zh="有期限（含救济期限）未满", en="has a period that is not over, that for remedies included")


def closed_on(case: Case) -> date | None:
    """The day on which it ended last; None: it is not over (办结日)."""
    return case.ending.day if case.is_over and case.ending else None


def kept_until(closed: date, retention: Retention) -> date:
    """The last day of its retention: the end of the last full year after the year of closing (保管期满日)."""
    return date(closed.year + retention.years, 12, 31)


def why_kept(case: Case, on: date, retention: Retention) -> Words | None:
    """Why the case may not be destroyed on that day; None: its retention is over, and nothing is open."""
    closed = closed_on(case)
    if closed is None:
        return NOT_OVER
    if remedies.pending(case):
        return REMEDY
    if any(is_open(one, on) for one in case.clocks):
        return CLOCK
    last = kept_until(closed, retention)
    return Words(zh=f"保管期至 {last}", en=f"is kept until {last}") if on <= last else None


def is_open(clock: Clock, on: date) -> bool:
    """Whether a period runs on that day. One without a last day counts while the agency owes something: not a window for remedies."""
    if clock.state is not ClockState.RUNNING:
        return False
    return clock.owed_by is Party.AGENCY if clock.due is None else clock.due >= on
