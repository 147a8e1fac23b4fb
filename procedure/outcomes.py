"""What the findings of a draft come to (处理结果): for whom it is to issue, and as what the case counts."""

from __future__ import annotations

from models.acts import DraftReply
from models.reply_kinds import ReplyKind
from policy.permissions import When
from procedure.case import Case
from procedure.third_parties import is_overruled

REFUSALS = (ReplyKind.DISCLOSE_IN_PART, ReplyKind.EXCESSIVE_WITHOUT_REASON)
"""Findings beside the withholding ones that are the leader's to issue. Office policy, not law."""


def reply_does(case: Case, draft: DraftReply) -> When:
    """What this reply does, which decides who issues it (答复性质): what overrules a third party is issued like a refusal."""
    kinds = {one.kind for one in draft.findings}
    if any(kind.withholds or kind in REFUSALS for kind in kinds) or is_overruled(case):
        return "the reply withholds"
    return "the reply discloses" if all(kind.discloses for kind in kinds) else "the reply informs"


def outcome_kind(draft: DraftReply) -> ReplyKind:
    """As what the whole reply counts (答复结果): in part where something is given and something withheld, else its principal finding."""
    kinds = [one.kind for one in draft.findings]
    withheld = any(kind.withholds or kind is ReplyKind.DISCLOSE_IN_PART for kind in kinds)
    if withheld and any(gives(kind) for kind in kinds):
        return ReplyKind.DISCLOSE_IN_PART
    return principal_kind(draft)


def principal_kind(draft: DraftReply) -> ReplyKind:
    """The principal finding (主要处理决定): as chosen, else the first that gives something, else the first."""
    kinds = [one.kind for one in draft.findings]
    return draft.principal or next((kind for kind in kinds if gives(kind)), kinds[0])


def gives(kind: ReplyKind) -> bool:
    """Whether the applicant gets anything, or the way to it (是否提供)."""
    return kind.gives or kind.discloses
