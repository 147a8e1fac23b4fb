"""Hand-worked tables: received, what happened, what is due, why (手算表). Dates stand as on a wall calendar, the year of receipt left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from pydantic import TypeAdapter

from law.judgement import Judgement
from law.judgement import judged as judgement
from law.working_days import CALENDAR
from models.facts import AnyFact, Fact, FactSheet
from tests.law.builders import day, parameters

SHORT = re.compile(r"\d\d-\d\d")


@dataclass(frozen=True)
class Row:
    """One row: ``events`` such as ``03-05 third_party_asked A received_on=03-06; 03-12 third_party_answered A``."""

    received: str
    events: str
    as_of: str | None
    regime: str | None
    clock: str
    by: Mapping[str, object]
    wanted: Mapping[str, object]

    def sheet(self) -> FactSheet:
        facts = tuple(event(one, self.received[:4]) for one in self.events.split(";") if one.strip())
        latest = max([day(self.received), *(one.on for one in facts)])
        asked = day(dated(self.as_of, self.received[:4])) if self.as_of else latest
        return FactSheet.model_validate(
            {"received": day(self.received), "facts": facts, "as_of": asked, "regime": self.regime}
        )

    def judged(self) -> Judgement:
        return judgement(self.sheet(), CALENDAR, parameters(**self.by))

    def found(self) -> dict[str, object]:
        """What the row speaks of, as it came out; of ``says`` whether all of it is in the explanation."""
        judged = self.judged()
        one = judged.clock(self.clock)
        assert one is not None, f"no clock {self.clock}"
        text = " ".join(words.en for words in one.reasons)
        known = {"verdict": judged.verdict.value, "says": self.wanted.get("says") if self.says(text) else text}
        return {name: known[name] if name in known else plain(getattr(one.clock, name)) for name in self.wanted}

    def says(self, text: str) -> bool:
        return str(self.wanted.get("says", "")) in text


def plain(value: object) -> object:
    return value if value is None or isinstance(value, bool | int) else str(value)


def dated(text: str, year: str) -> str:
    return f"{year}-{text}" if SHORT.fullmatch(text) else text


def event(text: str, year: str) -> AnyFact:
    """A fact from its line; a word without a name is the ref."""
    on, kind, *rest = text.split()
    fields: dict[str, object] = {"on": day(dated(on, year)), "kind": kind}
    for word in rest:
        name, has_name, value = word.partition("=")
        if not has_name:
            fields["ref"] = name
        else:
            is_day = SHORT.fullmatch(value) or len(value) == 10
            fields[name] = day(dated(value, year)) if is_day else int(value) if value.isdigit() else value
    fact: AnyFact = TypeAdapter(Fact).validate_python(fields)
    return fact


def row(
    received: str,
    events: str,
    due: str | None,
    why: str,
    *,
    as_of: str | None = None,
    regime: str | None = None,
    clock: str = "reply",
    by: Mapping[str, object] | None = None,
    **wanted: object,
) -> object:
    """A row of a table, named by its reason. ``wanted``: other fields of the clock, ``verdict``, or what it ``says``."""
    year = received[:4]
    days = {name: dated(str(wanted[name]), year) for name in ("base_due", "base_day") if wanted.get(name)}
    all_wanted = {"due": dated(due, year) if due else None, **wanted, **days}
    return pytest.param(Row(received, events, as_of, regime, clock, by or {}, all_wanted), id=why)


def rows(*table: object) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("row", table)
