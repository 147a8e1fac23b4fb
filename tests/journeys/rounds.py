"""Journeys of the reply and after it (答复、送达、救济): several findings, redrafted, returned mail, deputies, refused and ordered anew."""

from __future__ import annotations

from datetime import date

from desk import desk
from desk.deputies import add_deputy
from models.acts import (
    CheckDraft,
    Countersign,
    Finding,
    IssueReply,
    ReceiveOrder,
    RecordRemedyFiled,
    RecordRemedyResult,
    RecordReturn,
    RecordService,
    Reopen,
    ReturnForRedraft,
    ServeAgain,
)
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, JURIST, LEADER, REVIEWER, UNIT_HEAD, act_id, clear, lawful
from tests.journeys.acting import (
    at_the_desk_on,
    closed,
    did,
    letter,
    of_findings,
    paper,
    replied,
    sealed_and_sent,
    taken_up,
)
from tests.journeys.changes import THREE
from tests.journeys.driven import by_name
from tests.workflows.helping import OpenCase, registered


async def three_items_three_findings(office: Rehearsal) -> OpenCase:
    case = await registered(office, items=THREE)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case)
    found = of_findings(
        Finding(item=1, kind=ReplyKind.DISCLOSE, reason="属可公开的信息。", documents=(given,)),
        Finding(item=2, kind=ReplyKind.WITHHOLD_INTERNAL_AFFAIRS, reason="属内部工作流程信息。"),
        Finding(item=3, kind=ReplyKind.OTHER_AGENCY, reason="由县财政局制作。", where="县财政局，电话0000-7654321"),
    )
    await replied(case, found, date(2026, 3, 12))
    return await closed(case)


async def countersigner_disagrees_and_it_is_drafted_anew(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    await case.goes_to(date(2026, 3, 5))
    first = letter(ReplyKind.WITHHOLD_PROCESS).model_copy(update={"countersign_by": (UNIT_HEAD.id,)})
    about = await did(case, HANDLER, first)
    await case.does(REVIEWER, clear(first.sha256))
    await case.does(JURIST, lawful(about))
    await case.does(HEAD, CheckDraft(about=about))
    await case.does(UNIT_HEAD, Countersign(about=about, agrees=False, opinion="文件已印发，不属过程性信息"))
    await case.does(HEAD, ReturnForRedraft(about=about, reason="按会签意见改为予以公开"))
    given = await paper(case)
    await case.goes_to(date(2026, 3, 6))
    second = letter(ReplyKind.DISCLOSE, documents=[given]).model_copy(update={"countersign_by": (UNIT_HEAD.id,)})
    about = await did(case, HANDLER, second)
    await case.does(REVIEWER, clear(second.sha256))
    await case.does(HEAD, CheckDraft(about=about))
    await case.does(UNIT_HEAD, Countersign(about=about, agrees=True, opinion="同意公开"))
    await sealed_and_sent(case, await did(case, HEAD, IssueReply(about=about)), date(2026, 3, 6))
    return await closed(case)


async def mail_comes_back_and_is_served_again(office: Rehearsal) -> OpenCase:
    """Posted in time on 2026-03-27, back on 2026-04-02, handed over on the 7th: in time all the same."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case)
    dispatch = await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 27))
    back, again = date(2026, 4, 2), date(2026, 4, 7)
    await case.goes_to(back)
    await case.does(CLERK, RecordReturn(about=dispatch, returned_on=back, reason="原址查无此人"))
    await case.goes_to(again)
    await case.does(CLERK, ServeAgain(about=dispatch, posted=again, way="in_person", proof="电话约定到本机关领取"))
    await case.does(CLERK, RecordService(about=dispatch, served_on=again, proof="送达回证"))
    return await closed(case)


async def a_deputy_acts_for_the_head(office: Rehearsal) -> OpenCase:
    """The leader stands in for the head while he is away: the ledger says for whom."""
    case = await registered(office)
    here = case.office.office
    await add_deputy(here, HEAD.id, LEADER.id, date(2026, 3, 2), date(2026, 3, 31), "出差", "administrator-1")
    await taken_up(case, date(2026, 3, 3))
    draft = letter(ReplyKind.DISCLOSE, documents=[await paper(case)])
    about = await did(case, HANDLER, draft)
    await case.does(REVIEWER, clear(draft.sha256))
    await desk.act(here, case.number, CheckDraft(about=about), LEADER, acting_for=HEAD.id)
    issue = act_id("the deputy's issue")
    await desk.act(here, case.number, IssueReply(about=about), LEADER, act_id=issue, acting_for=HEAD.id)
    await sealed_and_sent(case, issue, date(2026, 3, 3))
    return await closed(case)


async def refused_closed_reopened_ordered_and_replied_anew(office: Rehearsal) -> OpenCase:
    """Refused on 2026-03-10. Papers of 2026-03-27: answered by 2026-04-13. The order of 2026-05-20 gives 20 working days."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    dispatch = await replied(case, letter(ReplyKind.WITHHOLD_PROCESS), date(2026, 3, 10))
    await case.goes_to(date(2026, 3, 12))
    await case.does(CLERK, RecordService(about=dispatch, served_on=date(2026, 3, 12), proof="邮政签收回执"))
    case = at_the_desk_on(await closed(case), date(2026, 3, 27))
    await case.does(HEAD, Reopen(reason="收到行政复议申请书副本"))
    body = "示范市人民政府"
    papers = RecordRemedyFiled(
        remedy="reconsideration", body=body, file_number="示政复〔2026〕8号", received_on=date(2026, 3, 27)
    )
    filed = await did(case, CLERK, papers)
    ordered = date(2026, 5, 20)
    await case.goes_to(ordered)
    result = RecordRemedyResult(about=filed, received_on=ordered, result="corrected", text="撤销原答复，责令重新答复")
    await case.does(HANDLER, result)
    order = ReceiveOrder(
        by="reconsideration_body",
        ordered_by=body,
        file_number="示政复决〔2026〕8号",
        received_on=ordered,
        working_days=20,
        text="责令重新答复",
    )
    await case.does(CLERK, order)
    given = await paper(case)
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 6, 10))
    return await closed(case)


JOURNEYS = by_name(
    three_items_three_findings,
    countersigner_disagrees_and_it_is_drafted_anew,
    mail_comes_back_and_is_served_again,
    a_deputy_acts_for_the_head,
    refused_closed_reopened_ordered_and_replied_anew,
)
