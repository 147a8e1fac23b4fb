"""A closed case opened again (重启) goes on in a run of its own, which knows where the last one ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from temporalio.client import WorkflowUpdateFailedError

from desk import desk
from desk.office import Refused
from models.acts import (
    Assign,
    Close,
    Comment,
    Dispatch,
    FindComplete,
    ReceiveOrder,
    RecordRemedyFiled,
    RecordRemedyResult,
    Reopen,
    SetApart,
    Withdraw,
)
from models.agency import Officer
from models.clock import ClockState
from models.reply_kinds import ReplyKind
from models.standing import Receipt, Stage
from rehearsal.throwaway import Rehearsal
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    JURIST,
    act_id,
    at,
    deciding,
    draft,
    lawful,
    sealing,
    searched,
)
from tests.workflows.helping import OpenCase, registered, run_id
from tests.workflows.updates import of, refusal_in

WITHHELD = ReplyKind.WITHHOLD_PROCESS
ORDERED, REPLIED_AGAIN = date(2026, 6, 1), date(2026, 6, 29)
REOPEN = Reopen(reason="收到复议申请书副本")


async def replied(case: OpenCase, day: date) -> None:
    """From a draft to a reply that leaves on ``day``, all withheld, and the case closed."""
    letter, about, issue = draft(WITHHELD), str(uuid4()), ""
    await case.does(HANDLER, letter, about)
    for officer, act, _ in deciding(WITHHELD, about, letter):
        issue = str(uuid4())
        await case.does(officer, act, issue)
    for officer, act in sealing(issue):
        await case.does(officer, act)
    await case.does(CLERK, Dispatch(posted=day, proof="邮政收寄凭证"))
    await case.quiet()
    await case.does(HANDLER, Close())


async def withheld(station: Rehearsal) -> OpenCase:
    """A case that was withheld on its first day and closed, its run ended."""
    case = await registered(station)
    await case.does(HANDLER, FindComplete())
    await case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    await case.does(HOLDER, searched(FIRST_DAY))
    await replied(case, FIRST_DAY)
    await case.ends()
    return case


def later(case: OpenCase, day: date) -> OpenCase:
    """The same case in an office in which it is this day."""
    return replace(case, office=case.office.at(at(day)))


async def straight_into_a_new_run(case: OpenCase, officer: Officer) -> None:
    """Begins a run with an act around the desk's own look."""
    office, case_id = case.office.office, await case.case_id()
    standing = await office.records.standing(case_id)
    opening = of(officer, REOPEN)
    await desk.begun(office, desk.case_file(office, case_id, opening, standing), opening)


async def test_withheld_closed_reopened_ordered_and_replied_again(station: Rehearsal) -> None:
    case = later(await withheld(station), ORDERED)
    first = await run_id(case)
    receipt = await case.does(HEAD, REOPEN)
    assert (receipt.stage, await run_id(case) != first) == (Stage.SERVICE, True)
    papers = RecordRemedyFiled(
        remedy="reconsideration", body="示范市人民政府", file_number="复1号", received_on=ORDERED
    )
    await case.does(CLERK, papers)
    filed = (await case.lines())[-1].entry.signed.id
    order = ReceiveOrder(
        by="court", ordered_by="示范市人民政府", file_number="复决1号", received_on=ORDERED, text="重新答复"
    )
    await case.does(CLERK, order)
    corrected = RecordRemedyResult(about=filed, received_on=ORDERED, result="corrected", text="责令重新答复")
    await case.does(HANDLER, corrected)
    await case.goes_to(REPLIED_AGAIN)
    await replied(case, REPLIED_AGAIN)
    assert (await case.ends()).stage is Stage.CLOSED
    standing = await desk.view(case.office.office, case.number)
    clock = standing.clock("order")
    assert clock is not None
    assert (clock.due, clock.state, clock.overdue) == (date(2026, 6, 30), ClockState.MET, False)
    assert [line.entry.seq for line in await case.lines()] == list(range(1, standing.seq + 1))
    assert list(await station.office.records.verify()) == []


async def test_the_same_reopening_sent_again_gets_the_same_answer(station: Rehearsal) -> None:
    case = await withheld(station)
    first = await case.does(HEAD, REOPEN, act_id("reopening"))
    assert await case.does(HEAD, REOPEN, act_id("reopening")) == first
    other = await case.refused(HEAD, Reopen(reason="另一理由"), act_id("reopening"))
    assert other.type == "Conflict"
    await case.does(HANDLER, Close())
    await case.ends()
    assert await case.does(HEAD, REOPEN, act_id("reopening")) == first
    assert (await case.acts()).count("reopen") == 1


async def test_nothing_else_is_done_in_a_closed_case(station: Rehearsal) -> None:
    case = await withheld(station)
    assert (await case.refused(HANDLER, Comment(text="补记"))).type == "Closed"
    assert (await case.refused(CLERK, Withdraw(received_on=FIRST_DAY))).type == "Closed"


async def test_a_refused_reopening_begins_no_run(station: Rehearsal) -> None:
    case = await withheld(station)
    before = await run_id(case)
    assert (await case.refused(HANDLER, REOPEN)).type == "NotPermitted"
    stranger = HEAD.model_copy(update={"agency": "other"})
    assert (await case.refused(stranger, REOPEN)).type == "OtherAgency"
    assert await run_id(case) == before


async def test_a_reopening_that_the_register_refuses_ends_its_run_quietly_and_says_why(station: Rehearsal) -> None:
    case = await withheld(station)
    lines = len(await case.lines())
    with pytest.raises(WorkflowUpdateFailedError) as failed:
        await straight_into_a_new_run(case, HANDLER)
    assert refusal_in(failed.value).type == "NotPermitted"
    assert isinstance(await case.ends(), Receipt)
    assert len(await case.lines()) == lines
    assert (await case.does(HEAD, REOPEN)).stage is Stage.SERVICE


async def test_an_open_case_is_not_opened_again(station: Rehearsal) -> None:
    case = await registered(station)
    with pytest.raises(Refused) as refused:
        await desk.act(case.office.office, case.number, REOPEN, HEAD)
    assert refused.value.refusal.type == "NotNow"


async def test_a_case_is_opened_again_the_moment_it_was_closed(station: Rehearsal) -> None:
    case = await withheld(station)
    for _ in range(3):
        await case.does(HEAD, REOPEN)
        await case.does(HANDLER, Close())
    assert (await case.ends()).stage is Stage.CLOSED
    assert (await case.acts())[-6:] == ["reopen", "close"] * 3


async def test_a_case_opened_again_is_among_the_open_ones(station: Rehearsal) -> None:
    case = await withheld(station)
    records, case_id = station.office.records, await case.case_id()
    assert case_id not in await records.open_cases("", 1000)
    await case.does(HEAD, REOPEN)
    assert case_id in await records.open_cases("", 1000)


async def test_a_case_that_ended_without_reply_owes_none(station: Rehearsal) -> None:
    case = await registered(station)
    owing, far = station.office.records.list_cases, FIRST_DAY + timedelta(days=1000)
    assert case.number in {one.number for one in await owing(overdue_on=far)}
    await case.does(JURIST, lawful((await case.lines())[0].entry.signed.id))
    await case.does(HEAD, SetApart(type="inquiry", reason="业务咨询", passed_to="政务服务窗口"))
    assert case.number not in {one.number for one in await owing(overdue_on=far)}
