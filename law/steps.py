"""Facts one after the other (逐项事实): which of them can be looked at, and why the others cannot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from models.base import Words
from models.facts import AnyFact, FactSheet


class Step(NamedTuple):
    """A fact of the sheet; ``ignored``: why it cannot be looked at, None: it can."""

    fact: AnyFact
    ignored: Words | None


def steps(sheet: FactSheet) -> Iterator[Step]:
    """Every fact of the sheet in order. One does nothing that is out of order or ahead of the day of asking."""
    latest = date.min
    for fact in sheet.facts:
        ignored = why_ignored(fact, latest, sheet.as_of)
        yield Step(fact, ignored)
        if ignored is None:
            latest = fact.on


def why_ignored(fact: AnyFact, latest: date, as_of: date) -> Words | None:
    if fact.on > as_of:
        return Words(zh=f"晚于所问之日 {as_of}", en=f"it lies after {as_of}, the day that is asked about")
    if fact.on < latest:
        return Words(zh=f"早于在前的事实（{latest}），次序有误", en=f"it is out of order, after a fact of {latest}")
    return None
