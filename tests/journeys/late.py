"""Journeys in which time presses (逾期、督办、更正): overdue for weeks, urged, a day put right by two, records put right beside it."""

from __future__ import annotations

from datetime import date

from models.acts import (
    AnswerCorrectionRequest,
    AnswerUrge,
    ConfirmReceipt,
    CorrectFact,
    ProposeCorrection,
    ReceiveCorrectionRequest,
    Urge,
)
from models.reply_kinds import ReplyKind
from models.roles import Role
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, OFFICERS
from tests.journeys.acting import closed, did, letter, paper, replied, taken_up
from tests.journeys.driven import by_name
from tests.workflows.helping import OpenCase, registered

SUPERVISOR = OFFICERS[Role.SUPERVISOR]


async def overdue_for_weeks_then_replied_late(office: Rehearsal) -> OpenCase:
    """Due on 2026-03-30; on the weekly list on 2026-04-07, since Monday the 6th is off, and on the 13th; sent on the 15th."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case)
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 4, 15))
    return await closed(case)


async def urged_and_answered(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case)
    await case.goes_to(date(2026, 3, 24))
    urge = Urge(type="notice", number="示督〔2026〕2号", until=date(2026, 3, 26), text="请按期答复并反馈办理情况")
    about = await did(case, SUPERVISOR, urge)
    await case.goes_to(date(2026, 3, 27))
    await case.does(HANDLER, AnswerUrge(about=about, text="已拟稿，今日发出"))
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 27))
    return await closed(case)


async def a_day_is_put_right_by_two(office: Rehearsal) -> OpenCase:
    """Sent through the web on 2026-03-02, confirmed, as was first recorded, on the 4th; in truth on the 3rd: due 2026-03-31."""
    arrival = {"channel": "email", "submitted": "2026-03-02"}
    case = await registered(office, arrival=arrival)
    await case.goes_to(date(2026, 3, 5))
    confirmed = await did(case, CLERK, ConfirmReceipt(confirmed_on=date(2026, 3, 4), proof="电话记录"))
    await case.goes_to(date(2026, 3, 6))
    right = ProposeCorrection(of=confirmed, day=date(2026, 3, 3), reason="日期误记", proof="电话系统通话清单")
    proposal = await did(case, CLERK, right)
    await case.does(HEAD, CorrectFact(about=proposal))
    await taken_up(case, date(2026, 3, 9))
    given = await paper(case)
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 13))
    return await closed(case)


async def records_are_put_right_beside_it(office: Rehearsal) -> OpenCase:
    """The request for information is answered on 2026-03-11; that to correct records on its own, on the 18th."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    wrong = ReceiveCorrectionRequest(received_on=date(2026, 3, 3), text="登记的本人住址有误，附户口簿复印件")
    about = await did(case, CLERK, wrong)
    given = await paper(case)
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 11))
    await case.goes_to(date(2026, 3, 18))
    await case.does(HANDLER, AnswerCorrectionRequest(about=about, result="corrected", text="已更正并告知"))
    return await closed(case)


JOURNEYS = by_name(
    overdue_for_weeks_then_replied_late,
    urged_and_answered,
    a_day_is_put_right_by_two,
    records_are_put_right_beside_it,
)
