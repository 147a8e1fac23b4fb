"""One short journey for each kind of finding (处理决定种类) under either text: what the kind needs first, then the reply."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from functools import partial

from law.regimes import Regime
from law.reply_kinds import kinds
from models.acts import (
    AskForJustification,
    AskSupplement,
    AssessRisk,
    CertifyNoRecord,
    DraftReply,
    FindComplete,
    FindNoGoodReason,
    HandInSupplement,
)
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, HOLDER, finding, searched
from tests.journeys.acting import closed, did, letter, paper, replied
from tests.journeys.consulting import answered, arrived, asked, weighed
from tests.journeys.driven import Drive
from tests.journeys.secrets_and_stubs import STUB
from tests.workflows.helping import OpenCase, registered

FIRST_DAYS = {Regime.OGI_2008: date(2010, 3, 1), Regime.OGI_2019: date(2026, 3, 2)}
"""Mondays: 15 working days after the one end on 2010-03-22, 20 after the other on 2026-03-30."""
Prepare = Callable[[OpenCase, date], Awaitable[None]]


async def of_kind(kind: ReplyKind, regime: Regime, office: Rehearsal) -> OpenCase:
    """A request answered by this finding as soon as may be."""
    day = FIRST_DAYS[regime]
    arrival = {"channel": "in_person", "handed_in": day.isoformat()}
    case = await registered(office, day, arrival=arrival)
    if kind is not ReplyKind.STILL_UNCLEAR:
        await case.does(HANDLER, FindComplete())
    if kind in PREPARED:
        await PREPARED[kind](case, day)
    given = [await paper(case)] if kind.gives else []
    earlier = await answered_before(office, day) if kind is ReplyKind.REPEAT else None
    draft = repeat_of(earlier) if earlier else letter(kind, documents=given)
    if kind is ReplyKind.DISCLOSE_IN_PART:
        draft = rest_withheld(draft)
    await replied(case, draft, day + timedelta(days=3))
    return await closed(case)


async def supplemented(case: OpenCase, day: date) -> None:
    await case.does(HANDLER, AskSupplement(items=("请写明文件的年份",), until=day + timedelta(days=10), posted=day))
    await case.does(CLERK, HandInSupplement(received_on=day, text="近几年的"))


async def searched_in_vain(case: OpenCase, day: date) -> None:
    await case.does(HOLDER, searched(day).model_copy(update={"found": False}))
    await case.does(HOLDER, CertifyNoRecord(reason="经检索综合档案、业务系统，均无记录"))


async def risk_assessed(case: OpenCase, day: date) -> None:
    await case.does(HOLDER, AssessRisk(endangers="public", text="公开管网坐标可能危及供水安全"))


async def secret_declared(case: OpenCase, day: date) -> None:
    await case.does(HOLDER, STUB)


async def third_party_objects(case: OpenCase, day: date) -> None:
    about = await asked(case, "third_party", "A", day)
    await arrived(case, about, day)
    await answered(case, about, day + timedelta(days=1), "objects")
    await weighed(case, about, "withhold/good_reason")


async def no_good_reason(case: OpenCase, day: date) -> None:
    ask = AskForJustification(why="一月内申请三十余件", until=day + timedelta(days=1), posted=day)
    about = await did(case, HANDLER, ask)
    await case.goes_to(day + timedelta(days=2))
    await case.does(HEAD, FindNoGoodReason(about=about, reason="限期内未说明理由"))


PREPARED: dict[ReplyKind, Prepare] = {
    ReplyKind.STILL_UNCLEAR: supplemented,
    ReplyKind.DOES_NOT_EXIST: searched_in_vain,
    ReplyKind.WITHHOLD_SECURITY: risk_assessed,
    ReplyKind.DISCLOSE_IN_PART: risk_assessed,
    ReplyKind.WITHHOLD_STATE_SECRET: secret_declared,
    ReplyKind.WITHHOLD_THIRD_PARTY: third_party_objects,
    ReplyKind.EXCESSIVE_WITHOUT_REASON: no_good_reason,
}


async def answered_before(office: Rehearsal, day: date) -> str:
    """The number of an earlier case of the same applicant, answered."""
    case = await registered(office, day)
    await case.does(HANDLER, FindComplete())
    await replied(case, letter(ReplyKind.ALREADY_PUBLIC), day)
    return case.number


def repeat_of(earlier: str) -> DraftReply:
    return DraftReply(findings=(finding(ReplyKind.REPEAT).model_copy(update={"earlier": earlier}),))


def rest_withheld(draft: DraftReply) -> DraftReply:
    """The rest withheld on a ground that either text knows."""
    found = draft.findings[0].model_copy(update={"grounds": (ReplyKind.WITHHOLD_SECURITY,)})
    return draft.model_copy(update={"findings": (found,)})


def name(kind: ReplyKind, regime: Regime) -> str:
    return f"{kind.value}_{regime.value.removeprefix('ogi-')}"


EVERY_KIND = tuple((kind, regime) for regime in Regime for kind in ReplyKind if kind in kinds(regime))
JOURNEYS: dict[str, Drive] = {name(kind, regime): partial(of_kind, kind, regime) for kind, regime in EVERY_KIND}
