"""The floors of the footprint are what the scenarios need, as numbers (占用下限)."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bench.floors import FLOORS
from bench.footprint import is_within
from bench.scenarios import SCENARIOS, Scenario
from models.acts import Register
from models.standing import Standing
from tests.builders import PaperCase, opening, signed

each = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.name)


def standings(scenario: Scenario) -> list[Standing]:
    """Where the case stands after each act, the opening first."""
    case = PaperCase(opening(Register(application=scenario.application)))
    found = [case.standing]
    for officer, act, act_id in scenario.steps:
        assert case.enter(signed(officer, act, act_id)) is None, act.act
        found.append(case.standing)
    return found


@each
def test_a_floor_is_the_sum_of_what_happens(scenario: Scenario) -> None:
    assert FLOORS[scenario.name].events == FLOORS[scenario.name].summed


@each
def test_a_floor_counts_what_the_scenario_does(scenario: Scenario) -> None:
    floor, found = FLOORS[scenario.name], standings(scenario)
    stages = [one.stage for one in found]
    assert found[-1].over
    assert floor.acts == len(found)
    assert floor.errands == sum(len(one.errands) for one in found)
    assert floor.armings == sum(bool(one.alarms) for one in found)
    assert floor.stages == 1 + sum(now != before for before, now in pairwise(stages))


@pytest.mark.parametrize(
    ("events", "size", "bare", "within"),
    [(250, 1500, 1000, True), (251, 1500, 1000, False), (250, 1501, 1000, False), (250, 1500, 999, False)],
)
def test_a_case_is_within_both_its_floors_and_what_the_bare_case_took(
    events: int, size: int, bare: int, within: bool
) -> None:
    floors = {"events_floor": 200, "bytes_floor": 1000, "bytes_of_the_bare_case": bare}
    assert is_within({"events": events, "bytes": size, **floors}) is within
