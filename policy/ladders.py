"""Escalation ladders (催办阶梯): who is told of a clock, and when. Office policy, not law."""

from __future__ import annotations

from datetime import time
from typing import Literal

from models.base import Model, Words
from models.roles import Role
from models.working_days import WorkingDays

MORNING, NOON, MIDNIGHT = time(9), time(12), time(0)
HANDLER, HOLDER, CLERK = Role.CASE_HANDLER, Role.HOLDING_UNIT, Role.INTAKE_CLERK
HEAD, LEADER, SUPERVISOR = Role.OGI_HEAD, Role.LEADER, Role.SUPERVISOR


class Rung(Model):
    """One rung (一级提醒): a day around the due day, an hour, and whom to tell. Empty ``roles``: recorded, nobody told.

    ``when``: ``before`` the due day by the working days in ``left``; on the due day; at its ``end``, 24:00; or on the next
    working day ``after`` it.
    """

    name: str
    when: Literal["before", "due day", "end", "after"] = "before"
    left: WorkingDays | None = None
    at: time = MORNING
    roles: tuple[Role, ...]
    words: Words


LADDERS: dict[str, tuple[Rung, ...]] = {
    "reply": (
        Rung(
            name="left_10",
            left=WorkingDays(10),
            roles=(HOLDER, HANDLER),
            words=Words(zh="剩余10个工作日", en="10 working days left"),
        ),
        Rung(
            name="left_7",
            left=WorkingDays(7),
            roles=(HEAD,),
            words=Words(zh="剩余7个工作日：请督促拟稿或延期", en="7 working days left: extend or draft"),
        ),
        Rung(
            name="left_5",
            left=WorkingDays(5),
            roles=(HANDLER, HEAD),
            words=Words(
                zh="剩余5个工作日：需延期的应已报批", en="5 working days left: an extension must be with the head"
            ),
        ),
        Rung(
            name="left_3",
            left=WorkingDays(3),
            roles=(LEADER,),
            words=Words(zh="剩余3个工作日：请审签", en="3 working days left: the draft should be with the leader"),
        ),
        Rung(
            name="left_1",
            left=WorkingDays(1),
            roles=(HANDLER, CLERK),
            words=Words(zh="剩余1个工作日：今明两日须发出", en="1 working day left: dispatch today or tomorrow"),
        ),
        Rung(
            name="due_noon",
            when="due day",
            at=NOON,
            roles=(HANDLER, CLERK, HEAD),
            words=Words(zh="今日届满：须今日发出", en="due today: post today"),
        ),
        Rung(
            name="overdue",
            when="end",
            at=MIDNIGHT,
            roles=(),
            words=Words(zh="届满日已过，无发出凭证", en="overdue: no proof of dispatch by the due day"),
        ),
        Rung(
            name="overdue_told",
            when="after",
            roles=(HANDLER, HEAD, LEADER, SUPERVISOR),
            words=Words(zh="已逾期：报分管负责人、主管部门", en="overdue: leader and supervisor are told"),
        ),
    ),
    "supplement_notice": (
        Rung(
            name="left_3",
            left=WorkingDays(3),
            roles=(HANDLER,),
            words=Words(zh="补正告知剩余3个工作日", en="3 working days left to ask for a supplement"),
        ),
        Rung(
            name="left_1",
            left=WorkingDays(1),
            roles=(HANDLER, HEAD),
            words=Words(zh="补正告知剩余1个工作日", en="1 working day left to ask for a supplement"),
        ),
    ),
    "supplement": (
        Rung(
            name="passed",
            when="after",
            roles=(HANDLER, HEAD),
            words=Words(
                zh="补正期限已过：请认定是否视为放弃",
                en="the applicant's period has passed: find whether it is abandoned",
            ),
        ),
    ),
}
