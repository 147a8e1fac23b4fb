"""Corrections of facts (更正事实): the day that an act states, as two officers put it right. The ledger keeps both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from models.acts import CorrectFact, ProposeCorrection, Register
from models.arrival import receipt_field
from models.base import Model
from models.ledger import Line

M = TypeVar("M", bound=Model)


def corrected(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each corrected day in its act's place; without any correction the very same."""
    days = corrected_days(lines)
    return tuple(with_day(line, days[line.entry.signed.id]) if line.entry.signed.id in days else line for line in lines)


def corrected_days(lines: Sequence[Line]) -> dict[str, date]:
    """The day that holds now for each act that was corrected, by its id (更正后的日期)."""
    signed = [line.entry.signed for line in lines]
    proposed = {one.id: one.act for one in signed if isinstance(one.act, ProposeCorrection)}
    agreed = [proposed[one.act.about] for one in signed if isinstance(one.act, CorrectFact)]
    return {one.of: one.day for one in agreed}


def with_day(line: Line, day: date) -> Line:
    """The line with this day in its act; of a registering, in its arrival."""
    act = line.entry.signed.act
    if isinstance(act, Register):
        arrival = act.application.arrival
        application = changed(act.application, "arrival", changed(arrival, receipt_field(arrival), day))
        act = changed(act, "application", application)
    elif act.day_field:
        act = changed(act, act.day_field, day)
    signed = changed(line.entry.signed, "act", act)
    return changed(line, "entry", changed(line.entry, "signed", signed))


def changed(one: M, field: str, value: object) -> M:
    return one.model_copy(update={field: value})
