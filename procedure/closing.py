"""Closing (归档), opening again, remarks and recounts; and what may be done beside the steps: changes, corrections, urging."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import AnAct, CertifyUnpaid, ErrandFailed, JoinDuplicate, SetApart, TreatAsAbandoned, Withdraw
from models.standing import Opening, Task
from procedure import changing, correcting, urging
from procedure.case import Case
from procedure.drafts import live_draft
from procedure.outcomes import outcome_kind
from procedure.tasking import handler, task

WITHOUT_REPLY: dict[type[AnAct], str] = {
    Withdraw: "withdrawn",
    TreatAsAbandoned: "not_supplemented",
    CertifyUnpaid: "fee_unpaid",
    JoinDuplicate: "joined",
    SetApart: "set_apart",
}


def openings(case: Case) -> Iterator[Opening]:
    yield from changing.openings(case)
    yield from correcting.openings(case)
    yield from urging.openings(case)
    if may_be_closed(case):
        yield Opening(act="close", roles=case.roles("close"))
    yield Opening(act="comment", roles=case.roles("comment"))
    yield Opening(act="recount", roles=case.roles("recount"))


def may_be_closed(case: Case) -> bool:
    """Once this round's reply left, or the case had ended without one before it was opened again; nothing undone (可否归档)."""
    return (case.sent is not None or case.ended_without_reply) and not case.failed_errands


def again(case: Case) -> Iterator[Opening]:
    """Opening a closed case again."""
    yield Opening(act="reopen", roles=case.roles("reopen"))


def outcome(case: Case) -> str | None:
    """How this round ended or was answered: the finding's kind, or why there was no reply; None: open."""
    if case.is_issued:
        draft = live_draft(case)
        return outcome_kind(draft.act).value if draft else None
    ends = [
        one for kind in WITHOUT_REPLY for one in case.now(kind) if not (isinstance(one.act, Withdraw) and one.act.items)
    ]
    last = max(ends, key=lambda one: one.seq, default=None)
    return WITHOUT_REPLY[type(last.act)] if last else None


def tasks(case: Case) -> Iterator[Task]:
    """Trying again what failed, else closing once the reply has left; urgings and corrections that wait."""
    yield from urging.tasks(case)
    yield from correcting.tasks(case)
    failed, left = case.last(ErrandFailed), case.sent or (case.ending if case.ended_without_reply else None)
    if failed and case.failed_errands:
        yield task(case, "recount", failed.day, None, officer=handler(case))
    elif left:
        yield task(case, "close", left.day, None, officer=handler(case))
