"""How long errands are tried (耐心): what cannot pass is final by its name, and a long annex has time to be set."""

from __future__ import annotations

from datetime import timedelta

import pytest

from adapters.document_store import Damaged, Destroyed
from engine.keys import NotWrapped
from letters.press import CannotSet, CharacterMissing
from models.mail import MailRefused
from models.papers import SealRefused
from workflows.patience import NEVER_BETTER, patience_for

FINAL = (CannotSet, CharacterMissing, Damaged, Destroyed, MailRefused, NotWrapped, SealRefused)


@pytest.mark.parametrize("error", FINAL, ids=lambda one: one.__name__)
def test_what_does_not_go_away_by_trying_again_is_named_final(error: type[Exception]) -> None:
    assert error.__name__ in NEVER_BETTER


@pytest.mark.parametrize("kind", ["letter", "seal", "mail"])
def test_what_takes_long_gives_signs_of_life_so_that_a_killed_worker_delays_it_shortly(kind: str) -> None:
    patience = patience_for(kind)
    beat, whole = patience["heartbeat_timeout"], patience["start_to_close_timeout"]
    assert beat is not None
    assert whole is not None
    assert beat <= timedelta(seconds=30) < timedelta(minutes=2) <= whole
