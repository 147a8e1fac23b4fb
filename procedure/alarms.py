"""Alarms (提醒): the rungs of each running clock's ladder as moments, less those that rang.

A clock that comes about late (a request registered after days in a mail room) rings only the last rung that it missed;
rungs missed while everything was down all ring on return. Each is known by clock, due day and rung, so a moved due day rings anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from models.acts import Alarm
from models.base import china
from models.clock import Clock, ExplainedClock
from policy.rungs import Rung, ladder_of, rung_of
from procedure.case import Case, Done
from procedure.office_dates import office_dates
from procedure.ringing import Timed, at_work, moment, week_after
from procedure.speaking import rests, speaks


def alarms(case: Case) -> tuple[Alarm, ...]:
    """All alarms to come, the earliest first."""
    if case.is_over:
        return ()
    rang = {one.act.key for one in case.all(Alarm)}
    found = [alarm for timed in all_timed(case) for alarm in alarms_of(case, timed)]
    return tuple(sorted((one for one in found if one.key not in rang), key=lambda one: (one.at, one.key)))


def all_timed(case: Case) -> Iterator[Timed]:
    """Every day that has somebody to remind, now or, of a clock that is set aside, once it runs on."""
    for one in case.explained:
        if one.clock.due and (speaks(case, one.clock) or rests(case, one.clock)):
            yield timed_by(case, one)
    for name, due, since in office_dates(case):
        yield Timed(name, due, since)


def timed_by(case: Case, one: ExplainedClock) -> Timed:
    """A clock with a due day. Its counted days tell what is left of it, if they lead up to that day."""
    clock = one.clock
    assert clock.due
    counted = tuple(line.day for line in one.days if line.counted)
    return Timed(clock.name, clock.due, came_about(case, clock), counted, rests(case, clock))


def alarms_of(case: Case, timed: Timed) -> Iterator[Alarm]:
    """The rungs from when the due day came about, and the last one before."""
    ladder = ladder_of(case.policy.ladders, timed.name)
    once = [alarm(timed, rung, moment(timed, rung, case.calendar)) for rung in ladder if rung.when != "weekly"]
    every = sorted(once, key=lambda one: one.at)
    missed = [one for one in every if one.at < timed.since]
    coming = every[len(missed) :]
    yield from (rung_again(case, timed, one) for one in missed[-1:] if is_owed(case, timed, coming))
    yield from coming
    yield from (weekly(case, timed, rung) for rung in ladder if rung.when == "weekly")
