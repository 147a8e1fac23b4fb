"""Facts one after the other (逐项事实): which of them can be looked at, and why the others cannot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from models.base import Words
from models.facts import Abandoned, Fact, FactSheet, Replied, Withdrawn

Ending = Replied | Abandoned | Withdrawn


class Step(NamedTuple):
    """A fact with its number in the sheet, from one; ``ignored``: why it cannot be looked at, None: it can."""

    number: int
    fact: Fact
    ignored: Words | None


def steps(sheet: FactSheet) -> Iterator[Step]:
    """Every fact of the sheet in order. One does nothing that is out of order, ahead of the day of asking, or after the end."""
    latest, over = date.min, False
    for number, fact in enumerate(sheet.facts, 1):
        ignored = why_ignored(fact, latest, over, sheet.as_of)
        yield Step(number, fact, ignored)
        if ignored is None:
            latest, over = fact.on, isinstance(fact, Ending)


def why_ignored(fact: Fact, latest: date, over: bool, as_of: date) -> Words | None:
    if fact.on > as_of:
        return Words(zh=f"晚于所问之日 {as_of}", en=f"it lies after {as_of}, the day that is asked about")
    if over:
        return Words(zh="此前已办结", en="the case was over before it")
    if fact.on < latest:
        return Words(zh=f"早于在前的事实（{latest}），次序有误", en=f"it is out of order, after a fact of {latest}")
    return None


def ending_of(sheet: FactSheet) -> Ending | None:
    """The fact that ended the case, or None (办结事实)."""
    return next((step.fact for step in steps(sheet) if not step.ignored and isinstance(step.fact, Ending)), None)
