"""What is open to an officer (可为之行为): which openings are his, which of them a task waits for, and by when."""

from __future__ import annotations

from collections.abc import Set
from datetime import date

from models.agency import Officer
from models.standing import Opening, Standing, Task

SERVES = {"ask_supplement": "supplement_notice"}
"""Acts that nobody waits for by name, and the clock that they would meet."""


def open_to(standing: Standing, officer: Officer, signer: Officer | None = None) -> list[Opening]:
    """What this officer may do now; what the case waits for stands first. ``signer``: the deputy who does it for him."""
    if standing.agency != officer.agency:
        return []
    hands = {one.id for one in (officer, signer) if one}
    mine = [one for one in standing.open if set(one.roles) & set(officer.roles) and may_be_done_by(one, hands)]
    return sorted(mine, key=lambda one: task_of(standing, one) is None)


def may_be_done_by(opening: Opening, hands: Set[str]) -> bool:
    """Whether it is not for others named, and none of these hands was in what it is about."""
    return opening.is_for(hands) and not opening.is_barred_to(hands)


def task_of(standing: Standing, opening: Opening) -> Task | None:
    """The task that this act does; None: it may be done, and nobody waits for it."""
    return next((one for one in standing.tasks if is_for(opening, one)), None)


def is_for(opening: Opening, task: Task) -> bool:
    """Whether this is what the task waits for (待办所对应的行为): the act, what it is about, and by whom."""
    is_about = (opening.act, opening.about) == (task.act, task.about)
    is_named = not opening.only or task.officer is None or task.officer in opening.only
    return is_about and is_named and bool(set(opening.roles) & set(task.roles))


def by_when(standing: Standing, opening: Opening) -> date | None:
    """The last day that the law leaves for it: as the task says, or the clock that it serves; None: no such day."""
    task = task_of(standing, opening)
    served = None if task else standing.clock(SERVES.get(opening.act, ""))
    return task.by if task else served.due if served else None


def opening_for(standing: Standing, task: Task) -> Opening | None:
    """The first opening that the task waits for; None: there is none."""
    return next((one for one in standing.open if is_for(one, task)), None)


def typed_as(signer: Officer, acting_for: str | None) -> tuple[str, ...]:
    """The options by which the command line knows who acts (署名选项)."""
    return ("--as", signer.id, "--for", acting_for) if acting_for else ("--as", signer.id)
