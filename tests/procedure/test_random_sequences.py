"""Random sequences of all acts on the decider, without any engine: what always holds, and that every act was tried.

``MINGDA_SEQUENCES`` says how many are played; ``make sequences`` plays ten thousand.
"""

from __future__ import annotations

import os
from random import Random
from typing import get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.acts import OfficerAct
from tests.procedure.sequences import Tried, played
from tests.procedure.what_holds import holds
from tests.procedure.wished_acts import MAKERS

SEQUENCES = int(os.environ.get("MINGDA_SEQUENCES", "100"))
MOST_SEQUENCES_TO_COVER_ALL = 300
SEEDS = st.integers(0, 2**24 - 1)
STEPS = st.integers(20, 60).flatmap(lambda count: st.lists(SEEDS, min_size=count, max_size=count))
TOO_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
ALL = tuple(MAKERS)


def test_every_act_is_wished_for() -> None:
    assert set(ALL) == {kind.model_fields["act"].default for kind in get_args(OfficerAct)}


@settings(max_examples=SEQUENCES, deadline=None, derandomize=True, database=None, suppress_health_check=TOO_SLOW)
@given(SEEDS, STEPS)
def test_whatever_is_tried_the_procedure_holds(first: int, steps: list[int]) -> None:
    holds(played(first, steps, Tried()))


def test_every_act_is_entered_and_refused_and_the_procedure_holds() -> None:
    tried = Tried()
    for seed in range(MOST_SEQUENCES_TO_COVER_ALL):
        rng = Random(seed)
        wanted = [act for act in ALL if not (tried.entered[act] and tried.refused[act])] if seed else []
        if seed and not wanted:
            break
        holds(played(seed, [rng.getrandbits(24) for _ in range(40)], tried, wanted))
    assert [act for act in ALL if not tried.entered[act]] == []
    assert [act for act in ALL if not tried.refused[act]] == []
    assert tried.types.keys() >= {"NotNow", "NotPermitted", "SameEyes", "OtherAgency", "AgainstTheLaw"}
