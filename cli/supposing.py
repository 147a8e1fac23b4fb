"""Supposed events (假设事项): what ``--what-if`` adds to the facts of a case, and under which name each is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, Generic, NamedTuple, TypeVar

from law.question import events_of
from law.question_faults import event_faults
from models.base import Words
from models.facts import AFact, AnyFact
from models.faults import BadInput, Fault
from models.json_lines import value_of

NAME = "--what-if"
PLACE = re.compile(r"events\[(\d+)\]")


T = TypeVar("T")


class Placed(NamedTuple, Generic[T]):
    """An event of a case (事项) with its place as it was given: in the case, or in ``--what-if``."""

    where: str
    event: T


class Supposed(NamedTuple):
    """A supposed event (假设事项), the so-manyth that was given."""

    number: int
    fact: AnyFact


def supposed_events(what_if: str | None) -> tuple[Supposed, ...]:
    """The events of ``--what-if``, one or a list, in the order of their days.

    Raises:
        BadInput: with all that is wrong with them whatever the case.
    """
    if what_if is None:
        return ()
    read_in = value_of(None, what_if.encode(errors="surrogateescape"))
    if read_in.fault:
        raise BadInput((Fault(where=f"{NAME} {read_in.fault.where}".strip(), what=read_in.fault.what),))
    sent = read_in.value if isinstance(read_in.value, list) else [read_in.value]
    faults: list[Fault] = []
    found = sorted(events_of({"events": sent}, faults), key=lambda one: one[1].on)
    faults += event_faults(found, None, date.min, are_all_read=False)
    if faults:
        raise BadInput(tuple(Fault(where=f"{NAME} {one.where}", what=one.what) for one in faults))
    return tuple(Supposed(number, fact) for number, fact in found)


def merged(own: Sequence[T], supposed: Sequence[Supposed]) -> list[Placed[T | AnyFact]]:
    """The case's events as they stand, and each supposed one after all that are no later."""
    found: list[Placed[T | AnyFact]] = [Placed(f"events[{number}]", one) for number, one in enumerate(own, 1)]
    for number, fact in supposed:
        after = [at for at, (_, one) in enumerate(found, 1) if day_written(one) <= str(fact.on)]
        found.insert(max(after, default=0), Placed(f"{NAME} events[{number}]", fact))
    return found


def day_written(event: object) -> str:
    """The day of an event that was read, or that may not even be one."""
    if isinstance(event, AFact):
        return str(event.on)
    return str(event.get("on", "")) if isinstance(event, dict) else ""


def placed_as_given(faults: Sequence[Fault], places: Sequence[Placed[Any]]) -> tuple[Fault, ...]:
    """The faults of merged events, each with the place where a person wrote it."""
    return tuple(
        one.model_copy(update={"where": PLACE.sub(lambda found: places[int(found[1]) - 1].where, one.where)})
        for one in faults
    )


def supposition(supposed: Sequence[Supposed]) -> Words:
    """That what follows is no more than supposed, and on what (假设)."""
    named = [f"{fact.kind} {fact.on}" for _, fact in supposed]
    return Words(zh=f"假设（并未发生）：{'、'.join(named)}", en=f"supposed, not so: {', '.join(named)}")
