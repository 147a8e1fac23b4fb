"""Tasks (待办): what waits for whom, since when, and the last day the law leaves for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from models.acts import (
    CheckDraft,
    Dispatch,
    ErrandFailed,
    FindComplete,
    IssueReply,
    Recount,
)
from models.roles import Role
from models.standing import Task
from procedure.alarms import reminders
from procedure.case import Case
from procedure.completeness import owed_supplement
from procedure.confidentiality_review import waiting
from procedure.extension import asked_extension
from procedure.handling import assigned, documents, has_looked
from procedure.reply import is_checked, live_draft, what_it_does

Urgency = Literal["overdue", "due", "soon", "normal"]


def tasks(case: Case) -> tuple[Task, ...]:
    """All that waits, in no particular order; a closed case waits for nobody."""
    if case.is_over:
        return ()
    return (*intake(case), *completeness(case), *handling(case), *review(case), *reply(case), *beside(case))


def task(case: Case, act: str, since: date, clock: str | None = "reply", **more: str | None) -> Task:
    """One task, with the last day of the clock that it serves."""
    served = case.clock(clock) if clock else None
    by = served.due if served else None
    roles = case.roles(act, "the reply withholds") if act != "issue_reply" else issuers(case)
    return Task(act=act, roles=roles, since=since, by=by, urgency=urgency(case, by), **more)


def issuers(case: Case) -> tuple[Role, ...]:
    draft = live_draft(case)
    return case.roles("issue_reply", what_it_does(draft.act)) if draft else ()


def urgency(case: Case, by: date | None) -> Urgency:
    if by is None:
        return "normal"
    if case.today >= by:
        return "due" if case.today == by else "overdue"
    return "soon" if case.today >= case.calendar.working_days_before(by, case.policy.office.soon) else "normal"


def handler(case: Case) -> str | None:
    named = assigned(case)
    return named.handler if named else None


def intake(case: Case) -> Iterator[Task]:
    if not case.receipt.confirmed and not case.is_issued:
        yield task(case, "confirm_receipt", case.registered.day)


def completeness(case: Case) -> Iterator[Task]:
    if case.is_complete:
        return
    if asked := owed_supplement(case):
        act = "treat_as_abandoned" if case.today > asked.act.until else "hand_in_supplement"
        yield task(case, act, asked.act.posted, "supplement")
    else:
        yield task(case, "find_complete", case.registered.day, "supplement_notice", officer=handler(case))


def handling(case: Case) -> Iterator[Task]:
    done = case.last(FindComplete)
    if done is None or case.is_issued:
        return
    if assigned(case) is None:
        yield task(case, "assign", done.day)
    elif not has_looked(case) and live_draft(case) is None:
        named = assigned(case)
        yield task(case, "report_search", done.day, officer=named.holder if named else None)


def review(case: Case) -> Iterator[Task]:
    if not case.is_issued:
        for digest in waiting(case):
            yield task(case, "review_document", documents(case)[digest].day, about=digest)


def reply(case: Case) -> Iterator[Task]:
    """The next step of the reply: draft once something is reported, check, issue, dispatch, close."""
    draft, issued, sent = live_draft(case), case.last(IssueReply), case.last(Dispatch)
    if sent:
        yield task(case, "close", sent.day, None, officer=handler(case))
    elif issued:
        yield task(case, "dispatch", issued.day)
    elif draft and is_checked(case, draft):
        checks = case.all(CheckDraft)
        yield task(case, "issue_reply", checks[-1].day, about=draft.id)
    elif draft:
        yield task(case, "check_draft", draft.day, about=draft.id)
    elif case.is_complete and has_looked(case) and not waiting(case):
        yield task(case, "draft_reply", case.today, officer=handler(case))


def beside(case: Case) -> Iterator[Task]:
    """An extension that waits for the head, errands that failed, and the reminders that rang."""
    if asked := asked_extension(case):
        yield task(case, "approve_extension", asked.day, about=asked.id)
    failed, recounted = case.last(ErrandFailed), case.last(Recount)
    if failed and not (recounted and recounted.at > failed.at):
        yield task(case, "recount", failed.day, None, officer=handler(case))
    for clock, rang, rung in reminders(case):
        yield Task(
            act="remind",
            roles=rung.roles,
            since=rang.day,
            by=clock.due,
            urgency=urgency(case, clock.due),
            reminder=rung.name,
        )
