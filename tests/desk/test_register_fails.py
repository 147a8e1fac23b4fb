"""When the register fails for good (登记簿未记入) the act is refused as ``NotEntered``, the log says so, and the case goes on."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager

import pytest

from desk import desk
from desk.office import Refused
from engine.logs import SHELL
from models.acts import FindComplete
from rehearsal.throwaway import Rehearsal
from tests.builders import FIRST_DAY, HANDLER, act_id, application, at
from tests.replay import recorded
from tests.workflows.helping import OpenCase, registered
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.registers import Broken
from tests.workflows.updates import of, straight


@pytest.fixture
async def register(station: Rehearsal) -> AsyncIterator[Broken]:
    register = Broken.open(station.office.settings.database_url)
    yield register
    await register.close()


@contextmanager
def rejecting(office: Rehearsal) -> Iterator[None]:
    """The database itself takes no change of a case's row meanwhile."""
    with closing(sqlite3.connect(office.office.settings.var / "register.db", isolation_level=None)) as database:
        database.execute("CREATE TRIGGER rejects BEFORE UPDATE ON register BEGIN SELECT RAISE(ABORT, 'no'); END")
        try:
            yield
        finally:
            database.execute("DROP TRIGGER rejects")


async def test_an_act_that_was_not_entered_may_be_sent_again_under_its_id(station: Rehearsal, register: Broken) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office, records=register):
        case = await registered(office)
        register.is_broken = True
        for _ in range(2):
            assert (await case.refused(HANDLER, FindComplete(), act_id("first"))).type == "NotEntered"
        row = (await station.office.records.refusals())[-1]
        assert (row.refusal.type, row.act, row.case_id) == ("NotEntered", "find_complete", await case.case_id())
        register.is_broken = False
        receipt = await case.does(HANDLER, FindComplete(), act_id("first"))
        assert receipt.seq == 2
        assert await straight(case, of(HANDLER, FindComplete(), act_id("first")), "once more") == receipt
        history = await (await case.handle()).fetch_history()
    await recorded.replayer(ring=station.office.ring).replay_workflow(history)


async def test_of_two_that_wait_for_what_was_not_entered_each_is_told(station: Rehearsal, register: Broken) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office, records=register):
        case = await registered(office)
        register.is_broken = True
        tries = [case.refused(HANDLER, FindComplete(), act_id("first")) for _ in range(5)]
        assert {one.type for one in await asyncio.gather(*tries)} == {"NotEntered"}
        register.is_broken = False
        assert (await case.does(HANDLER, FindComplete(), act_id("first"))).seq == 2


async def test_what_the_database_rejects_is_refused_and_not_tried_for_ever(station: Rehearsal) -> None:
    case = await registered(station)
    with rejecting(station):
        assert (await case.refused(HANDLER, FindComplete(), act_id("first"))).type == "NotEntered"
    assert (await case.does(HANDLER, FindComplete(), act_id("first"))).seq == 2


async def test_the_log_names_the_act_and_the_kind_of_error_that_kept_it_out(
    station: Rehearsal, register: Broken, caplog: pytest.LogCaptureFixture
) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office, records=register):
        case = await registered(office)
        register.is_broken = True
        await case.refused(HANDLER, FindComplete(), act_id("first"))
    (said,) = (one for one in caplog.records if one.getMessage().startswith("not entered"))
    assert (said.name, vars(said)["act_id"], vars(said)["cause"]) == (SHELL, act_id("first"), "NotRegistered")
    assert "broken by the test" not in str(vars(said))


async def test_a_submission_that_was_not_entered_gets_its_number_when_it_is_sent_again(
    station: Rehearsal, register: Broken
) -> None:
    office = on_a_queue_of_its_own(station).at(at(FIRST_DAY))
    one = application(id="twice")
    async with worker_on(office, records=register):
        before = await desk.submit(office.office, application())
        register.is_broken = True
        with pytest.raises(Refused) as refused:
            await desk.submit(office.office, one)
        assert refused.value.refusal.type == "NotEntered"
        register.is_broken = False
        receipt = await desk.submit(office.office, one)
        await OpenCase(office, receipt.number).quiet()
    assert int(receipt.number.rpartition("-")[2]) == int(before.number.rpartition("-")[2]) + 1
