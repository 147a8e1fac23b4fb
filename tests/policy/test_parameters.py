"""Every open point has its default, a reason, and someone who may change it."""

from __future__ import annotations

from law.parameters import Parameters
from policy.ladders import LADDERS
from policy.parameters import REASONS, OfficeParameters


def test_every_parameter_has_its_reason_and_no_reason_is_left_over() -> None:
    assert set(REASONS) == {*Parameters.model_fields, *OfficeParameters.model_fields}


def test_the_rungs_of_a_ladder_have_names_of_their_own() -> None:
    for ladder in LADDERS.values():
        assert len({rung.name for rung in ladder}) == len(ladder)


def test_a_rung_before_the_due_day_says_how_long_before() -> None:
    for rung in (one for ladder in LADDERS.values() for one in ladder):
        assert (rung.left is not None) == (rung.when == "before"), rung.name
