"""A clock (期限): one legal period as a value, and its explanation day by day (逐日说明)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from models.base import Model, Words
from models.citation import Citation


class ClockState(StrEnum):
    """State of a clock (期限状态). ``ended``: the case ended otherwise; ``lapsed``: the period ran out without its act."""

    RUNNING = "running"
    SET_ASIDE = "set_aside"
    AWAITING_APPLICANT = "awaiting_applicant"
    MET = "met"
    LAPSED = "lapsed"
    ENDED = "ended"


class Party(StrEnum):
    """Who owes the act that a clock limits (义务人). ``authority``: who determines whether something is secret."""

    AGENCY = "agency"
    APPLICANT = "applicant"
    THIRD_PARTY = "third_party"
    CO_PRODUCER = "co_producer"
    OTHER_AGENCY = "other_agency"
    AUTHORITY = "authority"
    NOBODY = "nobody"


class Verdict(StrEnum):
    """Whether the reply was in time (是否逾期)."""

    ON_TIME = "on_time"
    LATE = "late"
    OVERDUE = "overdue"
    RUNNING = "running"
    AWAITING_APPLICANT = "awaiting_applicant"
    ABANDONED = "abandoned"
    UNPAID = "unpaid"
    WITHDRAWN = "withdrawn"


class Clock(Model):
    """One legal period of a case (期限).

    ``name``: such as ``reply``, ``supplement_notice``, ``third_party:REF``, ``fee`` (all in ``docs/clock.md``).
    ``due``: last day (届满日), None where no day is set.
    ``base_day``: the day from which it is counted, itself not counted; ``base_due``: last day without the extension.
    ``provisional``: the date needs a calendar that is not announced yet (暂定). ``unconfirmed``: counted from the day of
    arrival because the day of receipt is not confirmed.
    """

    name: str
    owed_by: Party
    state: ClockState
    overdue: bool = False
    due: date | None
    base_due: date | None
    base_day: date
    provisional: bool = False
    unconfirmed: bool = False
    citation: Citation
    calendar_notices: tuple[str, ...] = ()


class DayLine(Model):
    """One calendar day in an explanation: counted as the n-th working day, or skipped (``counted`` None), and why."""

    day: date
    counted: int | None
    why: Words
    notice: str | None = None


class ExplainedClock(Model):
    """A clock with its explanation (期限及说明): what happened in words, then each day counted or skipped."""

    clock: Clock
    reasons: tuple[Words, ...]
    days: tuple[DayLine, ...]
