"""What happens on which day (演练日程): a script's events in their order, and among them the arrival of each letter that they sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from models.facts import AnAsking, AnyFact, FeeNotified, Replied, SupplementNotified


class Happening(NamedTuple):
    """One event, or the arrival of its letter (一项日程). ``number``: the event's place; ``is_arrival``: of its letter."""

    on: date
    event: AnyFact
    number: int
    is_arrival: bool = False


def happenings(events: Sequence[AnyFact]) -> list[Happening]:
    """All that happens, by days; on one day a letter that was sent before arrives first."""
    found = [one for number, event in enumerate(events) for one in both(number, event)]
    return sorted(found, key=lambda one: (one.on, not came_by_then(one), one.number, one.is_arrival))


def both(number: int, event: AnyFact) -> Iterator[Happening]:
    yield Happening(event.on, event, number)
    if day := arrived_on(event):
        yield Happening(day, event, number, is_arrival=True)


def came_by_then(one: Happening) -> bool:
    """Whether it is the arrival of a letter sent on an earlier day."""
    return one.is_arrival and one.on > one.event.on


def arrived_on(event: AnyFact) -> date | None:
    """When the letter of this event reached its reader; None: it sent none, or that is not told (文书收到日)."""
    match event:
        case SupplementNotified() | Replied():
            return event.served
        case AnAsking() | FeeNotified():
            return event.received_on
        case _:
            return None
