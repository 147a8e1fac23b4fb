"""Sheets, facts and parameters with harmless defaults."""

from __future__ import annotations

from datetime import date

from law.judgement import judged as judgement
from law.parameters import Parameters
from law.working_days import CALENDAR, Calendar
from models.clock import Clock, ExplainedClock, Verdict
from models.facts import (
    Abandoned,
    ExtensionNotified,
    Fact,
    FactSheet,
    Replied,
    SupplementNotified,
    SupplementReceived,
    Withdrawn,
)

PARAMETERS = Parameters(
    late_supplement_notice="restart",
    timely_by="posted",
    counter_submission_is_confirmed=True,
    most_supplement_notices=1,
    most_extensions=1,
    restart_keeps_extension=False,
    supplement_effect="none",
    set_aside_first_day="next",
    set_aside_last_day="answer",
    determination_sets_aside=False,
    other_agencies_set_aside_2008=False,
    fee_restart=True,
    withdrawn_fee_sets_aside=False,
    evidence_working_days=False,
    reconsideration_first_for=(),
    suit_told_where_declined=True,
)


def parameters(**changed: object) -> Parameters:
    return Parameters.model_validate(PARAMETERS.model_dump() | changed)


def day(text: str) -> date:
    return date.fromisoformat(text)


def asked(on: str, until: str | None = None) -> SupplementNotified:
    return SupplementNotified(on=day(on), until=day(until) if until else None)


def supplemented(on: str) -> SupplementReceived:
    return SupplementReceived(on=day(on))


def extended(on: str, working_days: int = 20) -> ExtensionNotified:
    return ExtensionNotified(on=day(on), working_days=working_days)


def replied(on: str, posted: str | None = None) -> Replied:
    return Replied(on=day(on), posted=day(posted) if posted else None)


def withdrawn(on: str) -> Withdrawn:
    return Withdrawn(on=day(on))


def abandoned(on: str) -> Abandoned:
    return Abandoned(on=day(on))


def sheet(received: str, *facts: Fact, as_of: str | None = None, confirmed: bool = True) -> FactSheet:
    """A sheet; asked about on the day of its last fact unless told otherwise."""
    latest = max([day(received), *(fact.on for fact in facts)])
    return FactSheet(
        received=day(received), receipt_is_confirmed=confirmed, facts=facts, as_of=day(as_of) if as_of else latest
    )


def clocks(one: FactSheet, calendar: Calendar = CALENDAR, by: Parameters = PARAMETERS) -> tuple[ExplainedClock, ...]:
    return judgement(one, calendar, by).clocks


def explained(
    one: FactSheet, name: str = "reply", by: Parameters = PARAMETERS, calendar: Calendar = CALENDAR
) -> ExplainedClock:
    return next(found for found in judgement(one, calendar, by).clocks if found.clock.name == name)


def clock(one: FactSheet, name: str = "reply", by: Parameters = PARAMETERS, calendar: Calendar = CALENDAR) -> Clock:
    return explained(one, name, by, calendar).clock


def judged(one: FactSheet, by: Parameters = PARAMETERS) -> Verdict:
    return judgement(one, CALENDAR, by).verdict


def told(one: ExplainedClock) -> str:
    """All English reasons in one text."""
    return " ".join(words.en for words in one.reasons)
