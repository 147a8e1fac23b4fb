"""Closing (归档), withdrawing (撤回), remarks and recounts: what may be done beside the steps."""

from __future__ import annotations

from collections.abc import Iterator

from law.regimes import OGI_2019_FROM
from models.acts import CertifyUnpaid, ErrandFailed, JoinDuplicate, SetApart, TreatAsAbandoned, Withdraw
from models.arrival import arrival_day
from models.standing import Opening, Task
from procedure.case import Case
from procedure.reply import live_draft
from procedure.tasking import handler, task


def openings(case: Case) -> Iterator[Opening]:
    if not case.is_issued:
        since = arrival_day(case.registered.act.application.arrival)
        yield Opening(act="withdraw", roles=case.roles("withdraw"), earliest=since)
    if case.sent and not case.failed_errands:
        yield Opening(act="close", roles=case.roles("close"))
    yield Opening(act="comment", roles=case.roles("comment"))
    yield Opening(act="recount", roles=case.roles("recount"))
    if case.receipt.day < OGI_2019_FROM and not case.is_issued:
        yield Opening(act="choose_regime", roles=case.roles("choose_regime"))


def again(case: Case) -> Iterator[Opening]:
    """Opening a closed case again."""
    yield Opening(act="reopen", roles=case.roles("reopen"))


def outcome(case: Case) -> str | None:
    """How the case ended or was answered: the finding's kind, or why there was no reply; None: open."""
    without_reply = {
        Withdraw: "withdrawn",
        TreatAsAbandoned: "not_supplemented",
        CertifyUnpaid: "fee_unpaid",
        JoinDuplicate: "joined",
        SetApart: "set_apart",
    }
    if case.is_issued:
        draft = live_draft(case)
        return draft.act.findings[0].kind.value if draft else None
    return without_reply.get(type(case.ending.act)) if case.ending else None


def tasks(case: Case) -> Iterator[Task]:
    """Closing once the reply has left; trying again what failed."""
    failed = case.last(ErrandFailed)
    if failed and case.failed_errands:
        yield task(case, "recount", failed.day, None, officer=handler(case))
    elif case.sent:
        yield task(case, "close", case.sent.day, None, officer=handler(case))
