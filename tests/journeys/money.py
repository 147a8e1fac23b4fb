"""Journeys with fees and excessive requests (收费、过量申请, Art. 35, 42): paid, unpaid, taken back; a later day, or no good reason."""

from __future__ import annotations

from datetime import date

from models.acts import (
    AskForJustification,
    CertifyUnpaid,
    ChargeFee,
    FindNoGoodReason,
    ProposeFee,
    RecordJustification,
    RecordPayment,
    SetReasonableDate,
    WithdrawFeeNotice,
)
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, JURIST, LEADER, lawful
from tests.journeys.acting import closed, did, ended, letter, paper, replied, taken_up
from tests.journeys.consulting import arrived
from tests.journeys.driven import by_name
from tests.workflows.helping import OpenCase, registered

HOW = "持本通知到县财政专户缴费"


async def fee_is_charged(office: Rehearsal) -> tuple[OpenCase, str, str]:
    """The 31st to 60th page at 10 yuan: 300 yuan, told on 2026-03-10 and received on the 12th; the document, and the notice."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case, pages=60)
    await case.goes_to(date(2026, 3, 9))
    proposal = await did(case, HANDLER, ProposeFee(measure="pages", count=60, reason="一次申请数量明显超过合理范围"))
    await case.goes_to(date(2026, 3, 10))
    notice = await did(case, LEADER, ChargeFee(about=proposal, posted=date(2026, 3, 10), how_to_pay=HOW))
    await arrived(case, notice, date(2026, 3, 12))
    return case, given, notice


async def fee_is_paid(office: Rehearsal) -> OpenCase:
    """Paid on 2026-03-20: the period starts anew and ends on 2026-04-20."""
    case, given, notice = await fee_is_charged(office)
    paid = date(2026, 3, 20)
    await case.goes_to(paid)
    await case.does(CLERK, RecordPayment(about=notice, paid_on=paid, proof="非税收入票据"))
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 25))
    return await closed(case)


async def fee_is_not_paid(office: Rehearsal) -> OpenCase:
    """Twenty working days, the first being 2026-03-13, end on 2026-04-10."""
    case, _, notice = await fee_is_charged(office)
    await case.goes_to(date(2026, 4, 13))
    await case.does(JURIST, lawful(notice))
    await case.does(HEAD, CertifyUnpaid(about=notice, reason="逾期未缴费，电话联系两次仍不缴"))
    return await ended(case)


async def fee_notice_is_taken_back(office: Rehearsal) -> OpenCase:
    """Taken back on 2026-03-16: the period goes on as if nothing had been charged."""
    case, given, notice = await fee_is_charged(office)
    await case.goes_to(date(2026, 3, 16))
    await case.does(LEADER, WithdrawFeeNotice(about=notice, reason="经复核，数量未明显超过合理范围"))
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 18))
    return await closed(case)


async def reasons_are_asked_for(office: Rehearsal) -> tuple[OpenCase, str]:
    case = await registered(office, items=[{"description": f"{year}年度全部拨款凭证"} for year in (2023, 2024, 2025)])
    await taken_up(case, date(2026, 3, 3))
    day = date(2026, 3, 4)
    await case.goes_to(day)
    ask = AskForJustification(why="一月内申请三十余件，数量明显超过合理范围", until=date(2026, 3, 13), posted=day)
    return case, await did(case, HANDLER, ask)


async def reasons_are_good_and_a_later_day_is_set(office: Rehearsal) -> OpenCase:
    """The day set takes the place of the period: 2026-06-30; the reply leaves on 2026-06-15."""
    case, about = await reasons_are_asked_for(office)
    await case.goes_to(date(2026, 3, 12))
    given = RecordJustification(about=about, received_on=date(2026, 3, 12), text="用于绩效评价课题，附立项书")
    await case.does(CLERK, given)
    await case.goes_to(date(2026, 3, 16))
    set_day = SetReasonableDate(
        about=about, until=date(2026, 6, 30), posted=date(2026, 3, 16), reason="凭证逾千份，须逐份区分处理"
    )
    await case.does(LEADER, set_day)
    documents = [await paper(case, f"拨款凭证{item}", item) for item in (1, 2, 3)]
    await replied(case, letter(*[ReplyKind.DISCLOSE] * 3, documents=documents), date(2026, 6, 15))
    return await closed(case)


async def reasons_are_not_given(office: Rehearsal) -> OpenCase:
    case, about = await reasons_are_asked_for(office)
    await case.goes_to(date(2026, 3, 16))
    await case.does(HEAD, FindNoGoodReason(about=about, reason="限期内未说明理由"))
    await replied(case, letter(*[ReplyKind.EXCESSIVE_WITHOUT_REASON] * 3), date(2026, 3, 17))
    return await closed(case)


JOURNEYS = by_name(
    fee_is_paid,
    fee_is_not_paid,
    fee_notice_is_taken_back,
    reasons_are_good_and_a_later_day_is_set,
    reasons_are_not_given,
)
