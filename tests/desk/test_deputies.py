"""A deputy (代理) acts for an absent officer in his roles and in his time; the ledger names both, and both are the same eyes."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from desk import desk
from desk.deputies import add_deputy, end_deputy
from desk.office import Refused
from models.acts import Comment, FindComplete, OfficerAct
from models.agency import Officer
from models.faults import BadInput
from models.roles import Role
from models.standing import Receipt, Refusal
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, HOLDER, act_id, at
from tests.workflows.helping import OpenCase, registered

LAST = FIRST_DAY + timedelta(days=4)
STRANGER = Officer(id="stranger-1", agency="other", name="乙", roles=(Role.CASE_HANDLER,))


@pytest.fixture(scope="module")
async def here(station: Rehearsal) -> Rehearsal:
    """The office on its first day, in which the clerk acts for the handler until the fifth."""
    office = station.at(at(FIRST_DAY))
    await add_deputy(office.office, HANDLER.id, CLERK.id, FIRST_DAY, LAST, "出差", "operator")
    return office


async def acts_for(case: OpenCase, act: OfficerAct, officer: Officer = CLERK, **more: str) -> Receipt:
    return await desk.act(case.office.office, case.number, act, officer, acting_for=HANDLER.id, **more)


async def refused(case: OpenCase, act: OfficerAct, officer: Officer = CLERK) -> Refusal:
    with pytest.raises(Refused) as why:
        await acts_for(case, act, officer)
    return why.value.refusal


async def test_a_deputy_does_what_the_absent_may_and_the_ledger_names_both(here: Rehearsal) -> None:
    case = await registered(here)
    assert (await case.refused(CLERK, FindComplete())).type == "NotPermitted"
    await acts_for(case, FindComplete())
    signed = (await case.lines())[-1].entry.signed
    assert (signed.by, signed.acting_for, signed.roles) == (CLERK.id, HANDLER.id, HANDLER.roles)
    assert signed.hands == {CLERK.id, HANDLER.id}


async def test_after_the_last_day_he_is_refused_and_the_log_says_so(here: Rehearsal) -> None:
    case = await registered(here)
    later = OpenCase(here.at(at(LAST + timedelta(days=1))), case.number)
    why = await refused(later, FindComplete())
    assert why.type == "NotPermitted"
    assert HANDLER.id in why.sentence.zh
    row = (await here.office.records.refusals())[-1]
    assert (row.refusal, row.by, row.case_id) == (why, CLERK.id, await case.case_id())
    assert await case.acts() == ["register"]


async def test_who_is_nobodys_deputy_is_refused(here: Rehearsal) -> None:
    case = await registered(here)
    assert (await refused(case, FindComplete(), HOLDER)).type == "NotPermitted"


async def test_an_act_that_was_done_in_time_gets_its_first_answer_afterwards(here: Rehearsal) -> None:
    case = await registered(here)
    first = await acts_for(case, Comment(text="已联系"), act_id=act_id("by a deputy"))
    later = OpenCase(here.at(at(LAST + timedelta(days=1))), case.number)
    assert await acts_for(later, Comment(text="已联系"), act_id=act_id("by a deputy")) == first


@pytest.mark.parametrize("absent", ["nobody", CLERK.id, STRANGER.id])
async def test_an_absent_officer_must_be_another_of_the_same_agency(here: Rehearsal, absent: str) -> None:
    records = here.office.records
    await records.add_agency((await records.agencies())[0].model_copy(update={"id": "other"}))
    await records.add_officer(STRANGER)
    case = await registered(here)
    with pytest.raises(BadInput) as bad:
        await desk.act(here.office, case.number, FindComplete(), CLERK, acting_for=absent)
    assert [one.where for one in bad.value.faults] == ["--for"]


async def test_all_that_is_wrong_with_a_new_deputy_is_told_at_once(here: Rehearsal) -> None:
    yesterday = FIRST_DAY - timedelta(days=1)
    with pytest.raises(BadInput) as bad:
        await add_deputy(here.office, "nobody", HEAD.id, yesterday, yesterday - timedelta(days=1), " ", "operator")
    assert [one.where for one in bad.value.faults] == ["OFFICER", "--from", "--until", "--reason"]
    with pytest.raises(BadInput) as oneself:
        await add_deputy(here.office, HEAD.id, HEAD.id, FIRST_DAY, LAST, "出差", "operator")
    assert [one.where for one in oneself.value.faults] == ["DEPUTY"]


async def test_ended_yesterday_a_deputy_acts_no_more(here: Rehearsal) -> None:
    new = await add_deputy(here.office, HANDLER.id, HEAD.id, FIRST_DAY, LAST, "出差", "operator")
    case = await registered(here)
    await acts_for(case, Comment(text="一"), HEAD)
    await end_deputy(here.office, new.id, FIRST_DAY - timedelta(days=1), "operator")
    assert (await refused(case, Comment(text="二"), HEAD)).type == "NotPermitted"
    with pytest.raises(BadInput) as bad:
        await end_deputy(here.office, str(uuid4()), FIRST_DAY - timedelta(days=2), "operator")
    assert [one.where for one in bad.value.faults] == ["ID", "--until"]
