"""Cases open at the steps before the reply (登记至收费各环节在办案件): each waits while the rules change, and goes on by the new ones."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

from models.acts import (
    ApproveExtension,
    AskForJustification,
    AskHolder,
    AskSupplement,
    ChargeFee,
    ConfirmReceipt,
    EndConsultation,
    FindComplete,
    FindNoGoodReason,
    HandInSupplement,
    ProposeFee,
    RecordOpinion,
    RecordPayment,
    RequestExtension,
    SignOff,
)
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import (
    FIRST_DAY,
    HANDLER,
    HEAD,
    LEADER,
    UNIT_HEAD,
)
from tests.journeys.acting import did, letter, paper, taken_up
from tests.journeys.consulting import arrived, asked, weighed
from tests.replay.other_rules import CHANGED, LATER, OpenStep, taken_on, to_the_end
from tests.workflows.helping import OpenCase, registered


async def intake(office: Rehearsal) -> AsyncIterator[OpenCase]:
    case = await registered(office, arrival={"channel": "email", "submitted": FIRST_DAY.isoformat()})
    await case.goes_to(CHANGED)
    yield case
    await taken_on(case, ConfirmReceipt(confirmed_on=CHANGED, proof="电话记录"))
    await case.does(HANDLER, FindComplete())
    await to_the_end(case)


async def completeness(office: Rehearsal) -> AsyncIterator[OpenCase]:
    case = await registered(office)
    await case.does(HANDLER, AskSupplement(items=("请写明年份",), until=date(2026, 3, 20), posted=FIRST_DAY))
    await case.goes_to(CHANGED)
    yield case
    await taken_on(case, HandInSupplement(received_on=CHANGED, text="2025年"))
    await case.does(HANDLER, FindComplete())
    await to_the_end(case)


async def handling(office: Rehearsal) -> AsyncIterator[OpenCase]:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    await case.does(HANDLER, AskHolder(question="请补充检索", until=date(2026, 3, 20)))
    await case.goes_to(CHANGED)
    yield case
    await taken_on(case)
    await case.does(UNIT_HEAD, SignOff(opinion="属实"))
    await to_the_end(case)


async def consultation(office: Rehearsal) -> AsyncIterator[OpenCase]:
    """A third party, a co-producing and another agency at once; the third party and the co-producer let their periods pass."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    third = await asked(case, "third_party", "A", date(2026, 3, 4))
    co_producer = await asked(case, "co_producer", "B", date(2026, 3, 4))
    other = await asked(case, "other_agency", "C", date(2026, 3, 4))
    await arrived(case, third, date(2026, 3, 5))
    await arrived(case, co_producer, date(2026, 3, 5))
    await case.goes_to(CHANGED)
    yield case
    await taken_on(case, RecordOpinion(about=co_producer, received_on=CHANGED, opinion="agrees", text="同意"))
    ended = EndConsultation(about=other, ended_on=CHANGED, why="no_longer_needed", text="不再需要")
    await case.does(HANDLER, ended)
    await case.goes_to(LATER)
    await weighed(case, third, "withhold/silent")
    await to_the_end(case, letter(ReplyKind.WITHHOLD_THIRD_PARTY))


async def extension(office: Rehearsal) -> AsyncIterator[OpenCase]:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    about = await did(case, HANDLER, RequestExtension(working_days=5, reason="需汇总多年材料"))
    await case.goes_to(CHANGED)
    yield case
    await taken_on(case)
    await case.does(HEAD, ApproveExtension(about=about, posted=CHANGED))
    again = await did(case, HANDLER, RequestExtension(working_days=5, reason="新规则许可再次延期"))
    await case.does(HEAD, ApproveExtension(about=again, posted=CHANGED))
    await to_the_end(case)


async def excessive(office: Rehearsal) -> AsyncIterator[OpenCase]:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    why = AskForJustification(why="数量明显超过合理范围", until=date(2026, 3, 13), posted=date(2026, 3, 3))
    about = await did(case, HANDLER, why)
    await case.goes_to(CHANGED)
    yield case
    await taken_on(case)
    await case.goes_to(LATER)
    await case.does(HEAD, FindNoGoodReason(about=about, reason="限期内未说明理由"))
    await to_the_end(case, letter(ReplyKind.EXCESSIVE_WITHOUT_REASON))


async def fees(office: Rehearsal) -> AsyncIterator[OpenCase]:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case, pages=60)
    proposal = await did(case, HANDLER, ProposeFee(measure="pages", count=60, reason="数量明显超过合理范围"))
    notice = await did(case, LEADER, ChargeFee(about=proposal, posted=date(2026, 3, 3), how_to_pay="到财政专户缴费"))
    await arrived(case, notice, date(2026, 3, 4))
    await case.goes_to(CHANGED)
    yield case
    await taken_on(case, RecordPayment(about=notice, paid_on=CHANGED, proof="票据"))
    await to_the_end(case, letter(ReplyKind.DISCLOSE, documents=[given]))


STEPS: tuple[OpenStep, ...] = (intake, completeness, handling, consultation, extension, excessive, fees)
