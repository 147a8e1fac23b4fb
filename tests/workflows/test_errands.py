"""Errands (事务) run beside the loop; one that fails for good becomes a line and a task, and a recount tries it again."""

from __future__ import annotations

from datetime import date

from models.acts import Comment, ErrandFailed, FindComplete, Recount
from rehearsal.throwaway import Rehearsal
from tests.builders import FIRST_DAY, HANDLER, at
from tests.workflows.helping import OpenCase, registered, submitted
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.registers import Unreachable, WithoutTelephone

AGAIN = Recount(reason="电话已补")


async def waiting(case: OpenCase) -> list[str]:
    inbox = await case.office.office.records.inbox(HANDLER, FIRST_DAY)
    return [one.task.act for one in inbox if one.number == case.number]


async def letters(case: OpenCase) -> list[str]:
    return [one.kind for one in await case.office.office.records.letters(await case.case_id())]


async def failures(case: OpenCase) -> list[tuple[str, str]]:
    acts = [line.entry.signed.act for line in await case.lines()]
    return [(act.errand, act.why) for act in acts if isinstance(act, ErrandFailed)]


async def test_a_letter_that_cannot_be_made_is_a_line_and_a_task_and_a_recount_tries_again(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    register = WithoutTelephone.open(office.office.settings.database_url)
    async with worker_on(office, records=register):
        case = await registered(office)
        assert await failures(case) == [("1 receipt_slip", "FactMissing sender.phone")]
        assert "recount" in await waiting(case)
        await case.does(HANDLER, FindComplete())  # the case goes on
        await case.does(HANDLER, AGAIN)
        await case.quiet()
        assert await failures(case) == [("1 receipt_slip", "FactMissing sender.phone")] * 2
        register.has_telephone = True
        await case.does(HANDLER, AGAIN)
        await case.quiet()
    await register.close()
    assert await letters(case) == ["receipt_slip"]
    assert "recount" not in await waiting(case)
    assert await case.acts() == ["register", "errand_failed", "find_complete", "recount", "errand_failed", "recount"]


async def test_an_errands_patience_ends_and_the_case_outlives_it(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    register = Unreachable.open(office.office.settings.database_url)
    async with worker_on(office, records=register):
        case = await submitted(office.at(at(FIRST_DAY)))
        assert (await case.does(HANDLER, FindComplete())).seq == 2
        await case.goes_to(date(2026, 3, 13))
        assert await failures(case) == [("1 receipt_slip", "ConnectionError")]
        assert register.tries == 20
        register.is_unreachable = False
        await case.does(HANDLER, Recount(reason="已恢复"))
        await case.quiet()
        assert (await case.does(HANDLER, Comment(text="已补发"))).seq == 5
    await register.close()
    assert await letters(case) == ["receipt_slip"]
