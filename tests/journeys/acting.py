"""How officers act in journeys (办案动作): steps that every journey takes, each act by the officer for whom it is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Literal
from uuid import uuid4

from desk import desk
from models.acts import (
    Assign,
    CheckDraft,
    Close,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    Dispatch,
    DraftReply,
    FindComplete,
    Finding,
    IssueReply,
    OfficerAct,
    PrepareConsultation,
    RecordOpinion,
    RecordReceipt,
    WeighOpinion,
)
from models.agency import Officer
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Opening, Standing
from procedure.third_parties import OVERRULING
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

Sort = Literal["third_party", "co_producer", "other_agency"]
SENDING: dict[Sort, type[ConsultThirdParty | ConsultCoProducer | ConsultOtherAgency]] = {
    "third_party": ConsultThirdParty,
    "co_producer": ConsultCoProducer,
    "other_agency": ConsultOtherAgency,
}


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


async def asked(case: OpenCase, sort: Sort, mark: str, day: date, documents: Sequence[str] = (), item: int = 1) -> str:
    """Somebody consulted by letter on that day: prepared, found clear, posted; the id of the sending."""
    await case.goes_to(day)
    words = "请就该信息是否公开提出意见。"
    ask = PrepareConsultation(
        sort=sort, mark=mark, name="某单位", address="某路1号", item=item, text=words, documents=tuple(documents)
    )
    about = await did(case, HANDLER, ask)
    await case.does(REVIEWER, clear(ask.sha256))
    return await did(case, CLERK, SENDING[sort](about=about, posted=day))


async def arrived(case: OpenCase, about: str, day: date) -> None:
    """The proof of receipt came in on that day."""
    await case.goes_to(day)
    await case.does(CLERK, RecordReceipt(about=about, received_on=day, proof="邮政签收回执"))


async def answered(
    case: OpenCase, about: str, day: date, opinion: Literal["agrees", "agrees_in_part", "objects"]
) -> None:
    await case.goes_to(day)
    await case.does(CLERK, RecordOpinion(about=about, received_on=day, opinion=opinion, text="书面意见一份"))


async def weighed(case: OpenCase, about: str, choice: str) -> str:
    """Weighed by the head, or by the leader where it is overruled: decision and ground as one choice; the id of the weighing."""
    decision, ground = choice.split("/")
    act = WeighOpinion.model_validate(
        {"about": about, "decision": decision, "ground": ground, "reason": "经审查，理由如卷内意见"}
    )
    return await did(case, LEADER if ground in OVERRULING else HEAD, act)
