"""Tasks (待办): what waits for whom, since when, and the last day the law leaves for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import (
    AddDocument,
    CalendarChanged,
    CheckDraft,
    Dispatch,
    ErrandFailed,
    FindComplete,
    HandInSupplement,
    IssueReply,
    ReportSearch,
    ReviewDocument,
)
from models.base import china
from models.roles import Role
from models.standing import Task
from procedure import extension
from procedure.alarms import reminders, speaks
from procedure.case import Case
from procedure.completeness import owed_supplement
from procedure.confidentiality_review import waiting
from procedure.errands import moved_earlier
from procedure.extension import asked_extension
from procedure.handling import assigned, documents, has_looked
from procedure.reply import is_checked, is_clear, live_draft, what_it_does


def tasks(case: Case) -> tuple[Task, ...]:
    """All that waits, in no particular order; a closed case waits for nobody."""
    if case.is_over:
        return ()
    return (
        *intake(case),
        *completeness(case),
        *handling(case),
        *review(case),
        *reply(case),
        *beside(case),
        *moved_nearer(case),
    )


def task(case: Case, act: str, since: date, clock: str | None = "reply", **more: str | None) -> Task:
    """One task, with the last day of the clock that it serves."""
    served = case.clock(clock) if clock else None
    return due_by(case, act, since, served.due if served else None, **more)


def due_by(case: Case, act: str, since: date, by: date | None, **more: str | None) -> Task:
    roles = case.roles(act, "the reply withholds") if act != "issue_reply" else issuers(case)
    return Task(act=act, roles=roles, since=since, by=by, soon_from=soon_from(case, by), **more)


def issuers(case: Case) -> tuple[Role, ...]:
    draft = live_draft(case)
    return case.roles("issue_reply", what_it_does(draft.act)) if draft else ()


def soon_from(case: Case, by: date | None) -> date | None:
    """The day from which a last day is near (将届满)."""
    return case.calendar.working_days_before(by, case.policy.office.soon) if by else None


def handler(case: Case) -> str | None:
    named = assigned(case)
    return named.handler if named else None


def intake(case: Case) -> Iterator[Task]:
    if not case.receipt.confirmed and not case.is_issued:
        # Art. 31(2): on the day itself.
        yield due_by(case, "confirm_receipt", case.registered.day, case.registered.day)


def completeness(case: Case) -> Iterator[Task]:
    if case.is_complete:
        return
    if asked := owed_supplement(case):
        lapsed = case.clock("supplement") is not None and case.today > asked.act.until
        act = "treat_as_abandoned" if lapsed else "hand_in_supplement"
        yield task(case, act, asked.act.posted, "supplement")
    elif handed_in := case.last(HandInSupplement):
        yield task(case, "find_complete", handed_in.day, officer=handler(case))
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
    if issued:
        yield from sending(case, issued.day, sent.day if sent else None)
    elif draft and not is_clear(case, draft):
        yield task(case, "return_for_redraft", draft.day, about=draft.id)
    elif draft and is_checked(case, draft):
        yield task(case, "issue_reply", case.all(CheckDraft)[-1].day, about=draft.id)
    elif draft:
        yield task(case, "check_draft", draft.day, about=draft.id)
    elif case.is_complete and has_looked(case) and not waiting(case):
        yield task(case, "draft_reply", last_report(case), officer=handler(case))


def sending(case: Case, issued: date, sent: date | None) -> Iterator[Task]:
    """Dispatch, then close; neither while a letter could not be made."""
    if not case.failed_errands:
        yield task(case, "close", sent, None, officer=handler(case)) if sent else task(case, "dispatch", issued)


def last_report(case: Case) -> date:
    """The day on which the last search, document or review came in (最近一次报告之日)."""
    last = case.last(ReportSearch), case.last(AddDocument), case.last(ReviewDocument)
    return max((one.day for one in last if one is not None), default=case.today)


def moved_nearer(case: Case) -> Iterator[Task]:
    """Due days that a calendar notice moved earlier, while they stand (届满日提前)."""
    news = [line for line in case.lines if isinstance(line.entry.signed.act, CalendarChanged)]
    last = {one.clock: (line, one) for line in news for one in line.moved if moved_earlier(one)}
    for name, (line, one) in last.items():
        clock, day = case.clock(name), china(line.entry.at).date()
        if clock and clock.due == one.after and speaks(case, clock):
            roles = case.policy.office.told_of_earlier_dates
            yield Task(act="remind", roles=roles, since=day, by=clock.due, soon_from=day, reminder="moved_earlier")


def beside(case: Case) -> Iterator[Task]:
    """An extension that waits for the head, errands that failed, and the reminders that rang."""
    asked = asked_extension(case)
    if asked and any(one.act == "approve_extension" for one in extension.openings(case)):
        yield task(case, "approve_extension", asked.day, about=asked.id)
    failed = case.last(ErrandFailed)
    if failed and case.failed_errands:
        yield task(case, "recount", failed.day, None, officer=handler(case))
    for clock, rang, rung in reminders(case):
        yield Task(
            act="remind",
            roles=rung.roles,
            since=rang.day,
            by=clock.due,
            soon_from=soon_from(case, clock.due),
            reminder=rung.name,
        )
