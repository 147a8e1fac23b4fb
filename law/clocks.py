"""The clocks of a case (期限): facts in, every legal period with its explanation out."""

from __future__ import annotations

from law.cited import rule
from law.course import Rules
from law.effects import course_of
from law.parameters import Parameters
from law.regimes import Regime, TextNotHeld, regime_of
from law.reply_clock import reply_clock
from law.supplement_clocks import notice_clock, supplement_clock
from law.working_days import Calendar
from models.citation import ogi_2019
from models.clock import ExplainedClock
from models.facts import FactSheet


@rule(ogi_2019(33))
def clocks(sheet: FactSheet, calendar: Calendar, parameters: Parameters) -> tuple[ExplainedClock, ...]:
    """``supplement_notice``, ``supplement`` (once one was asked for) and ``reply``, as of the sheet's day.

    A fact that can do nothing (out of order, no supplement owed, too late) changes nothing, and the reasons say so.

    Raises:
        TextNotHeld: received before 2019-05-15.
    """
    if regime_of(sheet.received) is not Regime.OGI_2019:
        raise TextNotHeld(sheet.received)
    rules = Rules(calendar, parameters)
    course = course_of(sheet, rules)
    supplement = (supplement_clock(sheet, course, course.asked),) if course.asked else ()
    return (notice_clock(sheet, course, rules), *supplement, reply_clock(sheet, course, rules))
