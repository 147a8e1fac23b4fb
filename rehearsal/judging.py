"""Judging (比对): what came out against what is expected and what was found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple

from models.clock import Verdict
from rehearsal.scripts import Script

Agreement = Literal["agrees", "disagrees", "nothing to compare"]
AGREES: Final = "agrees"
DISAGREES: Final = "disagrees"
NOTHING: Final = "nothing to compare"


@dataclass(frozen=True)
class Judgement:
    """How a rehearsal compares (比对结果). ``finding``: with the official finding, to which the expected verdict amounts."""

    due: Agreement
    verdict: Agreement
    finding: Agreement

    @property
    def is_good(self) -> bool:
        return DISAGREES not in (self.due, self.verdict, self.finding)


FAILED = Judgement(DISAGREES, DISAGREES, NOTHING)
"""A case that could not be driven to its end."""


def judge(script: Script, due: date | None, verdict: Verdict) -> Judgement:
    """``due`` and ``verdict`` as the engine has them at the end."""
    expected = script.expected
    as_expected = compared(expected.verdict, verdict)
    return Judgement(
        due=compared(expected.due, due),
        verdict=as_expected,
        finding=as_expected if script.finding else NOTHING,
    )


def compared(expected: object, found: object) -> Agreement:
    if expected is None:
        return NOTHING
    return AGREES if expected == found else DISAGREES


class Count(NamedTuple):
    """How many agree, disagree, and have nothing to compare with (合计)."""

    agree: int
    disagree: int
    nothing: int


def count(agreements: Iterable[Agreement]) -> Count:
    found = list(agreements)
    return Count(found.count(AGREES), found.count(DISAGREES), found.count(NOTHING))
