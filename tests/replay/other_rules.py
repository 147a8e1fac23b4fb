"""Other rules for open cases (变更后的规则): other ladders for every clock, parameters, and permissions; and going on under them.

The clerk does nothing any more that the handler may do, letters are not reviewed, only the head remarks.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import date

from models.acts import CheckDraft, Close, Dispatch, DraftReply, IssueReply, OfficerAct, Recount
from models.base import Words
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.working_days import WorkingDays
from policy.permissions import Permission
from policy.policy import POLICY
from policy.rungs import Rung
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, JURIST, LEADER, lawful, sealing
from tests.journeys.acting import did, letter, opening
from tests.workflows.helping import OpenCase


def rung(name: str, left: int) -> Rung:
    return Rung(name=name, left=WorkingDays(left), roles=(Role.OGI_HEAD,), words=Words(zh=name, en=name))


NEW_RUNGS = (rung("eight left", 8), rung("four left", 4))
LEGAL = POLICY.legal.model_copy(
    update={
        "most_extensions": 2,
        "timely_by": "document",
        "most_supplement_notices": 2,
        "restart_keeps_extension": True,
        "set_aside_first_day": "asked",
        "set_aside_last_day": "before",
        "determination_sets_aside": True,
        "fee_restart": False,
        "withdrawn_fee_sets_aside": True,
        "evidence_working_days": True,
    }
)
OFFICE = POLICY.office.model_copy(
    update={
        "letters_are_reviewed": False,
        "third_party_is_asked_first": False,
        "security_needs_assessment": False,
        "waiting_working_days": WorkingDays(10),
        "receipt_proof_working_days": WorkingDays(8),
        "other_agency_working_days": WorkingDays(6),
    }
)


def stricter(row: Permission) -> Permission:
    """Only the head remarks; what clerk and handler may do is the handler's."""
    if row.act == "comment":
        return row.model_copy(update={"roles": (Role.OGI_HEAD,)})
    others = tuple(one for one in row.roles if one is not Role.INTAKE_CLERK)
    return row.model_copy(update={"roles": others}) if Role.CASE_HANDLER in others else row


OTHER = POLICY.model_copy(
    update={
        "ladders": dict.fromkeys(POLICY.ladders, NEW_RUNGS),
        "legal": LEGAL,
        "office": OFFICE,
        "permissions": tuple(stricter(row) for row in POLICY.permissions),
    }
)
OpenStep = Callable[[Rehearsal], AsyncIterator[OpenCase]]
CHANGED, LATER = date(2026, 3, 10), date(2026, 3, 27)
"""When the rules change, and until when time passes under the new ones."""
WITHHELD = letter(ReplyKind.WITHHOLD_PROCESS)


async def taken_on(case: OpenCase, old_way: OfficerAct | None = None) -> None:
    """The new rules reach the case by a recount; ``old_way``: what the clerk might have done, which is the handler's now."""
    await case.does(HANDLER, Recount(reason="规则变更"))
    if old_way:
        assert (await case.refused(CLERK, old_way)).type == "NotPermitted"
        await case.does(HANDLER, old_way)


async def to_the_end(case: OpenCase, draft: DraftReply = WITHHELD, day: date = LATER) -> None:
    """Time passes; the reply is drafted and decided on, its letter not reviewed; it leaves by the handler's hands."""
    await case.goes_to(day)
    await decided(case, await did(case, HANDLER, draft))
    await left(case, day)


async def decided(case: OpenCase, about: str) -> None:
    if await opening(case, "review_legality"):
        await case.does(JURIST, lawful(about))
    await case.does(HEAD, CheckDraft(about=about))
    for officer, act in sealing(await did(case, LEADER, IssueReply(about=about))):
        await case.does(officer, act)


async def left(case: OpenCase, day: date) -> None:
    await case.goes_to(day)
    await case.does(HANDLER, Dispatch(posted=day, proof="邮政挂号收据"))
    await case.does(HANDLER, Close())
    await case.ends()
