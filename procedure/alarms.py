"""Alarms (提醒): the rungs of each running clock's ladder as moments, less those that rang.

A clock that comes about late (a request registered after days in a mail room) rings only the last rung that it missed;
rungs missed while everything was down all ring on return. Each is known by clock, due day and rung, so a moved due day rings anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from law.working_days import Calendar
from models.acts import Alarm
from models.base import CHINA_TIME
from models.clock import Clock, ClockState
from policy.ladders import Rung
from procedure.case import Case, Done
from procedure.completeness import owed_supplement


def alarms(case: Case) -> tuple[Alarm, ...]:
    """All alarms to come, the earliest first."""
    if case.is_over:
        return ()
    rang = {one.act.key for one in case.all(Alarm)}
    found = [alarm for clock in case.clocks if speaks(case, clock) for alarm in alarms_of(case, clock)]
    return tuple(sorted((one for one in found if one.key not in rang), key=lambda one: (one.at, one.key)))


def speaks(case: Case, clock: Clock) -> bool:
    """A clock speaks while it runs; the applicant's own period once it may have lapsed; the notice's until all is found complete."""
    if clock.name == "supplement":
        return owed_supplement(case) is not None
    if clock.name == "supplement_notice":
        return not case.is_complete and clock.state in (ClockState.RUNNING, ClockState.LAPSED)
    return clock.state is ClockState.RUNNING


def alarms_of(case: Case, clock: Clock) -> Sequence[Alarm]:
    """The clock's rungs from when its due day came about, and the last one before."""
    if clock.due is None:
        return ()
    since = came_about(case, clock)
    rungs = case.policy.ladders.get(clock.name, ())
    every = sorted((alarm(clock, clock.due, rung, case.calendar) for rung in rungs), key=lambda one: one.at)
    missed = [one for one in every if one.at < since]
    return [*missed[-1:], *every[len(missed) :]]


def alarm(clock: Clock, due: date, rung: Rung, calendar: Calendar) -> Alarm:
    return Alarm(clock=clock.name, due=due, rung=rung.name, at=moment(due, rung, calendar))


def moment(due: date, rung: Rung, calendar: Calendar) -> datetime:
    """When a rung rings."""
    return datetime.combine(day(due, rung, calendar), rung.at, CHINA_TIME)


def day(due: date, rung: Rung, calendar: Calendar) -> date:
    match rung.when:
        case "before" if rung.left:
            return calendar.working_days_before(due, rung.left)
        case "end":
            return due + timedelta(days=1)
        case "after":
            return calendar.next_working_day(due)
    return due


def came_about(case: Case, clock: Clock) -> datetime:
    """When the office came to know of this due day: the moment of the last line that moved it."""
    told = [
        line.entry.at for line in case.lines for one in line.moved if (one.clock, one.after) == (clock.name, clock.due)
    ]
    return told[-1] if told else case.at


def reminders(case: Case) -> Iterator[tuple[Clock, Done[Alarm], Rung]]:
    """The last rung that rang for each clock's present due day (最近一次提醒)."""
    for clock in case.clocks:
        rang = [one for one in case.all(Alarm) if one.act.clock == clock.name and one.act.due == clock.due]
        rungs = {rung.name: rung for rung in case.policy.ladders.get(clock.name, ())}
        told = [one for one in rang if one.act.rung in rungs and rungs[one.act.rung].roles]
        if told and speaks(case, clock):
            yield clock, told[-1], rungs[told[-1].act.rung]
