"""Closing (归档), withdrawing (撤回), remarks and recounts: what may be done beside the steps."""

from __future__ import annotations

from collections.abc import Iterator

from law.regimes import OGI_2019_FROM
from models.acts import Dispatch, IssueReply, TreatAsAbandoned, Withdraw
from models.arrival import arrival_day
from models.standing import Opening
from procedure.case import Case
from procedure.reply import live_draft


def openings(case: Case) -> Iterator[Opening]:
    if not case.is_issued:
        since = arrival_day(case.registered.act.application.arrival)
        yield Opening(act="withdraw", roles=case.roles("withdraw"), earliest=since)
    if case.has(Dispatch) and not case.failed_errands:
        yield Opening(act="close", roles=case.roles("close"))
    yield Opening(act="comment", roles=case.roles("comment"))
    yield Opening(act="recount", roles=case.roles("recount"))
    if case.receipt.day < OGI_2019_FROM and not case.is_issued:
        yield Opening(act="choose_regime", roles=case.roles("choose_regime"))


def outcome(case: Case) -> str | None:
    """How the case ended or was answered: the finding's kind, ``withdrawn`` or ``not_supplemented``; None: open."""
    if case.has(Withdraw):
        return "withdrawn"
    if case.has(TreatAsAbandoned):
        return "not_supplemented"
    draft = live_draft(case)
    return draft.act.findings[0].kind.value if draft and case.has(IssueReply) else None
