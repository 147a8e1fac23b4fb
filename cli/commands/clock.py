"""clock: facts in, clocks, verdict and explanation out (期限试算). No server, no database; one case or a million lines."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from cli.json_stream import values_in
from cli.saying import LANGUAGE, line, message
from law.judgement import Judgement
from law.question import Asked, events_of, read_question
from law.words.explanation import long_form
from law.working_days import CALENDAR
from models.act_names import VERDICT_NAMES, clock_name
from models.base import Words
from models.clock import ExplainedClock
from models.faults import BadInput, Fault
from models.json_lines import Value, value_of
from policy.parameters import LEGAL


def run_clock(file: Path, as_json: bool, what_if: str | None) -> int:
    """Answers every case of the file that has no fault; the others are told on stderr with their line. 2 if there was one."""
    code = 0
    try:
        supposed = supposed_events(what_if)
        for one in values_in(file):
            code = max(code, answer_one(one, supposed, as_json))
    except BadInput as bad:
        tell_faults(None, bad)
        return 2
    return code


def supposed_events(what_if: str | None) -> list[object]:
    """The events of ``--what-if``, one or a list.

    Raises:
        BadInput: with all that is wrong with them.
    """
    if what_if is None:
        return []
    read_in = value_of(None, what_if.encode())
    if read_in.fault:
        raise BadInput((Fault(where="--what-if", what=read_in.fault.what),))
    events = read_in.value if isinstance(read_in.value, list) else [read_in.value]
    faults: list[Fault] = []
    list(events_of({"events": events}, faults))
    if faults:
        raise BadInput(tuple(Fault(where=f"--what-if {one.where}", what=one.what) for one in faults))
    return events


def answer_one(one: Value, supposed: list[object], as_json: bool) -> int:
    try:
        if one.fault:
            raise BadInput((one.fault,))
        asked = read_question(with_events(one.value, supposed), LEGAL)
    except BadInput as bad:
        tell_faults(one.line, bad)
        return 2
    judgement = asked.answer(CALENDAR)
    if as_json:
        sys.stdout.write(json.dumps(as_value(asked, judgement), ensure_ascii=False) + "\n")
    else:
        tell(asked, judgement)
    return 0


def with_events(value: object, supposed: list[object]) -> object:
    """The case as if these events had happened too, each after all that were no later, and asked about no sooner."""
    if not supposed or not isinstance(value, dict) or not isinstance(value.get("events", []), list):
        return value
    events = sorted([*value.get("events", []), *supposed], key=day_written)
    as_of = value.get("as_of")
    later = {"as_of": max(as_of, *map(day_written, supposed))} if isinstance(as_of, str) else {}
    return {**value, **later, "events": events}


def day_written(event: object) -> str:
    return str(event.get("on", "")) if isinstance(event, dict) else ""


def tell_faults(number: int | None, bad: BadInput) -> None:
    at = Words(zh=f"第 {number} 行", en=f"line {number}") if number else Words(zh="", en="")
    for one in bad.faults:
        where = "" if one.where == "." else one.where
        zh, en = f"{at.zh} {where}".strip(), f"{at.en} {where}".strip()
        message(Words(zh=f"{zh}：{one.what.zh}", en=f"{en}: {one.what.en}"))


def as_value(asked: Asked, judgement: Judgement) -> dict[str, Any]:
    """The answer in the contract's form."""
    return {
        "id": asked.question.id,
        "regime": judgement.regime.value,
        "received": str(asked.sheet.received),
        "receipt_is_confirmed": asked.sheet.receipt_is_confirmed,
        "as_of": str(asked.sheet.as_of),
        "clocks": {one.clock.name: clock_value(one) for one in judgement.clocks},
        "verdict": judgement.verdict.value,
        "flags": [one.said_in(LANGUAGE) for one in judgement.flags],
    }


def clock_value(one: ExplainedClock) -> dict[str, Any]:
    clock = one.clock
    return {
        "state": clock.state.value,
        "owed_by": clock.owed_by.value,
        "overdue": clock.overdue,
        "due": str(clock.due) if clock.due else None,
        "base_due": str(clock.base_due) if clock.base_due else None,
        "base_day": str(clock.base_day),
        "provisional": clock.provisional,
        "article": clock.citation.said_in(LANGUAGE),
        "calendar_notices": list(clock.calendar_notices),
        "explanation": list(long_form(one, LANGUAGE)),
    }


def tell(asked: Asked, judgement: Judgement) -> None:
    name, verdict = asked.question.id or asked.question.title or "", VERDICT_NAMES[judgement.verdict]
    line(Words(zh=f"{name} {judgement.regime} {verdict.zh}".strip(), en=f"{name} {judgement.regime} {verdict.en}".strip()))  # fmt: skip
    for flag in judgement.flags:
        line(flag)
    for one in judgement.clocks:
        due, called = one.clock.due or "—", clock_name(one.clock.name)
        line(Words(zh=f"  {called.zh} {due}", en=f"  {called.en} {due}"))
        for words in long_form(one, LANGUAGE):
            line(f"    {words}")
    line()
