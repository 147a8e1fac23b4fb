"""Which acts are opinions on what is put up (审批意见), and what each decides and says beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from models.acts import (
    AnAct,
    ApproveExtension,
    CertifyUnpaid,
    ChargeFee,
    CheckDraft,
    Countersign,
    DraftReply,
    IssueReply,
    NumberReply,
    ProposeFee,
    ProposeGround,
    RecordSeal,
    RefuseExtension,
    RequestExtension,
    ReturnForRedraft,
    ReviewDocument,
    ReviewLegality,
    SignOff,
    TreatAsAbandoned,
    WeighOpinion,
)
from models.reply_kinds import KIND_NAMES

Opinion = tuple[str | None, str | None]
"""What was decided, in the words that an approval sheet knows (None: an opinion only), and what was said beside (None: nothing)."""


def one_of(name: str, field: str | None = None) -> Callable[[Any], Opinion]:
    """Always the same decision; ``field`` holds what was said beside."""
    return lambda act: (name, getattr(act, field) if field else None)


def proposed(act: ProposeGround) -> Opinion:
    """The finding by its Chinese name: approval sheets are papers of the house."""
    return None, f"第{act.item}项：{KIND_NAMES[act.kind].zh}。{act.reason}"


OPINIONS: Mapping[type[AnAct], Callable[[Any], Opinion]] = {
    ProposeGround: proposed,
    SignOff: lambda act: (None, act.opinion),
    RequestExtension: one_of("submitted", "reason"),
    ApproveExtension: one_of("agrees"),
    RefuseExtension: one_of("disagrees", "reason"),
    ProposeFee: one_of("submitted", "reason"),
    ChargeFee: one_of("agrees"),
    WeighOpinion: lambda act: (act.decision, act.reason),
    ReviewDocument: lambda act: ("clear" if act.clear else "not_clear", act.reason),
    DraftReply: one_of("submitted", "principal_reason"),
    ReviewLegality: lambda act: ("lawful" if act.lawful else "not_lawful", act.opinion),
    CheckDraft: one_of("agrees"),
    Countersign: lambda act: ("agrees" if act.agrees else "disagrees", act.opinion),
    ReturnForRedraft: one_of("returned", "reason"),
    IssueReply: one_of("issued"),
    NumberReply: one_of("numbered"),
    RecordSeal: one_of("sealed"),
    TreatAsAbandoned: one_of("agrees", "reason"),
    CertifyUnpaid: one_of("agrees", "reason"),
}
