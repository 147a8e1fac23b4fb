"""A submission (提交) gets one number, gap-free; what cannot be registered leaves no number, no line, no workflow."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest
from temporalio.client import WorkflowExecutionStatus
from temporalio.service import RPCError, RPCStatusCode

from desk import desk
from desk.office import Refused
from models.acts import Withdraw
from models.application import Application
from models.faults import BadInput
from models.roles import Role
from models.standing import Receipt
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HOLDER, application, at
from tests.workflows.helping import OpenCase


@pytest.fixture
def here(station: Rehearsal) -> Rehearsal:
    return station.at(at(FIRST_DAY))


def named(submission: str, **changes: Any) -> Application:
    return application(id=submission, **changes)


def handed_in(day: date) -> dict[str, str]:
    return {"channel": "in_person", "handed_in": day.isoformat()}


def case_id(here: Rehearsal, one: Application) -> str:
    hidden = here.office.ring.hidden(f"{one.agency}\n{one.id}")
    return f"{one.agency}/{hidden[:32]}"


async def serial(here: Rehearsal) -> int:
    """The number that the next plain submission gets."""
    receipt = await desk.submit(here.office, application())
    return int(receipt.number.rpartition("-")[2])


async def refused(here: Rehearsal, one: Application, by: Any = Role.OPERATOR) -> str:
    with pytest.raises(Refused) as why:
        await desk.submit(here.office, one, by)
    row = (await here.office.records.refusals())[-1]
    assert (row.refusal, row.act) == (why.value.refusal, "register")
    return row.refusal.type


async def test_the_same_submission_again_gets_the_first_number(here: Rehearsal) -> None:
    first = await desk.submit(here.office, named("web-1"))
    again = await desk.submit(here.office, named("web-1"))
    assert again == first
    assert await serial(here) == int(first.number.rpartition("-")[2]) + 1


async def test_two_first_submissions_at_once_are_one_case(here: Rehearsal) -> None:
    before = await serial(here)
    first, second = await asyncio.gather(*(desk.submit(here.office, named("web-2")) for _ in range(2)))
    assert first == second
    assert await serial(here) == before + 2


async def test_the_same_submission_with_other_content_is_a_conflict(here: Rehearsal) -> None:
    await desk.submit(here.office, named("web-3"))
    assert await refused(here, named("web-3", items=[{"description": "另一份文件"}])) == "Conflict"


async def test_a_submission_is_known_after_its_case_is_closed(here: Rehearsal) -> None:
    first = await desk.submit(here.office, named("web-4"))
    case = OpenCase(here, first.number)
    await case.does(CLERK, Withdraw(received_on=FIRST_DAY))
    await case.ends()
    assert await desk.submit(here.office, named("web-4")) == first
    assert await refused(here, named("web-4", items=[{"description": "另一份文件"}])) == "Conflict"


async def test_what_the_office_finds_malformed_is_told_at_once_and_leaves_nothing(here: Rehearsal) -> None:
    tomorrow = FIRST_DAY + timedelta(days=1)
    arrival = {"channel": "web", "submitted": tomorrow.isoformat(), "confirmed": tomorrow.isoformat()}
    bad, before, log = named("bad-1", agency="nowhere", arrival=arrival), await serial(here), await rows(here)
    with pytest.raises(BadInput) as faults:
        await desk.submit(here.office, bad)
    assert [one.where for one in faults.value.faults] == ["arrival.submitted", "arrival.confirmed", "agency"]
    assert await here.office.records.lines(case_id(here, bad)) == ()
    assert await rows(here) == log
    assert await serial(here) == before + 1
    with pytest.raises(RPCError) as unknown:
        await here.office.client.get_workflow_handle(case_id(here, bad)).describe()
    assert unknown.value.status is RPCStatusCode.NOT_FOUND


async def rows(here: Rehearsal) -> tuple[int, int]:
    return len(await here.office.records.refusals()), len(await here.office.records.list_cases())


async def test_a_refused_opening_leaves_no_line_no_number_and_no_case(here: Rehearsal) -> None:
    too_old, before = named("old-1", arrival=handed_in(date(2008, 4, 30))), await serial(here)
    for _ in range(2):
        assert await refused(here, too_old) == "AgainstTheLaw"
        run = await here.office.client.get_workflow_handle(case_id(here, too_old)).describe()
        assert run.status is WorkflowExecutionStatus.COMPLETED
    assert await refused(here, named("holder-1"), HOLDER) == "NotPermitted"
    assert await here.office.records.lines(case_id(here, too_old)) == ()
    assert await here.office.records.standing(case_id(here, too_old)) is None
    assert await serial(here) == before + 1


async def test_a_submission_that_was_refused_is_judged_anew_when_it_is_sent_again(here: Rehearsal) -> None:
    assert await refused(here, named("mended-1"), HOLDER) == "NotPermitted"
    assert await refused(here, named("mended-1", arrival=handed_in(date(2008, 4, 30)))) == "AgainstTheLaw"
    receipt = await desk.submit(here.office, named("mended-1"), CLERK)
    assert receipt.seq == 1


@pytest.mark.parametrize(
    ("day", "due"), [(date(2019, 5, 14), date(2019, 6, 4)), (date(2019, 5, 15), date(2019, 6, 13))]
)
async def test_the_text_in_force_on_the_day_of_receipt_gives_the_due_day(here: Rehearsal, day: date, due: date) -> None:
    receipt: Receipt = await desk.submit(here.office, application(arrival=handed_in(day)))
    assert (receipt.received, receipt.due) == (day, due)
