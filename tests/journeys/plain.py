"""Plain journeys (常见情形): disclosed, withheld, supplemented and extended, abandoned, withdrawn, cured by a proof found late."""

from __future__ import annotations

from datetime import date

from models.acts import (
    ApproveExtension,
    AskSupplement,
    HandInSupplement,
    RequestExtension,
    TreatAsAbandoned,
    Withdraw,
)
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, JURIST, lawful
from tests.journeys.acting import closed, did, ended, letter, paper, replied, sealed, sent, signed, taken_up
from tests.journeys.driven import by_name
from tests.workflows.helping import OpenCase, registered


async def disclosed(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await taken_up(case, FIRST_DAY)
    given = await paper(case)
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 17))
    return await closed(case)


async def withheld(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await taken_up(case, FIRST_DAY)
    await replied(case, letter(ReplyKind.WITHHOLD_PROCESS), date(2026, 3, 5))
    return await closed(case)


async def supplemented_then_extended(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await case.goes_to(date(2026, 3, 6))
    await case.does(
        HANDLER, AskSupplement(items=("请写明文件的年份",), until=date(2026, 3, 20), posted=date(2026, 3, 6))
    )
    await case.goes_to(date(2026, 3, 16))
    await case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 13), text="2025年"))
    await taken_up(case, date(2026, 4, 9))
    asked = await did(case, HANDLER, RequestExtension(working_days=10, reason="需汇总多年材料"))
    await case.does(HEAD, ApproveExtension(about=asked, posted=date(2026, 4, 9)))
    await replied(case, letter(ReplyKind.ALREADY_PUBLIC), date(2026, 4, 17))
    return await closed(case)


async def abandoned(office: Rehearsal) -> OpenCase:
    """No timer finds it: the legality review, then the head."""
    case = await registered(office)
    asked = AskSupplement(items=("请写明文件的年份",), until=date(2026, 3, 13), posted=FIRST_DAY)
    notice = await did(case, HANDLER, asked)
    await case.goes_to(date(2026, 3, 20))
    await case.does(JURIST, lawful(notice))
    await case.does(HEAD, TreatAsAbandoned(reason="电话两次联系，申请人未说明理由"))
    return await ended(case)


async def withdrawn(office: Rehearsal) -> OpenCase:
    """On the day on which the applicant said so, recorded on the next."""
    case = await registered(office)
    await case.goes_to(date(2026, 3, 10))
    await case.does(CLERK, Withdraw(received_on=date(2026, 3, 9)))
    return await ended(case)


async def overdue_then_cured(office: Rehearsal) -> OpenCase:
    """Posted on the due day, which is proven three days later."""
    case = await registered(office)
    due = date(2026, 3, 30)
    await taken_up(case, FIRST_DAY)
    await case.goes_to(due)
    await sealed(case, await signed(case, letter(ReplyKind.ALREADY_PUBLIC)))
    await case.goes_to(date(2026, 4, 2))
    await sent(case, due)
    return await closed(case)


JOURNEYS = by_name(disclosed, withheld, supplemented_then_extended, abandoned, withdrawn, overdue_then_cured)
