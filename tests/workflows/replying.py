"""A reply on its way out (答复发出): sealed by the seal service, and mailed by the office itself."""

from __future__ import annotations

from datetime import date
from typing import Any

from desk.documents import add_document
from desk.files import new_file
from models.acts import Dispatch, FindComplete, NumberReply, RecordSeal
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HOLDER, REVIEWER, act_id, at, clear, deciding, draft, request
from tests.workflows.helping import OpenCase, registered, to_issue

ADDRESS = "wang.xiaoming@example.invalid"
PAPER = "拨付文件正文\n".encode()
DAY = date(2026, 3, 20)
SENT = Dispatch(posted=DAY, proof="由系统发出")


def by_email(**changes: Any) -> dict[str, Any]:
    """A request whose applicant wants the reply by e-mail."""
    applicant = {**request()["applicants"][0], "email": ADDRESS, "by_email": True}
    return {"delivery": "email", "applicants": [applicant], **changes}


async def numbered(office: Rehearsal, paper: bytes | None = None, **changes: Any) -> OpenCase:
    """A case whose reply is issued and has its number, on ``DAY``; its letter is made. ``paper``: what it gives; None: nothing."""
    case = await registered(office, **by_email(**changes))
    if paper is None:
        await to_issue(case, ReplyKind.ALREADY_PUBLIC, DAY)
    else:
        await to_issue_giving(case, paper)
    await case.does(CLERK, NumberReply(about=act_id("the issue")))
    await case.quiet()
    return case


async def to_issue_giving(case: OpenCase, paper: bytes) -> None:
    """From registered to an issued reply that gives this text, handed over as a file."""
    await case.does(HANDLER, FindComplete())
    await case.goes_to(DAY)
    told = {"item": 1, "title": "拨付/文件", "label": "on_request", "free_of_secret_marks": True}
    here = case.office.at(at(DAY)).office
    added = await add_document(here, case.number, HOLDER, new_file("FILE", "a.TXT", paper), told)
    await case.does(REVIEWER, clear(added.row.sha256))
    letter = draft(ReplyKind.DISCLOSE, [added.row.sha256])
    await case.does(HANDLER, letter, act_id("the draft"))
    for officer, act, name in deciding(ReplyKind.DISCLOSE, act_id("the draft"), letter):
        await case.does(officer, act, act_id(name))


async def asks_for_seal(case: OpenCase) -> None:
    await case.does(CLERK, RecordSeal(about=act_id("the issue"), means="electronic"), act_id("the seal"))


async def sealed(office: Rehearsal, paper: bytes | None = None, **changes: Any) -> OpenCase:
    """A case whose reply bears the seal service's seal."""
    case = await numbered(office, paper, **changes)
    await asks_for_seal(case)
    await case.quiet()
    return case


async def dispatched(case: OpenCase) -> None:
    await case.does(CLERK, SENT, act_id("the dispatch"))
