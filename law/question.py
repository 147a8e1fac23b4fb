"""Reading facts that came in (案情核对): every fault at once, each with its place; then a sheet that the law can judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, get_args

from law.judgement import Judgement, judged
from law.parameters import Parameters
from law.question_faults import event_faults, header_faults
from law.receipt import receipt
from law.words import reasons
from law.working_days import Calendar
from models.arrival import days_of
from models.base import Words
from models.facts import AnyFact, Fact, FactSheet
from models.faults import BadInput, Fault, read
from models.question import Question

KINDS = tuple(str(kind.model_fields["kind"].default) for kind in get_args(AnyFact))


@dataclass(frozen=True)
class Asked:
    """A question without fault: what was sent, the sheet, and by which open points it is judged (核对无误的试算)."""

    question: Question
    sheet: FactSheet
    parameters: Parameters

    def answer(self, calendar: Calendar) -> Judgement:
        """The judgement on the calendar as known on the day asked for."""
        known_on = self.question.calendar_known_on
        if known_on is None:
            return judged(self.sheet, calendar, self.parameters)
        found = judged(self.sheet, calendar.known_on(known_on), self.parameters)
        return replace(found, flags=(*found.flags, reasons.known_on(known_on)))


def read_question(data: object, defaults: Parameters) -> Asked:
    """Reads one case in the contract's form; open points that it does not name are the office's.

    Raises:
        BadInput: with all faults.
    """
    faults: list[Fault] = []
    question = header_of(data, faults)
    parameters = parameters_of(data, defaults, faults)
    head_faults = len(faults)
    events = list(events_of(data, faults))
    are_all_read = len(faults) == head_faults
    received, confirmed = day_of_receipt(question, parameters or defaults) if question else (date.min, False)
    faults += header_faults(question, received) if question else ()
    faults += event_faults(events, question, received, are_all_read)
    if faults or question is None or parameters is None:
        raise BadInput(tuple(dict.fromkeys(faults)))
    facts = tuple(event for _, event in events)
    sheet = FactSheet(
        received=received,
        receipt_is_confirmed=confirmed,
        facts=facts,
        as_of=question.as_of or max([received, *(fact.on for fact in facts)]),
        regime=None if question.regime == "auto" else question.regime,
    )
    return Asked(question.model_copy(update={"events": facts}), sheet, parameters)


def header_of(data: object, faults: list[Fault]) -> Question | None:
    """All but the events."""
    try:
        found: Question = read(Question, {**data, "events": []} if isinstance(data, dict) else data)
    except BadInput as bad:
        faults += bad.faults
        return None
    return found


def events_of(data: object, faults: list[Fault]) -> Iterator[tuple[int, AnyFact]]:
    """The events that can be read, each with its number from one."""
    sent = data.get("events", []) if isinstance(data, dict) else []
    if not isinstance(sent, list):
        faults += list(faults_in(Question, {"received": "2020-01-02", "events": sent}))
        return
    for number, one in enumerate(sent, 1):
        kind = one.get("kind") if isinstance(one, dict) else None
        if isinstance(kind, str) and kind not in KINDS:
            faults.append(Fault(where=f"events[{number}].kind", what=no_such_kind(kind)))
            continue
        try:
            fact: AnyFact = read(Fact, one)
            yield number, fact
        except BadInput as bad:
            faults += [within(number, fault) for fault in bad.faults]


def no_such_kind(kind: str) -> Words:
    shown, known = kind[:50], ", ".join(KINDS)
    return Words(zh=f"没有“{shown}”这种事项；应为：{known}", en=f"there is no event “{shown}”; must be one of {known}")


def within(number: int, fault: Fault) -> Fault:
    where = "" if fault.where == "." else f".{fault.where}"
    return fault.model_copy(update={"where": f"events[{number}]{where}"})


def faults_in(kind: Any, data: object) -> tuple[Fault, ...]:
    try:
        read(kind, data)
    except BadInput as bad:
        return bad.faults
    return ()


def parameters_of(data: object, defaults: Parameters, faults: list[Fault]) -> Parameters | None:
    """The office's open points with those of the question."""
    sent = data.get("parameters") if isinstance(data, dict) else None
    changed = sent if isinstance(sent, dict) else {}
    try:
        found: Parameters = read(Parameters, defaults.model_dump() | changed)
    except BadInput as bad:
        faults += [one.model_copy(update={"where": f"parameters.{one.where}"}) for one in bad.faults]
        return None
    return found


def day_of_receipt(question: Question, parameters: Parameters) -> tuple[date, bool]:
    """The day of receipt, stated or derived from the arrival, and whether it is confirmed."""
    if question.arrival is None:
        assert question.received
        return question.received, True
    arrival, confirmed = question.arrival, days_of(question.arrival).get("confirmed")
    if question.as_of and confirmed and confirmed > question.as_of:
        arrival = arrival.model_copy(update={"confirmed": None})  # not yet, on the day that is asked about
    found = receipt(arrival, counter=False, confirmed_on=None, parameters=parameters)
    return found.day, found.confirmed
