"""A changed ladder, parameter or permission breaks no open case (规则变更): it meets them at its next entry or by recount."""

from __future__ import annotations

from datetime import date, time

from temporalio.api.history.v1 import HistoryEvent

from models.acts import ApproveExtension, Comment, FindComplete, Recount, RequestExtension, Withdraw
from models.base import Words
from models.roles import Role
from models.working_days import WorkingDays
from policy.rungs import Rung
from policy.permissions import Permission
from policy.policy import POLICY
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, act_id, at
from tests.replay import recorded
from tests.workflows.helping import OpenCase, registered
from tests.workflows.offices import on_a_queue_of_its_own, worker_on


def rung(name: str, left: int) -> Rung:
    return Rung(name=name, left=WorkingDays(left), roles=(Role.OGI_HEAD,), words=Words(zh=name, en=name))


def only_the_head_remarks(row: Permission) -> Permission:
    return row.model_copy(update={"roles": (Role.OGI_HEAD,)}) if row.act == "comment" else row


OTHER = POLICY.model_copy(
    update={
        "ladders": {"reply": (rung("eight left", 8), rung("four left", 4))},
        "legal": POLICY.legal.model_copy(update={"most_extensions": 2, "timely_by": "document"}),
        "permissions": tuple(only_the_head_remarks(row) for row in POLICY.permissions),
    }
)
EXTENDED_DUE = date(2026, 4, 7)


async def half_way(office: Rehearsal) -> OpenCase:
    """Under the first policy: extended once, and the first rung of the new due day rang."""
    case = await registered(office)
    await case.does(HANDLER, FindComplete())
    await case.does(HANDLER, RequestExtension(working_days=5, reason="需检索多个处室"), act_id("asked"))
    receipt = await case.does(HEAD, ApproveExtension(about=act_id("asked"), posted=FIRST_DAY))
    assert receipt.due == EXTENDED_DUE
    await case.does(HANDLER, Comment(text="旧规则下的备注"))
    await case.goes_to(date(2026, 3, 24))
    assert [alarm.rung for alarm, _ in await case.rang()] == ["left_10"]
    return case


async def goes_on(case: OpenCase) -> None:
    """Under the other policy: an old alarm brings the new ones, and the second look knows the new table."""
    assert (await case.refused(HANDLER, Comment(text="新规则下的备注"))).type == "NotPermitted"
    await case.goes_to(date(2026, 3, 27))
    assert [alarm.rung for alarm, _ in await case.rang()] == ["left_10", "eight left"]
    again = RequestExtension(working_days=5, reason="仍需检索")
    recounted = await case.does(HANDLER, Recount(reason="规则变更"))
    assert recounted.due == EXTENDED_DUE
    await case.does(HEAD, Comment(text="负责人备注"))
    await case.does(HANDLER, again)
    await case.goes_to(date(2026, 4, 3))


async def test_an_open_case_goes_on_under_other_rules_and_its_history_replays(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office):
        case = await half_way(office)
    async with worker_on(office, OTHER):
        await goes_on(case)
        rang = [(alarm.rung, moment) for alarm, moment in await case.rang()]
        told = await case.story(OTHER)
        await case.does(CLERK, Withdraw(received_on=date(2026, 4, 3)))
        await case.ends()
    assert rang[0] == ("left_10", at(date(2026, 3, 23), time(9)))
    assert [name for name, _ in rang[1:]] == ["eight left", "four left"]
    assert rang[1][1].date() == date(2026, 3, 26)
    assert rang[2][1] == at(date(2026, 3, 31), time(9))
    late = [line for line in told if "rang late" in line]
    assert [line for line in late if "eight left" in line and "meant for 2026-03-25 09:00" in line] == late != []
    history = await (await case.handle()).fetch_history()
    asked = [event for event in history.events if is_an_entry(event)]
    assert len(asked) == len(await case.lines()) + 2  # the old rung and the remark, each asked for once, refused
    await recorded.replayer(ring=office.office.ring).replay_workflow(history)


def is_an_entry(event: HistoryEvent) -> bool:
    return event.activity_task_scheduled_event_attributes.activity_type.name == "enter"
