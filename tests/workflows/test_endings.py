"""How a run ends, and what it answers and takes meanwhile (终结、查询、消息)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from desk.office import Office
from models.acts import Alarm, AskSupplement, Comment, ErrandFailed, FindComplete, TreatAsAbandoned, Withdraw
from models.base import CHINA_TIME
from models.roles import Role
from models.standing import Stage
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, JURIST, act_id, lawful
from tests.workflows.helping import registered
from tests.workflows.updates import of
from workflows.information_request import InformationRequest

CLOCK = (Role.CLOCK,)


async def test_a_withdrawal_ends_the_run(station: Rehearsal) -> None:
    case = await registered(station)
    receipt = await case.does(CLERK, Withdraw(received_on=FIRST_DAY))
    assert receipt.stage is Stage.CLOSED
    assert await case.ends() == receipt
    kept = await station.office.records.standing(await case.case_id())
    assert kept
    assert (kept.outcome, kept.verdict, kept.alarms, kept.tasks) == ("withdrawn", "withdrawn", (), ())


async def test_a_case_treated_as_abandoned_ends_with_its_letters_made(station: Rehearsal) -> None:
    case = await registered(station)
    until = date(2026, 3, 16)
    asked = act_id("the notice")
    await case.does(HANDLER, AskSupplement(items=("请明确年度",), until=until, posted=FIRST_DAY), asked)
    assert (await case.refused(JURIST, lawful(asked))).type == "AgainstTheLaw"
    await case.goes_to(date(2026, 3, 18))
    assert [(alarm.clock, alarm.rung) for alarm, _ in await case.rang()] == [("supplement", "passed")]
    await case.does(JURIST, lawful(asked))
    receipt = await case.does(HEAD, TreatAsAbandoned(reason="逾期未补正，无正当理由"))
    assert await case.ends() == receipt
    kept = await station.office.records.standing(await case.case_id())
    assert kept
    assert (kept.outcome, kept.verdict) == ("not_supplemented", "abandoned")
    letters = await station.office.records.letters(await case.case_id())
    assert [one.kind for one in letters] == ["receipt_slip", "supplement_notice", "abandoned_notice"]


async def test_news_that_is_no_machines_act_is_not_taken(station: Rehearsal) -> None:
    case = await registered(station)
    handle = await case.handle()
    unknown = Alarm(clock="reply", due=FIRST_DAY, rung="none", at=datetime(2026, 3, 2, 9, tzinfo=CHINA_TIME))
    await handle.signal(InformationRequest.news, of(HANDLER, Comment(text="冒充消息")))
    await handle.signal(InformationRequest.news, of(HANDLER, FindComplete()))
    await handle.signal(InformationRequest.news, of(HANDLER, unknown, by="clock", roles=CLOCK))
    assert (await case.does(HANDLER, FindComplete())).seq == 2
    await case.quiet()
    assert await case.acts() == ["register", "find_complete"]


async def test_news_of_the_messenger_is_entered_once_for_its_id(station: Rehearsal) -> None:
    case = await registered(station)
    handle = await case.handle()
    failed = ErrandFailed(errand="1 receipt_slip", why="Returned")
    for _ in range(2):
        news = of(HANDLER, failed, "news-1", by=Role.MESSENGER, roles=(Role.MESSENGER,))
        await handle.signal(InformationRequest.news, news)
    await case.quiet()
    assert await case.acts() == ["register", "errand_failed"]


async def test_view_is_the_standing_and_busy_is_nothing_when_all_is_quiet(station: Rehearsal) -> None:
    case = await registered(station)
    handle = await case.handle()
    standing = await handle.query(InformationRequest.view)
    assert standing
    assert standing == await station.office.records.standing(handle.id)
    assert (standing.number, standing.seq, standing.stage) == (case.number, 1, Stage.COMPLETENESS)
    assert await handle.query(InformationRequest.busy) == 0


async def test_an_office_that_serves_people_lives_today(station: Rehearsal) -> None:
    here = station.office
    serving = here.settings.model_copy(update={"time_may_be_skipped": False})
    with pytest.raises(ValueError, match="throw-away"):
        Office(here.client, here.records, here.ring, serving, timedelta(days=-1))
    assert Office(here.client, here.records, here.ring, serving).shift == timedelta()
