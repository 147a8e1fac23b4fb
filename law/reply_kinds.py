"""Findings under whichever text governs (处理决定): which there are, and on which articles they rest."""

from __future__ import annotations

from law.cited import rule
from law.ogi_2008 import art21_reply_kinds as art21
from law.ogi_2019 import art36_reply_kinds as art36
from law.ogi_2019.ground import Ground
from law.regimes import Regime
from models.citation import Citation, ogi_2019
from models.reply_kinds import ReplyKind


@rule(ogi_2019(56))
def kinds(regime: Regime) -> frozenset[ReplyKind]:
    """The findings that this text knows (可作出的处理决定)."""
    return art21.kinds() if regime is Regime.OGI_2008 else frozenset(ReplyKind)


@rule(ogi_2019(56))
def citation(kind: ReplyKind, regime: Regime) -> Citation:
    """The place under which this kind is answered (答复依据)."""
    return art21.citation(kind) if regime is Regime.OGI_2008 else art36.citation(kind)


@rule(ogi_2019(56))
def ground(kind: ReplyKind, regime: Regime) -> Ground | None:
    """Why this kind withholds, or None (不予公开的理由)."""
    return art21.ground(kind) if regime is Regime.OGI_2008 else art36.ground(kind)
