"""How a task is made (待办的生成): who may do it, and the last day that the law leaves for it."""

from __future__ import annotations

from datetime import date

from models.acts import Assign, HandOver
from models.roles import Role
from models.standing import Task
from procedure.case import Case


def task(case: Case, act: str, since: date, clock: str | None = "reply", **more: str | None) -> Task:
    """One task, with the last day of the clock that it serves; ``reply``: of whichever governs the reply; None: no day."""
    served = case.clock(clock) if clock and clock != "reply" else None
    by = case.due if clock == "reply" else served.due if served else None
    return due_by(case, act, since, by, **more)


def due_by(case: Case, act: str, since: date, by: date | None, **more: str | None) -> Task:
    """One task with its last day."""
    return for_roles(case, case.roles(act), act, since, by, **more)


def for_roles(case: Case, roles: tuple[Role, ...], act: str, since: date, by: date | None, **more: str | None) -> Task:
    return Task(act=act, roles=roles, since=since, by=by, soon_from=soon_from(case, by), **more)


def soon_from(case: Case, by: date | None) -> date | None:
    """The day from which a last day is near (将届满)."""
    return case.calendar.working_days_before(by, case.policy.office.soon) if by else None


def handler(case: Case) -> str | None:
    """Who handles the case now: as assigned, or as handed over since; None: nobody is named (经办人)."""
    return in_charge(case, "handler")


def holder(case: Case) -> str | None:
    """Who holds for the unit now (承办人)."""
    return in_charge(case, "holder")


def in_charge(case: Case, part: str) -> str | None:
    assigned, over = case.last(Assign), [one for one in case.all(HandOver) if one.act.part == part]
    if over and (assigned is None or over[-1].seq > assigned.seq):
        return over[-1].act.to
    return getattr(assigned.act, part) if assigned else None
