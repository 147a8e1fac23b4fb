"""Every refusal at the desk leaves its line in the refusals log (拒绝记录), and none of what was typed."""

from __future__ import annotations

import base64
import json
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk import desk
from desk.office import Refused
from models.acts import (
    AskSupplement,
    CheckDraft,
    Comment,
    Dispatch,
    DraftReply,
    FindComplete,
    OfficerAct,
    Recount,
    RequestExtension,
    Withdraw,
)
from models.agency import Officer
from models.base import Model
from models.reply_kinds import ReplyKind
from models.roles import Role
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, HOLDER, OFFICERS, REVIEWER, act_id, clear, draft
from tests.workflows.helping import UNKNOWN_DOCUMENT, OpenCase, registered, two_roles

NAME = "王小明"
TOMORROW = FIRST_DAY + timedelta(days=1)
STRANGER = HANDLER.model_copy(update={"agency": "other", "id": "stranger-1"})
BOTH = two_roles("both-1", HANDLER, HEAD)
WITH_UNKNOWN = draft(documents=[UNKNOWN_DOCUMENT])


class Try(Model):
    """An act that must be refused, and with which type."""

    kind: str
    by: Officer
    act: OfficerAct


TRIES = [
    Try(kind="NotNow", by=CLERK, act=Dispatch(posted=FIRST_DAY, proof=f"{NAME}签收")),
    Try(kind="NotPermitted", by=HOLDER, act=Recount(reason=f"{NAME}催问")),
    Try(kind="NotPermitted", by=OFFICERS[Role.INSPECTOR], act=Comment(text=f"{NAME}来电")),
    Try(kind="OtherAgency", by=STRANGER, act=Comment(text=f"{NAME}来电")),
    Try(kind="SameEyes", by=BOTH, act=CheckDraft(about=act_id("the draft"))),
    Try(kind="AgainstTheLaw", by=HANDLER, act=RequestExtension(working_days=21, reason=f"{NAME}的申请复杂")),
    Try(kind="AgainstTheLaw", by=CLERK, act=Withdraw(received_on=TOMORROW)),
]
ids = [f"{one.kind} {one.act.act}" for one in TRIES]


@pytest.fixture(scope="module")
async def case(station: Rehearsal) -> OpenCase:
    """A case with a draft of someone who also is a head."""
    case = await registered(station)
    await case.does(BOTH, FindComplete())
    assert (await case.refused(BOTH, WITH_UNKNOWN)).type == "AgainstTheLaw"
    away = (
        draft().findings[0].model_copy(update={"kind": ReplyKind.ALREADY_PUBLIC, "where": "门户网站", "documents": ()})
    )
    letter = DraftReply(findings=(away,))
    await case.does(BOTH, letter, act_id("the draft"))
    await case.does(REVIEWER, clear(letter.sha256))
    return case


@pytest.mark.parametrize("one", TRIES, ids=ids)
async def test_a_refusal_is_logged_with_type_act_and_officer(case: OpenCase, one: Try) -> None:
    before, lines = await case.office.office.records.refusals(), await case.lines()
    why = await case.refused(one.by, one.act)
    row = (await case.office.office.records.refusals())[-1]
    assert len(await case.office.office.records.refusals()) == len(before) + 1
    assert (row.refusal, row.refusal.type) == (why, one.kind)
    assert (row.act, row.by, row.agency, row.case_id) == (one.act.act, one.by.id, one.by.agency, await case.case_id())
    assert row.at.date() == FIRST_DAY
    assert await case.lines() == lines


async def test_a_conflict_is_logged(case: OpenCase) -> None:
    await case.does(HANDLER, Comment(text="第一次"), act_id("remark"))
    assert (await case.refused(HANDLER, Comment(text="第二次"), act_id("remark"))).type == "Conflict"
    row = (await case.office.office.records.refusals())[-1]
    assert (row.refusal.type, row.act, row.by) == ("Conflict", "comment", HANDLER.id)


async def test_an_unknown_number_is_logged_without_what_was_typed(station: Rehearsal) -> None:
    with pytest.raises(Refused) as refused:
        await desk.act(station.office, NAME, FindComplete(), HANDLER)
    row = (await station.office.records.refusals())[-1]
    assert (refused.value.refusal.type, row.refusal.type) == ("NoSuchCase", "NoSuchCase")
    assert (row.act, row.by, row.case_id) == ("find_complete", HANDLER.id, None)


async def test_a_view_of_an_unknown_number_is_refused(station: Rehearsal) -> None:
    with pytest.raises(Refused) as refused:
        await desk.view(station.office, "demo-2026-9999")
    assert refused.value.refusal.type == "NoSuchCase"


async def test_no_refusal_keeps_personal_data(case: OpenCase) -> None:
    for one in TRIES:
        await case.refused(one.by, one.act)
    asked = AskSupplement(items=(NAME,), until=date(2026, 3, 20), posted=TOMORROW)
    assert (await case.refused(HANDLER, asked)).type in ("NotNow", "AgainstTheLaw")
    kept = texts(case.office.office.settings.var, "refusal")
    assert kept
    assert not [text for text in kept if holds_the_name(text)]
    assert [text for text in texts(case.office.office.settings.var, "ledger") if holds_the_name(text)]


def texts(var: Path, table: str) -> list[str]:
    with closing(sqlite3.connect(var / "register.db")) as database:
        return [str(row) for row in database.execute(f"SELECT * FROM {table}")]  # noqa: S608 - a table of ours


def holds_the_name(text: str) -> bool:
    """Raw, escaped, or in base64."""
    return any(form in text for form in (NAME, json.dumps(NAME)[1:-1], base64.b64encode(NAME.encode()).decode()))
