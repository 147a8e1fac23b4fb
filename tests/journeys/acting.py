"""How officers act in journeys (办案动作): steps that every journey takes, each act by the officer for whom it is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import uuid4

from desk import desk
from models.acts import (
    Assign,
    CheckDraft,
    Close,
    Dispatch,
    DraftReply,
    FindComplete,
    Finding,
    IssueReply,
    OfficerAct,
)
from models.agency import Officer
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Opening, Standing
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    JURIST,
    LEADER,
    REVIEWER,
    at,
    clear,
    document,
    finding,
    lawful,
    sealing,
    searched,
)
from tests.workflows.helping import OpenCase, reviewed


async def did(case: OpenCase, officer: Officer, act: OfficerAct) -> str:
    """Does an act; its id."""
    act_id = str(uuid4())
    await case.does(officer, act, act_id)
    return act_id


async def standing(case: OpenCase) -> Standing:
    return await desk.view(case.office.office, case.number)


async def opening(case: OpenCase, act: str) -> Opening | None:
    """The opening of an act now, or None."""
    return next((one for one in (await standing(case)).open if one.act == act), None)


async def taken_up(case: OpenCase, day: date, *, found: bool = True) -> None:
    """Found complete, assigned and searched for on that day."""
    await case.goes_to(day)
    await case.does(HANDLER, FindComplete())
    await case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    await case.does(HOLDER, searched(day).model_copy(update={"found": found}))


async def paper(case: OpenCase, text: str = "文件一", item: int = 1, pages: int = 3) -> str:
    """A document handed over and found clear; its digest."""
    return await reviewed(case, document(text).model_copy(update={"item": item, "pages": pages}))


def letter(*kinds: ReplyKind, documents: Sequence[str] = ()) -> DraftReply:
    """A draft with these findings, item by item; what gives something gives these documents."""
    found = [finding(kind, documents if kind.gives else (), item) for item, kind in enumerate(kinds, 1)]
    return of_findings(*found)


def of_findings(*findings: Finding) -> DraftReply:
    """A draft of these findings; where they differ and give nothing, the first one is the principal."""
    kinds = [one.kind for one in findings]
    if len(set(kinds)) > 1 and not any(kind.gives or kind.discloses for kind in kinds):
        return DraftReply(findings=findings, principal=kinds[0], principal_reason="该项为申请的主要内容")
    return DraftReply(findings=findings)


async def decided(case: OpenCase, about: str, draft: DraftReply) -> str:
    """From a draft to its issue, by whom the standing names; the id of the issue. ``about``: the draft's id."""
    await case.does(REVIEWER, clear(draft.sha256))
    if await opening(case, "review_legality"):
        await case.does(JURIST, lawful(about))
    await case.does(HEAD, CheckDraft(about=about))
    issuing = await opening(case, "issue_reply")
    assert issuing, "may not be issued"
    return await did(case, HEAD if Role.OGI_HEAD in issuing.roles else LEADER, IssueReply(about=about))


async def signed(case: OpenCase, draft: DraftReply) -> str:
    """Drafted and decided on; the id of the issue."""
    return await decided(case, await did(case, HANDLER, draft), draft)


async def sealed(case: OpenCase, issue: str) -> None:
    """Numbered and sealed: it may leave."""
    for officer, act in sealing(issue):
        await case.does(officer, act)


async def sent(case: OpenCase, day: date) -> str:
    """Posted on that day; the id of the dispatch."""
    return await did(case, CLERK, Dispatch(posted=day, proof="邮政挂号收据"))


async def sealed_and_sent(case: OpenCase, issue: str, day: date) -> str:
    """Numbered, sealed and posted on that day; the id of the dispatch."""
    await sealed(case, issue)
    await case.goes_to(day)
    return await sent(case, day)


async def replied(case: OpenCase, draft: DraftReply, day: date) -> str:
    """From draft to dispatch on that day; the id of the dispatch."""
    await case.goes_to(day)
    return await sealed_and_sent(case, await signed(case, draft), day)


def at_the_desk_on(case: OpenCase, day: date) -> OpenCase:
    """The same case in an office in which it is this day: a closed one is opened again there."""
    return replace(case, office=case.office.at(at(day)))


async def closed(case: OpenCase) -> OpenCase:
    await case.does(HANDLER, Close(index=("申请表", "检索记录", "答复书")))
    return await ended(case)


async def ended(case: OpenCase) -> OpenCase:
    await case.ends()
    return case
