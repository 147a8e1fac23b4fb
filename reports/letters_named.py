"""Letters as books name them (簿册所载文书): kind, title and number of each that a line caused."""

from __future__ import annotations

from typing import NamedTuple

from letters.catalogue import CATALOGUE
from models.acts import NumberReply
from models.ledger import Line
from procedure.case import Case, case_of
from procedure.letters_caused import letters_of, numbers_of


class Named(NamedTuple):
    """A letter that a line caused. ``number`` None: its kind has none, or an earlier release gave it none."""

    kind: str
    title: str
    number: str | None


def letters_named(case: Case, seq: int) -> tuple[Named, ...]:
    """The letters that the line ``seq`` caused, the main one first."""
    line = case.lines[seq - 1]
    then = case_of(case.lines[:seq], case.policy, case.calendar)
    numbers = {**numbers_of(then, line), **typed(then, line)}
    return tuple(Named(kind, CATALOGUE[kind].title.zh, numbers.get(kind)) for kind in letters_of(then, line))


def typed(then: Case, line: Line) -> dict[str, str]:
    """The number that an act states itself, by the kind of its letter."""
    act = line.entry.signed.act
    number = act.number if isinstance(act, NumberReply) else None
    return dict.fromkeys(letters_of(then, line), number) if number else {}
