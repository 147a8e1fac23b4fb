"""Tasks (待办): what waits for whom, gathered from every step, and the reminders that rang."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import CalendarChanged
from models.base import china
from models.standing import Task
from procedure.alarms import reminders
from procedure.case import Case
from procedure.errands import moved_earlier
from procedure.speaking import speaks
from procedure.task_making import soon_from


def told(case: Case) -> Iterator[Task]:
    """What the clocks have to say: reminders that rang, and due days that moved earlier."""
    for timed, rang, rung in reminders(case):
        yield Task(
            act="remind",
            roles=rung.roles,
            since=rang.day,
            by=timed.due,
            soon_from=soon_from(case, timed.due),
            reminder=f"{timed.name} {rung.name}",
        )
    yield from moved_nearer(case)


def moved_nearer(case: Case) -> Iterator[Task]:
    """Due days that a calendar notice moved earlier, while they stand (届满日提前)."""
    news = [line for line in case.lines if isinstance(line.entry.signed.act, CalendarChanged)]
    last = {one.clock: (line, one) for line in news for one in line.moved if moved_earlier(one)}
    for name, (line, one) in last.items():
        clock, day = case.clock(name), china(line.entry.at).date()
        if clock and clock.due == one.after and speaks(case, clock):
            roles = case.policy.office.told_of_earlier_dates
            yield Task(act="remind", roles=roles, since=day, by=clock.due, soon_from=day, reminder="moved_earlier")
