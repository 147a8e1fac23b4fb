"""Rungs (提醒级次): when one rings, around which day, for whom. Office policy, not law."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Literal

from models.base import Model, Words
from models.roles import Role
from models.working_days import WorkingDays

MORNING, NOON, AFTERNOON, MIDNIGHT = time(9), time(12), time(15), time(0)
WEEKLY = "weekly"


class Rung(Model):
    """One rung (一级提醒): a day around the due day, an hour, and whom to tell. Empty ``roles``: recorded, nobody told.

    ``when``: ``before`` the due day by the working days in ``left``; on the due day; at its ``end``, 24:00; on the next working
    day ``after`` it; or ``weekly`` from then on, each Monday or, where that is off, the next working day. Each such ring bears
    its day in its name. Where nobody works on the due day, the last working day before it stands in for it.
    """

    name: str
    when: Literal["before", "due day", "end", "after", "weekly"] = "before"
    left: WorkingDays | None = None
    at: time = MORNING
    roles: tuple[Role, ...]
    words: Words

    def is_named(self, name: str) -> bool:
        """Whether a ring of this name is one of this rung's."""
        return name == self.name or (self.when == WEEKLY and name.startswith(f"{self.name} "))


Ladders = Mapping[str, tuple[Rung, ...]]


def ladder_of(ladders: Ladders, clock: str) -> tuple[Rung, ...]:
    """The rungs of a clock by its name (该期限的催办阶梯); all consultations of one sort have the same."""
    return ladders.get(clock.partition(":")[0], ())


def rung_of(ladders: Ladders, clock: str, name: str) -> Rung | None:
    """The rung that rang under this name; None: the office's ladder has it no more."""
    return next((one for one in ladder_of(ladders, clock) if one.is_named(name)), None)


def days_left(count: int, roles: tuple[Role, ...], zh: str, en: str) -> Rung:
    """A rung so many working days before the due day."""
    return Rung(name=f"left_{count}", left=WorkingDays(count), roles=roles, words=Words(zh=zh, en=en))


def due_noon(roles: tuple[Role, ...], zh: str, en: str) -> Rung:
    """A rung at noon of the due day."""
    return Rung(name="due_noon", when="due day", at=NOON, roles=roles, words=Words(zh=zh, en=en))


def passed(roles: tuple[Role, ...], zh: str, en: str, name: str = "passed") -> Rung:
    """A rung on the working day after the due day."""
    return Rung(name=name, when="after", roles=roles, words=Words(zh=zh, en=en))
