"""The whole way of a marked case (标记案件全程), with every refusal and failure on it; what callers were told is kept."""

from __future__ import annotations

import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from uuid import uuid4

import pytest

from desk import desk
from desk.documents import add_document
from desk.files import new_file
from desk.office import Refused
from models.acts import (
    ApproveExtension,
    AskSupplement,
    Assign,
    CheckDraft,
    Close,
    Comment,
    ConfirmReceipt,
    Dispatch,
    FindComplete,
    HandInSupplement,
    IssueReply,
    NumberReply,
    OfficerAct,
    RecordSeal,
    RefuseExtension,
    ReportSearch,
    RequestExtension,
    ReturnForRedraft,
    ReviewDocument,
)
from models.agency import Officer
from models.standing import Receipt, Refusal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, HOLDER, REVIEWER, at, draft
from tests.outside import MailHandler
from tests.privacy.marks import MARKS, marked
from tests.privacy.scene import Scene
from tests.workflows.helping import OpenCase, until

ASKED, ANSWERED, EXTENDED, ISSUED = date(2026, 3, 4), date(2026, 3, 12), date(2026, 3, 20), date(2026, 4, 8)


@dataclass
class Journey:
    """The marked case on its way (在途案件). ``told``: every error's text as its caller got it; ``seen``: the engine's answers."""

    scene: Scene
    case: OpenCase
    told: list[str] = field(default_factory=list)
    seen: list[bytes] = field(default_factory=list)

    async def does(self, officer: Officer, act: OfficerAct) -> str:
        """Does an act; its id."""
        act_id = str(uuid4())
        await self.case.does(officer, act, act_id)
        return act_id

    async def goes_to(self, day: date) -> None:
        await self.case.goes_to(day)

    async def fails(self, attempt: Awaitable[object], kind: type[Exception] = Refused) -> Refusal | None:
        """Tries what must fail; keeps all that a caller could print of the error."""
        with pytest.raises(kind) as caught:
            await attempt
        why = caught.value.refusal if isinstance(caught.value, Refused) else None
        self.told.append("".join(traceback.format_exception(caught.value)) + f"{caught.value!r}\n{why}")
        return why

    async def refused(self, kind: str, officer: Officer, act: OfficerAct, act_id: str | None = None) -> None:
        why = await self.fails(self.case.does(officer, act, act_id))
        assert why is not None
        assert why.type == kind


async def begun(scene: Scene) -> Journey:
    """Registered, its receipt confirmed."""
    here = scene.office.at(at(FIRST_DAY))
    receipt: Receipt = await desk.submit(here.office, marked(), CLERK)
    journey = Journey(scene, OpenCase(here, receipt.number))
    await journey.does(CLERK, ConfirmReceipt(confirmed_on=FIRST_DAY, proof=MARKS["proof of receipt"]))
    return journey


async def supplemented(journey: Journey) -> None:
    await journey.goes_to(ASKED)
    asked = AskSupplement(items=(MARKS["supplement asked"],), until=date(2026, 3, 20), posted=ASKED)
    await journey.does(HANDLER, asked)
    await journey.goes_to(ANSWERED)


def answer(mark: str) -> HandInSupplement:
    return HandInSupplement(received_on=ANSWERED, text=MARKS[mark])


async def handled(journey: Journey) -> str:
    """Found complete, assigned, searched, a document handed over and reviewed; its digest."""
    search = ReportSearch(
        searched_by=MARKS["searched by"],
        places=(MARKS["place"],),
        words=(MARKS["search words"],),
        searched_on=ANSWERED,
        found=True,
    )
    await journey.does(HANDLER, FindComplete())
    await journey.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    await journey.does(HOLDER, search)
    told = {"item": 1, "title": MARKS["title"], "label": "on_request", "free_of_secret_marks": True}
    file = new_file("FILE", "a.txt", MARKS["document"].encode())
    paper = (await add_document(journey.case.office.office, journey.case.number, HOLDER, file, told)).row.sha256
    await journey.does(REVIEWER, ReviewDocument(about=paper, clear=True, reason=MARKS["review"]))
    return paper


MORE_TIME = RequestExtension(working_days=10, reason=MARKS["extension"])


async def asked_for_more(journey: Journey) -> str:
    """More days are asked for; the id of that act."""
    await journey.goes_to(EXTENDED)
    return await journey.does(HANDLER, MORE_TIME)


async def extended(journey: Journey, about: str) -> None:
    """Refused once, then agreed to."""
    await journey.does(HEAD, RefuseExtension(about=about, reason=MARKS["refused extension"]))
    about = await journey.does(HANDLER, MORE_TIME)
    await journey.does(HEAD, ApproveExtension(about=about, posted=EXTENDED))


async def mailed(journey: Journey) -> None:
    """Refused by a mail server that repeats the address, put off in the same words, then taken."""
    sent = Dispatch(posted=ISSUED, proof=MARKS["proof of dispatch"], way="email")
    post = journey.scene.post
    post.refuse_data = f"550 5.7.1 <{MARKS['e-mail']}> refused"
    await journey.does(CLERK, sent)
    await journey.case.quiet()
    post.refuse_data, post.refuse_recipient = None, f"451 4.2.0 <{MARKS['e-mail']}> later"
    await journey.does(CLERK, sent)
    await until(put_off(post))
    post.refuse_recipient = None
    await journey.case.quiet()
    assert len(post.taken) == 1


def put_off(post: MailHandler) -> Callable[[], Awaitable[bool]]:
    before = len(post.options)

    async def so() -> bool:
        return len(post.options) > before

    return so


async def answered(journey: Journey, paper: str) -> None:
    """Drafted, returned, drafted again, reviewed, issued, numbered, sealed, dispatched, closed."""
    await journey.goes_to(ISSUED)
    reply = draft(documents=[paper])
    finding = reply.findings[0].model_copy(update={"reason": MARKS["draft"]})
    reply = reply.model_copy(update={"findings": (finding,)})
    about = await journey.does(HANDLER, reply)
    await journey.does(HEAD, ReturnForRedraft(about=about, reason=MARKS["returned"]))
    about = await journey.does(HANDLER, reply)
    await journey.does(REVIEWER, ReviewDocument(about=reply.sha256, clear=True, reason=MARKS["review"]))
    await journey.does(HEAD, CheckDraft(about=about))
    issued = await journey.does(HEAD, IssueReply(about=about))
    await journey.does(CLERK, NumberReply(about=issued, number="示范公开〔2026〕1号"))
    await journey.does(CLERK, RecordSeal(about=issued, means="electronic"))
    await journey.case.quiet()
    await mailed(journey)
    await journey.does(HANDLER, Comment(text=MARKS["comment"]))
    await journey.does(HANDLER, Close())
    await journey.case.ends()
