"""Reply (答复): draft, check, issue, dispatch. Whoever drafted may not check, return or issue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from law.reply_kinds import kinds
from models.acts import AddDocument, CheckDraft, DraftReply, ReportSearch, ReturnForRedraft, ReviewDocument
from models.standing import Opening, Task
from policy.permissions import When
from procedure.case import Case, Done
from procedure.confidentiality_review import cleared, reviews, waiting
from procedure.handling import has_looked
from procedure.tasking import for_roles, handler, task


def live_draft(case: Case) -> Done[DraftReply] | None:
    """The draft that was not returned, or None (在办文稿)."""
    returned = {one.act.about for one in case.all(ReturnForRedraft)}
    last = case.last_now(DraftReply)
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
    return given <= set(cleared(case)) and all(not found[digest].hands & draft.hands for digest in given)


def openings(case: Case) -> Iterator[Opening]:
    if case.is_issued:
        return
    if draft := live_draft(case):
        yield from deciding(case, draft)
    elif case.is_complete:
        yield Opening(
            act="draft_reply",
            roles=case.roles("draft_reply"),
            kinds=tuple(one for one in case.policy.office.kinds if one in kinds(case.text.regime)),
            items=case.items,
            left_out=case.left_out,
            documents=cleared(case),
        )


def deciding(case: Case, draft: Done[DraftReply]) -> Iterator[Opening]:
    """Returning this draft; while all that it gives is clear, checking it and then issuing it."""
    acts = ["return_for_redraft"]
    if is_clear(case, draft):
        acts.append("issue_reply" if is_checked(case, draft) else "check_draft")
    for act in acts:
        yield Opening(
            act=act, roles=case.roles(act, what_it_does(draft.act)), not_by=tuple(sorted(draft.hands)), about=draft.id
        )


def tasks(case: Case) -> Iterator[Task]:
    """The next step of the reply: draft once something is reported, check, issue."""
    draft = live_draft(case)
    if case.is_issued:
        return
    if draft and not is_clear(case, draft):
        yield task(case, "return_for_redraft", draft.day, about=draft.id)
    elif draft and is_checked(case, draft):
        roles = case.roles("issue_reply", what_it_does(draft.act))
        yield for_roles(case, roles, "issue_reply", case.all(CheckDraft)[-1].day, case.due, about=draft.id)
    elif draft:
        yield task(case, "check_draft", draft.day, about=draft.id)
    elif case.is_complete and has_looked(case) and not waiting(case):
        yield task(case, "draft_reply", last_report(case), officer=handler(case))


def last_report(case: Case) -> date:
    """The day on which the last search, document or review came in (最近一次报告之日)."""
    last = case.last(ReportSearch), case.last(AddDocument), case.last(ReviewDocument)
    return max((one.day for one in last if one is not None), default=case.today)
