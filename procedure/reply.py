"""Reply (答复): draft, check, issue, dispatch. Whoever drafted may not check, return or issue."""

from __future__ import annotations

from collections.abc import Iterator

from law.reply_kinds import kinds
from models.acts import CheckDraft, Dispatch, DraftReply, IssueReply, ReturnForRedraft
from models.standing import Opening
from policy.permissions import When
from procedure.case import Case, Done
from procedure.confidentiality_review import cleared, reviews


def live_draft(case: Case) -> Done[DraftReply] | None:
    """The draft that was not returned, or None (在办文稿)."""
    returned = {one.act.about for one in case.all(ReturnForRedraft)}
    last = case.last(DraftReply)
    return last if last and last.id not in returned else None


def is_checked(case: Case, draft: Done[DraftReply]) -> bool:
    return any(one.act.about == draft.id for one in case.all(CheckDraft))


def what_it_does(draft: DraftReply) -> When:
    """What the reply does to the applicant, which decides who issues it."""
    return "the reply discloses" if all(one.kind.discloses for one in draft.findings) else "the reply withholds"


def is_clear(case: Case, draft: Done[DraftReply]) -> bool:
    """Whether every document that the draft gives out was found clear, by another than who drafted."""
    given = {digest for finding in draft.act.findings for digest in finding.documents}
    found = reviews(case)
    return given <= set(cleared(case)) and all(found[digest].by != draft.by for digest in given)


def openings(case: Case) -> Iterator[Opening]:
    if case.is_issued:
        yield from sending(case)
    elif draft := live_draft(case):
        yield from deciding(case, draft)
    elif case.is_complete:
        yield Opening(
            act="draft_reply",
            roles=case.roles("draft_reply"),
            kinds=tuple(one for one in case.policy.office.kinds if one in kinds(case.text.regime)),
            items=len(case.registered.act.application.items),
            documents=cleared(case),
        )


def deciding(case: Case, draft: Done[DraftReply]) -> Iterator[Opening]:
    """Returning this draft; while all that it gives is clear, checking it and then issuing it."""
    acts = ["return_for_redraft"]
    if is_clear(case, draft):
        acts.append("issue_reply" if is_checked(case, draft) else "check_draft")
    for act in acts:
        yield Opening(act=act, roles=case.roles(act, what_it_does(draft.act)), not_by=(draft.by,), about=draft.id)


def sending(case: Case) -> Iterator[Opening]:
    """Dispatching the issued reply, once, from the day of its issue; not while its letter could not be made."""
    issued = case.last(IssueReply)
    reply_failed = issued is not None and any(key.startswith(f"{issued.seq} ") for key in case.failed_errands)
    if issued and not case.has(Dispatch) and not reply_failed:
        yield Opening(act="dispatch", roles=case.roles("dispatch"), earliest=issued.day)
