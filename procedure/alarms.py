"""Alarms (提醒): the rungs of each running clock's ladder as moments, less those that rang.

A clock that comes about late (a request registered after days in a mail room) rings only the last rung that it missed;
rungs missed while everything was down all ring on return. Each is known by clock, due day and rung, so a moved due day rings anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from law.working_days import Calendar
from models.acts import Alarm, RecordRemedyResult
from models.base import CHINA_TIME, china
from models.clock import Clock, ClockState
from policy.rungs import Rung, ladder_of, rung_of
from procedure.case import Case, Done
from procedure.completeness import owed_supplement
from procedure.office_dates import office_dates

MAY_HAVE_LAPSED = ("third_party", "co_producer", "fee")
"""Clocks of others, whose lapse somebody in the office must look at."""
ANSWERS = ("reconsideration_answer", "court_evidence")


class Timed(NamedTuple):
    """A day with a ladder: of a clock, or of the office's own (有阶梯的期限). ``since``: when the office came to know of it."""

    name: str
    due: date
    since: datetime


def alarms(case: Case) -> tuple[Alarm, ...]:
    """All alarms to come, the earliest first."""
    if case.is_over:
        return ()
    rang = {one.act.key for one in case.all(Alarm)}
    found = [alarm for timed in all_timed(case) for alarm in alarms_of(case, timed)]
    return tuple(sorted((one for one in found if one.key not in rang), key=lambda one: (one.at, one.key)))


def all_timed(case: Case) -> Iterator[Timed]:
    """Every day that has somebody to remind now."""
    for clock in case.clocks:
        if clock.due and speaks(case, clock):
            yield Timed(clock.name, clock.due, came_about(case, clock))
    for name, due, since in office_dates(case):
        yield Timed(name, due, since)


def speaks(case: Case, clock: Clock) -> bool:
    """A clock speaks while it runs; another's period also once it may have lapsed; the notice's until all is found complete."""
    lapsed_or_runs = clock.state in (ClockState.RUNNING, ClockState.LAPSED)
    kind = clock.name.partition(":")[0]
    if kind == "supplement":
        return owed_supplement(case) is not None
    if kind == "supplement_notice":
        return not case.is_complete and lapsed_or_runs
    if kind in MAY_HAVE_LAPSED:
        return not case.is_issued and lapsed_or_runs
    if kind in ANSWERS:
        return lapsed_or_runs and not case.has(RecordRemedyResult)
    return clock.state is ClockState.RUNNING


def alarms_of(case: Case, timed: Timed) -> Sequence[Alarm]:
    """The rungs from when the due day came about, and the last one before."""
    ladder = ladder_of(case.policy.ladders, timed.name)
    once = [alarm(timed, rung.name, moment(timed.due, rung, case.calendar)) for rung in ladder if rung.when != "weekly"]
    every = sorted(once, key=lambda one: one.at)
    missed = [one for one in every if one.at < timed.since]
    return [
        *missed[-1:],
        *every[len(missed) :],
        *(weekly(case, timed, rung) for rung in ladder if rung.when == "weekly"),
    ]


def alarm(timed: Timed, rung: str, at: datetime) -> Alarm:
    return Alarm(clock=timed.name, due=timed.due, rung=rung, at=at)


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


def weekly(case: Case, timed: Timed, rung: Rung) -> Alarm:
    """The next ring of a weekly rung: in the week after the last one, or after the due day."""
    rang = [one.act.at for one in case.all(Alarm) if one.act.clock == timed.name and rung.is_named(one.act.rung)]
    last = max([china(one).date() for one in rang] + [timed.due, china(timed.since).date()])
    monday = last + timedelta(days=7 - last.weekday())
    rings_on = case.calendar.roll_forward(monday)
    return alarm(timed, f"{rung.name} {rings_on}", datetime.combine(rings_on, rung.at, CHINA_TIME))


def came_about(case: Case, clock: Clock) -> datetime:
    """When the office came to know of this due day: the moment of the last line that moved it."""
    told = [
        line.entry.at for line in case.lines for one in line.moved if (one.clock, one.after) == (clock.name, clock.due)
    ]
    return told[-1] if told else case.at


def reminders(case: Case) -> Iterator[tuple[Timed, Done[Alarm], Rung]]:
    """The last rung that rang for each present due day (最近一次提醒)."""
    for timed in all_timed(case):
        rang = [one for one in case.all(Alarm) if (one.act.clock, one.act.due) == (timed.name, timed.due)]
        known = [(one, rung_of(case.policy.ladders, timed.name, one.act.rung)) for one in rang]
        told = [(one, rung) for one, rung in known if rung and rung.roles]
        if told:
            yield timed, *told[-1]
