"""Drafting (拟稿): which findings may be made now, and whether a draft still stands on what is known now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from law.reply_kinds import kinds
from models.acts import AddDocument, DraftReply, HandInSupplement, ReceiveOrder, ReportSearch, ReviewDocument
from models.drafts import draft_breach
from models.reply_kinds import ReplyKind
from models.standing import Bar, Opening, Task
from procedure import completeness, confidentiality_review, consultation, excessive, fees, handling
from procedure.case import Case, Done
from procedure.confidentiality_review import cleared, reviews, waiting
from procedure.task_making import handler, task


def may_begin(case: Case) -> bool:
    """Whether a reply may be drafted: all is complete and clear, or the supplement came in and left it unclear (可否拟稿)."""
    return case.is_complete or case.has(HandInSupplement)


def kinds_now(case: Case) -> tuple[ReplyKind, ...]:
    """The findings that text and office know; of a request not found complete and clear, that it is still unclear alone."""
    known = kinds(case.text.regime) if case.is_complete else {ReplyKind.STILL_UNCLEAR}
    return tuple(one for one in case.policy.office.kinds if one in known)


def opening(case: Case) -> Opening:
    """Drafting a reply: findings less those barred now; only what is clear may be given."""
    return Opening(
        act="draft_reply",
        roles=case.roles("draft_reply"),
        kinds=kinds_now(case),
        items=case.items,
        left_out=case.left_out,
        documents=cleared(case),
        bars=tuple(bars(case)),
    )


def bars(case: Case) -> Iterator[Bar]:
    """Why some findings may not be made now, from every step that has a say (暂不能作出的处理决定)."""
    return chain(
        completeness.bars(case),
        handling.bars(case),
        consultation.bars(case),
        excessive.bars(case),
        confidentiality_review.bars(case),
    )


def stands(case: Case, draft: Done[DraftReply]) -> bool:
    """Whether the draft could be made as well now, and others than who drafted found clear what it gives (文稿是否仍成立).

    What came in since may speak against it: a document found not clear, an opinion weighed anew, an item withdrawn.
    """
    found = reviews(case)
    given = {digest for finding in draft.act.findings for digest in finding.documents}
    return draft_breach(opening(case), draft.act) is None and not any(found[one].hands & draft.hands for one in given)


def tasks(case: Case) -> Iterator[Task]:
    """Drafting, once the unit reported and nothing else is waited for."""
    if handling.has_looked(case) and not waiting(case) and not others_are_awaited(case):
        yield task(case, "draft_reply", since(case), officer=handler(case))


def others_are_awaited(case: Case) -> bool:
    """Whether somebody consulted, the reasons of an excessive request, or a fee is waited for (尚待他方)."""
    asked = any(ReplyKind.DISCLOSE_IN_PART in one.kinds for one in consultation.bars(case))
    return asked or excessive.is_unanswered(case) or fees.owed(case) is not None


def since(case: Case) -> date:
    """The day of the last search, document, review or order (最近一次报告或者责令之日)."""
    last = [case.last(kind) for kind in (ReportSearch, AddDocument, ReviewDocument, ReceiveOrder)]
    return max((one.day for one in last if one is not None), default=case.today)
