"""Cases open from the confidentiality review on (保密审查至救济各环节在办案件): each waits while the rules change, and goes on by the new ones."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

from models.acts import (
    CheckDraft,
    Close,
    IssueReply,
    ReceiveOrder,
    RecordDetermination,
    RecordRemedyFiled,
    RecordRemedyResult,
    RecordService,
    ReferForDetermination,
)
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    JURIST,
    LEADER,
    REVIEWER,
    clear,
    document,
    lawful,
    number,
    sealing,
)
from tests.journeys.acting import did, letter, replied, taken_up
from tests.replay.other_rules import CHANGED, LATER, WITHHELD, OpenStep, decided, left, taken_on, to_the_end
from tests.workflows.helping import OpenCase, registered


async def confidentiality_review(office: Rehearsal) -> AsyncIterator[OpenCase]:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    doubtful = document()
    await case.does(HOLDER, doubtful)
    refer = ReferForDetermination(
        about=doubtful.sha256, mark="A", authority="保密行政管理部门", posted=date(2026, 3, 3)
    )
    about = await did(case, REVIEWER, refer)
    await case.goes_to(CHANGED)
    yield case
    await taken_on(case)
    found = RecordDetermination(about=about, received_on=CHANGED, may_be_disclosed=True, text="不属国家秘密")
    await case.does(REVIEWER, found)
    await case.does(REVIEWER, clear(doubtful.sha256))
    await to_the_end(case, letter(ReplyKind.DISCLOSE, documents=[doubtful.sha256]))


async def reply(office: Rehearsal) -> AsyncIterator[OpenCase]:
    """Drafted, its letter not reviewed yet: by the new rules it need not be."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    await case.goes_to(CHANGED)
    about = await did(case, HANDLER, WITHHELD)
    yield case
    await taken_on(case)
    await decided(case, about)
    await left(case, LATER)


async def sealing_of_the_reply(office: Rehearsal) -> AsyncIterator[OpenCase]:
    """Issued and numbered, neither sealed nor sent."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    await case.goes_to(CHANGED)
    about = await did(case, HANDLER, WITHHELD)
    await case.does(REVIEWER, clear(WITHHELD.sha256))
    await case.does(JURIST, lawful(about))
    await case.does(HEAD, CheckDraft(about=about))
    issue = await did(case, LEADER, IssueReply(about=about))
    await case.does(CLERK, number(issue))
    yield case
    await taken_on(case)
    (_, (officer, act)) = sealing(issue)
    await case.does(officer, act)
    await left(case, LATER)


async def service(office: Rehearsal) -> AsyncIterator[OpenCase]:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    dispatch = await replied(case, WITHHELD, CHANGED)
    yield case
    await taken_on(case, RecordService(about=dispatch, served_on=CHANGED, proof="送达回证"))
    await case.does(HANDLER, Close())
    await case.ends()


async def remedies(office: Rehearsal) -> AsyncIterator[OpenCase]:
    """Papers in, the answer owed; the result comes when the new ladder has rung."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    await replied(case, WITHHELD, CHANGED)
    papers = RecordRemedyFiled(
        remedy="reconsideration", body="示范市人民政府", file_number="复1号", received_on=CHANGED
    )
    filed = await did(case, CLERK, papers)
    yield case
    await taken_on(case)
    await case.goes_to(LATER)
    await case.does(HANDLER, RecordRemedyResult(about=filed, received_on=LATER, result="upheld", text="维持"))
    await case.does(HANDLER, Close())
    await case.ends()


async def a_second_round(office: Rehearsal) -> AsyncIterator[OpenCase]:
    """Ordered to reply again; the second reply is drafted and leaves by the new rules."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    await replied(case, WITHHELD, date(2026, 3, 4))
    await case.goes_to(CHANGED)
    order = ReceiveOrder(
        by="court", ordered_by="示范市人民政府", file_number="复决1号", received_on=CHANGED, text="重新答复"
    )
    await case.does(CLERK, order)
    yield case
    await taken_on(case)
    await to_the_end(case)


STEPS: tuple[OpenStep, ...] = (
    *(confidentiality_review, reply, sealing_of_the_reply, service, remedies, a_second_round),
)
