"""Random sequences of all acts on the decider, without any engine: what always holds, and that every act was tried.

``MINGDA_SEQUENCES`` says how many are played; ``make sequences`` plays ten thousand.
"""

from __future__ import annotations

import os
from typing import get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.acts import OfficerAct
from tests.procedure.sequences import Tried, played
from tests.procedure.what_holds import holds
from tests.procedure.wished_acts import MAKERS

SEQUENCES = int(os.environ.get("MINGDA_SEQUENCES", "150"))
SEEDS = st.integers(0, 2**24 - 1)
STEPS = st.integers(20, 60).flatmap(lambda count: st.lists(SEEDS, min_size=count, max_size=count))
TOO_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def test_every_act_is_wished_for() -> None:
    assert MAKERS.keys() == {kind.model_fields["act"].default for kind in get_args(OfficerAct)}


def test_whatever_is_tried_the_procedure_holds_and_every_act_is_entered_and_refused() -> None:
    tried = Tried()

    @settings(max_examples=SEQUENCES, deadline=None, derandomize=True, database=None, suppress_health_check=TOO_SLOW)
    @given(SEEDS, STEPS)
    def in_every_sequence(first: int, steps: list[int]) -> None:
        holds(played(first, steps, tried))

    in_every_sequence()
    assert MAKERS.keys() - tried.entered.keys() == set()
    assert MAKERS.keys() - tried.refused.keys() == set()
    assert tried.types.keys() >= {"NotNow", "NotPermitted", "SameEyes", "OtherAgency", "AgainstTheLaw", "Closed"}
