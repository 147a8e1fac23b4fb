"""Parties of a request (当事人): who the applicants are now."""

from __future__ import annotations

from collections.abc import Sequence

from models.acts import Register, SubstituteParty
from models.application import Applicant
from models.ledger import Line


def applicants(lines: Sequence[Line]) -> tuple[Applicant, ...]:
    """The applicants, each as substituted last (现申请人). At least one line, the first a ``register``."""
    first = lines[0].entry.signed.act
    assert isinstance(first, Register)
    found = list(first.application.applicants)
    for line in lines:
        act = line.entry.signed.act
        if isinstance(act, SubstituteParty):
            found[act.place - 1] = act.applicant
    return tuple(found)
