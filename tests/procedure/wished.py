"""What an act is made from (生成依据): days, items and things it is about, mostly within the limits of its opening, sometimes beyond."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from models.standing import Opening
from tests.builders import digest

T = TypeVar("T")


NOWHERE = "00000000-0000-4000-8000-000000000000"
"""The id of no act."""


PAPERS = ("甲文件", "乙文件", "丙文件", "丁文件")


MARKS = ("A", "B", "C", "D1", "D2", "E", "F")


@dataclass(frozen=True)
class Wished:
    """What one act is made from (生成依据). ``opening`` None: it is not open. ``ids``: of the acts entered so far.

    ``handlers``, ``holders``: officers who may be named; ``numbers``: other cases that may be named.
    """

    rng: Random
    opening: Opening | None
    today: date
    ids: Sequence[str]
    handlers: Sequence[str]
    holders: Sequence[str]
    numbers: Sequence[str]

    def one(self, *of: T) -> T:
        return self.rng.choice(of)

    def mostly(self, usual: T, *others: T) -> T:
        """The usual value nine times in ten."""
        return usual if self.rng.random() < 0.9 else self.rng.choice(others)

    def yes(self, chance: float) -> bool:
        return self.rng.random() < chance

    @property
    def about(self) -> str:
        """What the opening is about; now and then another act, or none."""
        usual = (self.opening and self.opening.about) or self.rng.choice([*self.ids, NOWHERE])
        return self.mostly(usual, *self.ids, NOWHERE)

    @property
    def digest(self) -> str:
        """The digest that the opening is about; now and then another."""
        usual = (self.opening and self.opening.about) or digest(self.one(*PAPERS))
        return self.mostly(usual, *map(digest, PAPERS))

    @property
    def day(self) -> date:
        """A day that the opening allows, most often the last one; now and then one beside it."""
        earliest = (self.opening and self.opening.earliest) or self.today - timedelta(days=7)
        latest = min((self.opening and self.opening.latest) or self.today, self.today)
        beside = (earliest - timedelta(days=1), latest + timedelta(days=1), self.today)
        between = earliest + timedelta(days=self.rng.randint(0, max(0, (latest - earliest).days)))
        return self.mostly(self.one(latest, latest, between), *beside)

    @property
    def until(self) -> date:
        """A last day to come; now and then one that has passed."""
        after = max(self.today, (self.opening and self.opening.until_after) or self.today)
        return self.mostly(after + timedelta(days=self.rng.choice((1, 5, 10, 20))), self.today, after)

    @property
    def item(self) -> int:
        live = (self.opening and self.opening.live_items) or (1,)
        return self.mostly(self.rng.choice(live), 1, 2, 3)

    @property
    def proof(self) -> str | None:
        return self.mostly("收据", None)

    @property
    def mark(self) -> str:
        taken = self.opening.marks_taken if self.opening else ()
        free = [one for one in MARKS if one not in taken]
        return self.mostly(self.rng.choice(free or MARKS), *MARKS)


def some(w: Wished, of: Sequence[T]) -> tuple[T, ...]:
    """At least one of them, in their order."""
    chosen = w.rng.sample(range(len(of)), w.rng.randint(1, len(of)))
    return tuple(of[at] for at in sorted(chosen))
