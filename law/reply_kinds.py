"""Findings under whichever text governs (处理决定): which there are, on which articles they rest, and what each says."""

from __future__ import annotations

from collections.abc import Callable

from law import other_findings
from law.basis import Basis
from law.cited import rule
from law.ogi_2008 import art21_reply_kinds as art21
from law.ogi_2019 import (
    art2_government_information,
    art30_supplement,
    art35_excessive,
    art37_segregation,
    art38_making,
    art39_petitions_and_publications,
    art55_public_utilities,
)
from law.ogi_2019 import art36_reply_kinds as art36
from law.ogi_2019.ground import Ground
from law.regimes import Regime
from models.base import Words
from models.citation import Citation, ogi_2019
from models.reply_kinds import ReplyKind

PLACES: dict[Regime, tuple[Callable[[ReplyKind], Basis | None], ...]] = {
    Regime.OGI_2008: (art21.basis,),
    Regime.OGI_2019: (
        art36.basis,
        art37_segregation.basis,
        art38_making.basis,
        art39_petitions_and_publications.basis,
        art35_excessive.basis,
        art30_supplement.basis,
        art2_government_information.basis,
        art55_public_utilities.basis,
        other_findings.basis,
    ),
}
"""Where each text's findings stand, place by place."""


@rule(ogi_2019(56))
def kinds(regime: Regime) -> frozenset[ReplyKind]:
    """The findings that this text knows (可作出的处理决定)."""
    return frozenset(kind for kind in ReplyKind if any(place(kind) for place in PLACES[regime]))


@rule(ogi_2019(56))
def basis(kind: ReplyKind, regime: Regime) -> Basis:
    """Under what this kind is answered, and why in a sentence (答复依据及说明).

    Raises:
        KeyError: this text does not know the kind.
    """
    found = next((found for place in PLACES[regime] if (found := place(kind))), None)
    if found is None:
        raise KeyError(kind)
    return found


@rule(ogi_2019(56))
def citation(kind: ReplyKind, regime: Regime) -> Citation:
    """The place under which this kind is answered (答复依据). Raises ``KeyError`` as ``basis`` does."""
    return basis(kind, regime).citation


@rule(ogi_2019(56))
def sentence(kind: ReplyKind, regime: Regime) -> Words:
    """What a reply of this kind says of the case, in one sentence (答复说明). Raises ``KeyError`` as ``basis`` does."""
    return basis(kind, regime).sentence


@rule(ogi_2019(56))
def ground(kind: ReplyKind, regime: Regime) -> Ground | None:
    """Why this kind withholds, or None (不予公开的理由)."""
    return art21.ground(kind) if regime is Regime.OGI_2008 else art36.ground(kind)


@rule(ogi_2019(56))
def citations(kind: ReplyKind, regime: Regime) -> tuple[Citation, ...]:
    """Every place that a reply of this kind names: where it stands, then its ground (法律依据)."""
    why = ground(kind, regime)
    return (citation(kind, regime), why.citation) if why else (citation(kind, regime),)
