"""What the findings of a draft come to (处理结果): for whom it is to issue, and as what the case counts."""

from __future__ import annotations

from models.acts import DraftReply
from models.reply_kinds import ReplyKind, counted_as
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
    """As what the whole reply counts (答复结果)."""
    return counted_as([one.kind for one in draft.findings], draft.principal)
