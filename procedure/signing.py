"""Deciding on a draft (审签): legality review, check 核稿, countersignatures 会签, issue 签发, by others than who drafted; or its return.

Office policy, not law. Whoever checked may issue; whoever drafted may do neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import AnAct, CheckDraft, Countersign, DraftReply
from models.standing import Opening, Task
from procedure import legality
from procedure.case import Case, Done
from procedure.confidentiality_review import draft_is_cleared, reviews
from procedure.drafting import stands
from procedure.outcomes import reply_does
from procedure.task_making import for_roles, task


def is_checked(case: Case, draft: Done[DraftReply]) -> bool:
    """Whether the head checked it (已核稿)."""
    return any(one.act.about == draft.id for one in case.all(CheckDraft))


def countersignatures(case: Case, draft: Done[DraftReply]) -> list[Done[Countersign]]:
    return [one for one in case.all(Countersign) if one.act.about == draft.id]


def to_countersign(case: Case, draft: Done[DraftReply]) -> tuple[str, ...]:
    """Officers whose countersignature is awaited; who drafted has agreed by that (待会签人)."""
    signed = frozenset().union(*(one.hands for one in countersignatures(case, draft)))
    return tuple(one for one in dict.fromkeys(draft.act.countersign_by) if one not in signed | draft.hands)


def needs_legality_review(case: Case, draft: Done[DraftReply]) -> bool:
    """Whether it does more than simply disclose (是否须经合法性审查)."""
    return reply_does(case, draft.act) != "the reply discloses"


def is_refused(case: Case, draft: Done[DraftReply]) -> bool:
    """Whether it can only be returned: overtaken, its letter not clear, not lawful, or a unit disagrees (只能退回)."""
    letter, review = reviews(case).get(draft.act.sha256), legality.review_of(case, draft.id)
    disagreed = any(not one.act.agrees for one in countersignatures(case, draft))
    is_unlawful = review is not None and not review.act.lawful
    return disagreed or is_unlawful or (letter is not None and not letter.act.clear) or not stands(case, draft)


def openings(case: Case, draft: Done[DraftReply]) -> Iterator[Opening]:
    """While a draft is in hand: returning it, at any time, and the next step on its way to the issue."""
    yield deciding(case, draft, "return_for_redraft")
    yield from next_steps(case, draft)


def next_steps(case: Case, draft: Done[DraftReply]) -> Iterator[Opening]:
    """What is awaited of whom for this draft; nothing where it can only be returned, or while its letter is still reviewed."""
    if is_refused(case, draft):
        return
    if needs_legality_review(case, draft) and not legality.is_found_lawful(case, draft.id):
        yield legality.opening(case, draft.id, draft.hands)
    elif not draft_is_cleared(case, draft):
        return
    elif not is_checked(case, draft):
        yield deciding(case, draft, "check_draft")
    elif officers := to_countersign(case, draft):
        yield from (deciding(case, draft, "countersign", (one,)) for one in officers)
    else:
        yield deciding(case, draft, "issue_reply")


def deciding(case: Case, draft: Done[DraftReply], act: str, only: tuple[str, ...] = ()) -> Opening:
    roles = case.roles(act, reply_does(case, draft.act))
    return Opening(act=act, roles=roles, only=only, not_by=tuple(sorted(draft.hands)), about=draft.id)


def tasks(case: Case, draft: Done[DraftReply]) -> Iterator[Task]:
    """The next steps, each for its officers; or the return."""
    since = last_touched(case, draft)
    if is_refused(case, draft):
        yield task(case, "return_for_redraft", since, about=draft.id)
    for one in next_steps(case, draft):
        officer = one.only[0] if one.only else None
        yield for_roles(case, one.roles, one.act, since, case.due, about=draft.id, officer=officer)


def last_touched(case: Case, draft: Done[DraftReply]) -> date:
    """The day of the last act about the draft or its letter (最近一次办理之日)."""
    about = (draft.id, draft.act.sha256)
    return max([draft.day, *(one.day for one in case.all(AnAct) if one.seq > draft.seq and one.act.subject in about)])
