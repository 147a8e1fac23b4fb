"""Alarms (提醒): the rungs of each running clock's ladder as moments, less those that rang.

A clock that comes about late (a request registered after days in a mail room) rings only the last rung that it missed;
rungs missed while everything was down all ring on return. Each is known by clock, due day and rung, so a moved due day rings anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from models.acts import Alarm
from models.base import china
from models.clock import Clock
from policy.rungs import WEEKLY, Rung, ladder_of, rung_of
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
    """Every day that has somebody to remind: now or, where its clock is set aside, once that runs on."""
    for one in case.explained:
        clock = one.clock
        if clock.due and (speaks(case, clock) or rests(case, clock)):
            counted = tuple(line.day for line in one.days if line.counted)
            yield Timed(clock.name, clock.due, came_about(case, clock), counted, rests(case, clock))
    for name, due, since in office_dates(case):
        yield Timed(name, due, since)


def alarms_of(case: Case, timed: Timed) -> Iterator[Alarm]:
    """The rungs from when the due day came about, and the last one before."""
    ladder = ladder_of(case.policy.ladders, timed.name)
    once = [alarm(timed, rung.name, moment(timed, rung, case.calendar)) for rung in ladder if rung.when != WEEKLY]
    every = sorted(once, key=lambda one: one.at)
    missed = [one for one in every if one.at < timed.since]
    coming = every[len(missed) :]
    yield from (at_once(case, timed, one) for one in missed[-1:] if is_worth_a_ring(case, timed, coming))
    yield from coming
    yield from (weekly(case, timed, rung) for rung in ladder if rung.when == WEEKLY)


def alarm(timed: Timed, rung: str, at: datetime) -> Alarm:
    return Alarm(clock=timed.name, due=timed.due, rung=rung, at=at)


def is_worth_a_ring(case: Case, timed: Timed, coming: Sequence[Alarm]) -> bool:
    """Whether the last rung missed before the day was known still rings: not while it is set aside, nor after a later one."""
    return not timed.rests and not any(one.at <= case.at for one in coming)


def at_once(case: Case, timed: Timed, missed: Alarm) -> Alarm:
    return missed.model_copy(update={"at": at_work(timed.since, missed.at, case.calendar)})


def weekly(case: Case, timed: Timed, rung: Rung) -> Alarm:
    """The next ring of a weekly rung: in the week after the last one, or after the due day."""
    rang = [one.act.at for one in case.all(Alarm) if one.act.clock == timed.name and rung.is_named(one.act.rung)]
    last = max([china(one).date() for one in rang] + [timed.due, china(timed.since).date()])
    at = week_after(last, rung, case.calendar)
    return alarm(timed, f"{rung.name} {china(at).date()}", at)


def came_about(case: Case, clock: Clock) -> datetime:
    """When the office came to know of this due day: the moment of the last line that moved it."""
    told = [
        line.entry.at for line in case.lines for one in line.moved if (one.clock, one.after) == (clock.name, clock.due)
    ]
    return told[-1] if told else case.at


def reminders(case: Case) -> Iterator[tuple[Timed, Done[Alarm], Rung]]:
    """The last rung that rang for each present due day (最近一次提醒); none of a clock that is set aside."""
    for timed in all_timed(case):
        rang = [one for one in case.all(Alarm) if (one.act.clock, one.act.due) == (timed.name, timed.due)]
        known = [(one, rung_of(case.policy.ladders, timed.name, one.act.rung)) for one in rang]
        told = [(one, rung) for one, rung in known if rung and rung.roles]
        if told and not timed.rests:
            yield timed, *told[-1]
