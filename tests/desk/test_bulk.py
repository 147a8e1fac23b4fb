"""Many acts (批量): each on its own, told one by one, and never twice; a colleague's whole desk changes hands."""

from __future__ import annotations

import pytest

from desk.bulk import Deed, Outcome, do_all, hand_overs, id_of, look_over
from models.acts import Assign, Comment, Dispatch, FindComplete, OfficerAct
from models.agency import Officer
from models.faults import BadInput
from models.roles import Role
from rehearsal.throwaway import Rehearsal
from tests.builders import FIRST_DAY, HANDLER, HEAD, HOLDER, at
from tests.workflows.helping import registered

REMARK = Comment(text="已电话告知")
SECOND = Officer(id="handler-2", agency="demo", name="甲", roles=(Role.CASE_HANDLER,))


@pytest.fixture
def here(station: Rehearsal) -> Rehearsal:
    return station.at(at(FIRST_DAY))


def deed(here: Rehearsal, number: str, act: OfficerAct = REMARK) -> Deed:
    return Deed(number, number, act, id_of(here.office, HANDLER, number, act))


async def done(here: Rehearsal, deeds: list[Deed], officer: Officer = HANDLER) -> list[Outcome]:
    return [one async for one in do_all(here.office, deeds, officer, typed_by="operator")]


async def test_one_that_is_refused_stops_no_other(here: Rehearsal) -> None:
    first, second = await registered(here), await registered(here)
    wrong = deed(here, first.number, Dispatch(posted=FIRST_DAY, proof="签收"))
    outcomes = await done(
        here, [wrong, deed(here, "demo-2026-9999"), deed(here, first.number), deed(here, second.number)]
    )
    assert [one.result for one in outcomes] == ["refused", "refused", "done", "done"]
    assert [one.refusal.type for one in outcomes if one.refusal] == ["NotNow", "NoSuchCase"]
    assert await second.acts() == ["register", "comment"]


async def test_the_same_again_gets_the_same_answers_and_enters_nothing(here: Rehearsal) -> None:
    case = await registered(here)
    deeds = [deed(here, case.number, FindComplete()), deed(here, case.number)]
    first = await done(here, deeds)
    lines = await case.lines()
    assert await done(here, deeds) == first
    assert await case.lines() == lines


async def test_an_id_tells_case_officer_and_content_apart(here: Rehearsal) -> None:
    ids = {
        id_of(here.office, officer, number, act, acting_for)
        for officer in (HANDLER, HEAD)
        for number in ("demo-2026-0001", "demo-2026-0002")
        for act in (REMARK, Comment(text="另一"))
        for acting_for in (None, HOLDER.id)
    }
    assert len(ids) == 16


async def test_all_faults_are_found_before_anything_is_done(here: Rehearsal) -> None:
    case = await registered(here)
    nobody = deed(here, case.number, Assign(handler="nobody", holder=HOLDER.id))
    with pytest.raises(BadInput) as bad:
        await look_over(here.office, [deed(here, case.number), nobody], HANDLER)
    assert [one.where for one in bad.value.faults] == [f"{case.number} handler"]
    assert await case.acts() == ["register"]


async def test_a_colleagues_desk_changes_hands_and_may_come_back(here: Rehearsal) -> None:
    records = here.office.records
    await records.add_officer(SECOND)
    cases = [await registered(here) for _ in range(2)]
    for case in cases:
        await case.does(HANDLER, FindComplete())
        await case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    for giver, taker in ((HANDLER, SECOND), (SECOND, HANDLER), (HANDLER, SECOND)):
        theirs = await records.in_charge("demo", giver.id)
        assert {case.number for case, _ in theirs} >= {case.number for case in cases}
        deeds = hand_overs(here.office, theirs, giver.id, taker.id, "休假")
        assert {one.result for one in await done(here, deeds, HEAD)} == {"done"}
        assert {one.result for one in await done(here, deeds, HEAD)} == {"done"}
        assert await records.in_charge("demo", giver.id) == ()
    assert (await cases[0].acts()).count("hand_over") == 3
    assert {part for _, part in await records.in_charge("demo", HOLDER.id)} == {"holder"}
