"""clock: facts in, clocks, verdict and explanation out (期限试算). No server, no database; one case or a million lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cli.clock_words import day_words, state_words
from cli.json_stream import values_in
from cli.saying import LANGUAGE, line, message, said
from cli.supposing import Supposed, merged, placed_as_given, supposed_events, supposition
from law.judgement import Judgement
from law.question import Asked, read_question
from law.words.explanation import long_form
from law.working_days import CALENDAR
from models.act_names import VERDICT_NAMES, clock_name
from models.base import Words
from models.clock import Clock, ExplainedClock, Verdict
from models.facts import AFact
from models.faults import BadInput
from models.json_lines import Value
from policy.parameters import LEGAL

UNCONFIRMED = Words(zh="（待确认）", en=" (receipt not confirmed)")


def run_clock(file: Path, as_json: bool, what_if: str | None) -> int:
    """Answers every case of the file that has no fault; the others are told on stderr with their line. 2 if there was one."""
    code = 0
    try:
        supposed = supposed_events(what_if)
        if supposed and as_json:
            message(supposition(supposed))
        for one in values_in(file):
            code = max(code, answer_one(one, supposed, as_json))
    except BadInput as bad:
        tell_faults(None, bad)
        return 2
    return code


def answer_one(one: Value, supposed: Sequence[Supposed], as_json: bool) -> int:
    try:
        if one.fault:
            raise BadInput((one.fault,))
        asked = question_with(one.value, supposed)
    except BadInput as bad:
        tell_faults(one.line, bad)
        return 2
    judgement = asked.answer(CALENDAR)
    if as_json:
        sys.stdout.write(json.dumps(as_value(asked, judgement), ensure_ascii=False) + "\n")
    else:
        tell(asked, judgement, supposed)
    return 0


def question_with(value: object, supposed: Sequence[Supposed]) -> Asked:
    """The case as if these events had happened too, and asked about no sooner than they.

    Raises:
        BadInput: with all faults, those of a supposed event under its own name.
    """
    if not supposed or not isinstance(value, dict) or not isinstance(value.get("events", []), list):
        return read_question(value, LEGAL)
    events = merged(value.get("events", []), supposed)
    as_of = value.get("as_of")
    later = {"as_of": max(as_of, *(str(one.fact.on) for one in supposed))} if isinstance(as_of, str) else {}
    try:
        return read_question({**value, **later, "events": [as_sent(one.event) for one in events]}, LEGAL)
    except BadInput as bad:
        raise BadInput(placed_as_given(bad.faults, events)) from None


def as_sent(event: object) -> object:
    return event.model_dump(mode="json", exclude_none=True) if isinstance(event, AFact) else event


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


def tell(asked: Asked, judgement: Judgement, supposed: Sequence[Supposed]) -> None:
    name, verdict = asked.question.id or asked.question.title or "", VERDICT_NAMES[judgement.verdict]
    line(Words(zh=f"{name} {judgement.regime} {verdict.zh}".strip(), en=f"{name} {judgement.regime} {verdict.en}".strip()))  # fmt: skip
    for words in (*([supposition(supposed)] if supposed else []), *judgement.flags):
        line(words)
    for one in judgement.clocks:
        line(f"  {heading(one.clock, judgement.verdict)}")
        for told in long_form(one, LANGUAGE):
            line(f"    {told}")
    line()


def heading(clock: Clock, verdict: Verdict) -> str:
    """A clock in one line: its name, due day, what is not final about it, state and article."""
    due = day_words(clock.due, clock.provisional)
    state = f"{said(state_words(clock, verdict))}{said(UNCONFIRMED) if clock.unconfirmed else ''}"
    return "  ".join((said(clock_name(clock.name)), due, state, clock.citation.said_in(LANGUAGE)))
