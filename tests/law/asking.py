"""Asking the clock in the contract's form, and the faults that come back (试算及其错误)."""

from __future__ import annotations

from typing import Any

from law.judgement import Judgement
from law.question import read_question
from law.working_days import CALENDAR
from models.faults import BadInput
from tests.law.builders import PARAMETERS

RECEIVED = "2026-03-02"


def question(*events: object, **fields: Any) -> dict[str, Any]:
    """A question received on 2026-03-02 unless told otherwise."""
    found: dict[str, Any] = {"received": RECEIVED, "events": list(events), **fields}
    return {name: value for name, value in found.items() if value is not ...}


def event(kind: str, on: object = "2026-03-05", **fields: Any) -> dict[str, Any]:
    return {"kind": kind, "on": on, **fields}


def faults(asked: object) -> dict[str, str]:
    """Each place that is at fault, and what is said there in English; empty: there is none."""
    try:
        read_question(asked, PARAMETERS)
    except BadInput as bad:
        assert bad.faults, "bad input without a fault"
        return {one.where: one.what.en for one in reversed(bad.faults)}
    return {}


def answer(asked: object) -> Judgement:
    return read_question(asked, PARAMETERS).answer(CALENDAR)
