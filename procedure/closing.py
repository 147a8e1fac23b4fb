"""Closing (归档), opening again, remarks and recounts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from models.acts import AnAct, CertifyUnpaid, ErrandFailed, JoinDuplicate, SetApart, TreatAsAbandoned, Withdraw
from models.standing import Opening, Task
from procedure import publication, records_correction, remedies, service, urging
from procedure.case import Case, Done
from procedure.draft_in_hand import live_draft
from procedure.mailing import is_on_its_way, mails_of
from procedure.outcomes import outcome_kind
from procedure.task_making import handler, task

WITHOUT_REPLY: dict[type[AnAct], str] = {
    Withdraw: "withdrawn",
    TreatAsAbandoned: "not_supplemented",
    CertifyUnpaid: "fee_unpaid",
    JoinDuplicate: "joined",
    SetApart: "set_apart",
}


def openings(case: Case) -> Iterator[Opening]:
    """Closing, once the reply left and nothing is undone; remarks, suggestions and recounts, as long as the case lives."""
    if may_be_closed(case):
        yield Opening(act="close", roles=case.roles("close"))
    for act in ("comment", "suggest_to_unit"):
        yield Opening(act=act, roles=case.roles(act))
    yield Opening(act="recount", roles=case.roles("recount"))


def may_be_closed(case: Case) -> bool:
    """Once this round's reply left, or the case had ended without one before it was opened again; nothing undone (可否归档)."""
    return (case.sent is not None or case.ended_without_reply) and not is_undone(case)


def is_undone(case: Case) -> bool:
    """Whether anything would be lost by closing (未了事项): a remedy, a request to correct records, a proposal, an urging, a letter.

    So would a reply that the mail server has not taken yet: it may turn out that it did not leave.
    """
    waits = remedies.pending(case), records_correction.open_requests(case), urging.unanswered(case)
    letters = bool(case.failed_errands) or is_under_way(case)
    return any(waits) or publication.open_proposal(case) is not None or letters


def is_under_way(case: Case) -> bool:
    """Whether this round's reply is still to be mailed (待邮件服务发出)."""
    return case.sent is not None and any(is_on_its_way(case, one) for one in mails_of(case, case.sent))


def again(case: Case) -> Iterator[Opening]:
    """Opening a closed case again."""
    yield Opening(act="reopen", roles=case.roles("reopen"))


def outcome(case: Case) -> str | None:
    """How this round ended or was answered: the finding's kind, or why there was no reply; None: open."""
    ends = [
        one for kind in WITHOUT_REPLY for one in case.now(kind) if not (isinstance(one.act, Withdraw) and one.act.items)
    ]
    last, draft = max(ends, key=lambda one: one.seq, default=None), live_draft(case)
    if last and not case.sent:
        return WITHOUT_REPLY[type(last.act)]
    return outcome_kind(draft.act).value if draft and case.is_issued else None


def tasks(case: Case) -> Iterator[Task]:
    """Trying again what failed; else closing, once it is open and nobody is to see to the service any more.

    It may be closed before: where the applicant cannot be reached, the officer gives up serving it by closing.
    """
    failed, left = case.last(ErrandFailed), settled(case)
    if failed and case.failed_errands:
        yield task(case, "recount", failed.day, None, officer=handler(case))
    elif left and may_be_closed(case):
        yield task(case, "close", left.day, None, officer=handler(case))


def settled(case: Case) -> Done[Any] | None:
    """What left nothing to do but to close: the news that the reply arrived, or the ending without one; None: nothing did."""
    if case.sent:
        return service.last_news(case, case.sent) if service.is_served(case) else None
    return case.ending if case.ended_without_reply else None
