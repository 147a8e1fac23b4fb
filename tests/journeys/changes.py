"""Journeys that the applicant or the sorting turns (撤回、变更、分流): withdrawn in review, a part withdrawn, joined, split, set apart."""

from __future__ import annotations

from datetime import date

from desk.splitting import split
from models.acts import JoinDuplicate, ReturnForRedraft, SetApart, Withdraw
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, JURIST, application, lawful
from tests.journeys.acting import closed, did, ended, letter, of_findings, paper, replied, taken_up
from tests.journeys.driven import by_name
from tests.workflows.helping import OpenCase, registered

THREE = [{"description": "补贴文件"}, {"description": "验收意见"}, {"description": "拨款凭证"}]


async def withdrawn_in_review(office: Rehearsal) -> OpenCase:
    """The draft waits for the legality review; the applicant takes the request back, and nobody decides on it any more."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    await case.goes_to(date(2026, 3, 17))
    await did(case, HANDLER, letter(ReplyKind.WITHHOLD_PROCESS))
    await case.goes_to(date(2026, 3, 18))
    await case.does(CLERK, Withdraw(received_on=date(2026, 3, 18)))
    return await ended(case)


async def a_part_is_withdrawn(office: Rehearsal) -> OpenCase:
    """Of three items the second is withdrawn; a draft on all three falls, and the next finds of two."""
    case = await registered(office, items=THREE)
    await taken_up(case, date(2026, 3, 3))
    documents = [await paper(case, f"文件{item}", item) for item in (1, 2, 3)]
    whole = letter(*[ReplyKind.DISCLOSE] * 3, documents=documents)
    about = await did(case, HANDLER, whole)
    withdrawn = date(2026, 3, 10)
    await case.goes_to(withdrawn)
    await case.does(CLERK, Withdraw(received_on=withdrawn, items=(2,)))
    await case.does(HEAD, ReturnForRedraft(about=about, reason="申请人撤回第2项"))
    rest = tuple(one for one in whole.findings if one.item != 2)
    await replied(case, of_findings(*rest), date(2026, 3, 11))
    return await closed(case)


async def came_in_twice_and_is_joined(office: Rehearsal) -> OpenCase:
    first, case = (
        await registered(office),
        await registered(office, arrival={"channel": "mail", "signed_for": "2026-03-02"}),
    )
    await case.goes_to(date(2026, 3, 4))
    await case.does(HANDLER, JoinDuplicate(number=first.number, reason="同一申请先当面、后邮寄提交"))
    return await ended(case)


async def items_are_split_off(office: Rehearsal) -> OpenCase:
    """The second and third item become cases of their own; here the first is answered."""
    case = await registered(office, items=THREE)
    await case.goes_to(date(2026, 3, 3))
    parts = [(item, application(items=[THREE[item - 1]], id=f"{case.number} {item}")) for item in (2, 3)]
    await split(case.office.office, case.number, parts, HANDLER)
    await taken_up(case, date(2026, 3, 4))
    given = await paper(case)
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 9))
    return await closed(case)


async def is_set_apart(office: Rehearsal) -> OpenCase:
    case = await registered(office, items=[{"description": "请问办理排水许可需要哪些材料"}])
    await case.goes_to(date(2026, 3, 4))
    await case.does(JURIST, lawful((await case.lines())[0].entry.signed.id))
    await case.does(
        HEAD, SetApart(type="inquiry", reason="属业务咨询，并非申请公开信息", passed_to="县政务服务中心咨询窗口")
    )
    return await ended(case)


JOURNEYS = by_name(
    withdrawn_in_review,
    a_part_is_withdrawn,
    came_in_twice_and_is_joined,
    items_are_split_off,
    is_set_apart,
)
