"""Whatever happens in a case, every letter that it causes can be made (随机案件的文书): its facts are all there, and fit its kind."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from activities.letter_facts import facts_for
from letters.catalogue import CATALOGUE
from letters.rendering import checked
from models.standing import Errand
from procedure.case import Case, case_of
from procedure.errands_again import kind_now
from tests.builders import AGENCY
from tests.procedure.sequences import RandomCase, Tried, played
from tests.procedure.wished_acts import MAKERS

STEPS = 60


def caused(case: RandomCase) -> Iterator[tuple[Case, Errand]]:
    """Each letter that a line caused, with the case as it stood then."""
    for _, errand in case.errands:
        if errand.kind == "letter":
            yield case_of(case.lines[: errand.seq], case.policy, case.calendar), errand


@pytest.mark.parametrize("seed", range(12))
def test_every_letter_of_a_random_case_can_be_made(seed: int) -> None:
    rng = Random(seed)
    wanted = list(MAKERS) if seed % 3 == 0 else []
    case = played(seed, [rng.getrandbits(24) for _ in range(STEPS)], Tried(), wanted)
    for then, errand in caused(case):
        kind = kind_now(then, errand)
        assert checked(CATALOGUE[kind], facts_for(kind, then, AGENCY)).signed_on, errand.key
