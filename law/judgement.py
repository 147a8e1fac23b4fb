"""Judging a case (判断): facts in, every clock with its explanation and the verdict out."""

from __future__ import annotations

from dataclasses import dataclass

from law.clocks.all import clocks_of
from law.course import Course
from law.effects.fold import course_of
from law.extension import day_of_reply
from law.parameters import Parameters
from law.regimes import Regime, regime_for, was_open_across_the_switch
from law.rules import Rules
from law.texts import TEXTS
from law.verdict import verdict
from law.working_days import Calendar
from models.base import Words
from models.clock import ExplainedClock, Verdict
from models.facts import FactSheet, Replied

OPEN_ACROSS_THE_SWITCH = Words(
    zh="2019年5月15日前收到、其后仍未办结：适用新旧条例须由工作人员确认。",
    en="Received before 2019-05-15 and still open on that day: a person should confirm which text governs.",
)


@dataclass(frozen=True)
class Judgement:
    """What follows from the facts of a case (判断结果). ``flags``: what a person should look at."""

    regime: Regime
    clocks: tuple[ExplainedClock, ...]
    verdict: Verdict
    flags: tuple[Words, ...] = ()

    def clock(self, name: str) -> ExplainedClock | None:
        return next((one for one in self.clocks if one.clock.name == name), None)


def judged(sheet: FactSheet, calendar: Calendar, parameters: Parameters) -> Judgement:
    """All clocks of this sheet as of its day, and the verdict.

    Raises:
        NoTextInForce: received before 2008-05-01.
    """
    regime = regime_for(sheet)
    rules = Rules(calendar, parameters, TEXTS[regime])
    course = course_of(sheet, rules)
    found = clocks_of(sheet, course, rules)
    return Judgement(regime, found, verdict(course, found, parameters), flags_of(sheet, course, parameters))


def flags_of(sheet: FactSheet, course: Course, parameters: Parameters) -> tuple[Words, ...]:
    ending = course.ending
    ended = day_of_reply(ending, parameters) if isinstance(ending, Replied) else ending.on if ending else None
    return (OPEN_ACROSS_THE_SWITCH,) if was_open_across_the_switch(sheet.received, ended, sheet.as_of) else ()
