"""When the register fails for good (登记簿未记入) the act is refused as ``NotEntered``, the log says so, and the case goes on."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from desk import desk
from desk.office import Refused
from models.acts import FindComplete
from rehearsal.throwaway import Rehearsal
from tests.builders import FIRST_DAY, HANDLER, act_id, application, at
from tests.workflows.helping import OpenCase, registered
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.registers import Broken


@pytest.fixture
async def register(station: Rehearsal) -> AsyncIterator[Broken]:
    register = Broken.open(station.office.settings.database_url)
    yield register
    await register.close()


async def test_an_act_that_was_not_entered_may_be_done_again_under_another_id(
    station: Rehearsal, register: Broken
) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office, records=register):
        case = await registered(office)
        register.is_broken = True
        assert (await case.refused(HANDLER, FindComplete(), act_id("first"))).type == "NotEntered"
        row = (await station.office.records.refusals())[-1]
        assert (row.refusal.type, row.act, row.case_id) == ("NotEntered", "find_complete", await case.case_id())
        register.is_broken = False
        assert (await case.refused(HANDLER, FindComplete(), act_id("first"))).type == "NotEntered"  # the first answer
        assert (await case.does(HANDLER, FindComplete(), act_id("second"))).seq == 2


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
