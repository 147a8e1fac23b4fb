"""Every open point has its default, a reason, and someone who may change it."""

from __future__ import annotations

from law.parameters import Parameters
from policy.ladders import LADDERS
from policy.parameters import LEGAL, REASONS, OfficeParameters


def test_every_parameter_has_its_reason_and_no_reason_is_left_over() -> None:
    assert set(REASONS) == {*Parameters.model_fields, *OfficeParameters.model_fields}


def test_nobody_is_told_of_a_suit_that_courts_do_not_take() -> None:
    assert not LEGAL.suit_told_where_declined


def test_the_rungs_of_a_ladder_have_names_of_their_own() -> None:
    for ladder in LADDERS.values():
        assert len({rung.name for rung in ladder}) == len(ladder)


def test_a_rung_before_the_due_day_says_how_long_before() -> None:
    for rung in (one for ladder in LADDERS.values() for one in ladder):
        assert (rung.left is not None) == (rung.when == "before"), rung.name
