"""Whatever comes in (任意输入): an answer, or faults with their places; never anything else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from law.effects.fold import EFFECTS
from models.facts import Fact
from models.question import Question
from tests.law.asking import RECEIVED, answer, event, faults, question

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
DAYS = st.dates().map(str) | st.sampled_from(["2026-03-02", "2026-03-05", "2026-02-30", "2026-03-05T10:00:00+08:00"])
NAMES = ["kind", "on", "ref", "until", "posted", "served", "received_on", "working_days", "days", "remedy", "procedure", "why"]  # fmt: skip
HEADS = [*Question.model_fields, "colour"]
KINDS = st.sampled_from([*EFFECTS, "answered"])
REFS = st.sampled_from(["A", "B", ""])
ANYTHING = st.recursive(SCALARS | DAYS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3) | st.sampled_from(NAMES), inner, max_size=4), max_leaves=12)  # fmt: skip
VALUES = DAYS | st.integers(-2, 70) | REFS | ANYTHING
EVENTS = st.builds(
    lambda kind, on, more: {"kind": kind, "on": on, **more},
    KINDS,
    DAYS,
    st.dictionaries(st.sampled_from(NAMES[2:]), VALUES, max_size=3),
)
ARRIVALS = st.dictionaries(st.sampled_from(["channel", "submitted", "confirmed", "arrived", "signed_for"]), DAYS | st.sampled_from(["web", "mail", "ordinary_mail"]), max_size=3)  # fmt: skip
NEARLY = st.builds(
    lambda head, events, received: {"received": received, **head, "events": events},
    st.dictionaries(st.sampled_from(HEADS), VALUES | ARRIVALS, max_size=2),
    st.lists(EVENTS | ANYTHING, max_size=5),
    DAYS,
)


def is_answered_or_faulted(asked: object) -> None:
    found = faults(asked)
    assert all(where and words for where, words in found.items())
    if not found:
        answer(asked)


@given(ANYTHING)
@example({"received": "\ud800"})
@example({"\ud800": 1})
@example(10**5000)
def test_any_value_is_answered_or_faulted(asked: object) -> None:
    is_answered_or_faulted(asked)


@given(NEARLY)
def test_what_is_nearly_a_question_is_answered_or_faulted(asked: dict[str, Any]) -> None:
    is_answered_or_faulted(asked)


@given(st.lists(st.builds(lambda kind, gap: (kind, gap), st.sampled_from([*EFFECTS]), st.integers(0, 20)), max_size=8))
def test_any_list_of_well_formed_events_is_answered_or_faulted_by_reference_only(kinds: list[tuple[str, int]]) -> None:
    day, events = 2, []
    for kind, gap in kinds:
        day = min(day + gap, 28)
        events.append(well_formed(kind, f"2026-03-{day:02d}"))
    assert all(where.endswith((".ref", ".kind")) for where in faults(question(*events)))


def well_formed(kind: str, on: str) -> dict[str, Any]:
    needs = {
        "ref": "A",
        "why": "returned",
        "working_days": 10,
        "until": "2026-04-30",
        "remedy": "suit",
    }
    fields = next(one.model_fields for one in kinds_of_fact() if one.model_fields["kind"].default == kind)
    return event(kind, on, **{name: value for name, value in needs.items() if name in fields and fields[name].is_required()})  # fmt: skip


def kinds_of_fact() -> tuple[Any, ...]:
    union: Any = Fact
    return tuple(union.__args__[0].__args__)


def nested(depth: int) -> Any:
    found: Any = "end"
    for _ in range(depth):
        found = [found]
    return found


@pytest.mark.parametrize("depth", [100, 500, 900])
def test_what_is_nested_too_deep_is_a_fault(depth: int) -> None:
    for asked in (nested(depth), question(parameters={"x": nested(depth)}), question(nested(depth)), question(id=nested(depth))):  # fmt: skip
        assert faults(asked)


def test_deeper_than_python_can_follow_is_a_fault_too() -> None:
    for asked in (nested(20_000), question(parameters=nested(20_000)), question(nested(20_000))):
        assert faults(asked)


def test_every_kind_of_fact_has_an_effect_and_is_known_to_the_question() -> None:
    assert {one.model_fields["kind"].default for one in kinds_of_fact()} == set(EFFECTS)
    assert json.dumps(question()) and question()["received"] == RECEIVED
