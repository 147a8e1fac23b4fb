"""Picking up a reply from the web (网上领取): a code that is used once, tells nothing when wrong, and serves the reply that day."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import NamedTuple

import pytest

from desk import desk
from desk.office import Refused
from desk.papers import store_of
from desk.pick_up import LETTERS, WRONG_TRIES, make_code, pick_up
from models.acts import Dispatch, PickedUp, RemoveSpill
from models.standing import Refusal
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, REVIEWER, act_id, at
from tests.outside import Seals, outside_of
from tests.workflows.helping import OpenCase
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.replying import DAY, PAPER, sealed

DOCUMENT = sha256(PAPER).hexdigest()
STRANGER = CLERK.model_copy(update={"agency": "other", "id": "stranger-1"})


class Waiting(NamedTuple):
    """A case whose reply waits on the web, seen on the day of its dispatch."""

    case: OpenCase
    office: Rehearsal

    async def code(self) -> str:
        return await make_code(self.office.office, self.case.number, CLERK)

    async def takes(self, code: str, office: Rehearsal | None = None) -> tuple[object, ...]:
        return await pick_up((office or self.office).office, self.case.number, code)

    async def refused(self, code: str, office: Rehearsal | None = None, number: str | None = None) -> Refusal:
        with pytest.raises(Refused) as why:
            await pick_up((office or self.office).office, number or self.case.number, code)
        return why.value.refusal


@pytest.fixture(scope="module")
async def web(station: Rehearsal) -> object:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office, outside=outside_of(office, seals=Seals())):
        yield office


@pytest.fixture
async def waiting(web: Rehearsal) -> Waiting:
    return await offered_on(web, "web")


async def offered_on(office: Rehearsal, way: str) -> Waiting:
    case = await sealed(office, PAPER, delivery="web")
    here = case.office.at(at(DAY))
    dispatch = Dispatch(posted=DAY, proof="网上", way=way)
    await case.does(CLERK, dispatch, act_id("the dispatch"))
    await case.quiet()
    return Waiting(case, here)


async def test_the_code_gives_the_sealed_letter_and_its_documents_once_and_the_reply_is_served(
    waiting: Waiting,
) -> None:
    code = await waiting.code()
    letter, document = await waiting.takes(f" {code.lower()} ")
    assert letter.content.endswith(b"% sealed\n")  # type: ignore[attr-defined]
    assert document == ("附件1_拨付_文件.txt", PAPER)
    await waiting.case.quiet()
    entered = [line.entry.signed.act for line in await waiting.case.lines()]
    assert entered[-1] == PickedUp(about=act_id("the dispatch"), served_on=DAY)
    standing = await desk.view(waiting.office.office, waiting.case.number)
    assert "record_service" not in {one.act for one in standing.open}
    assert (await waiting.refused(code)).type == "NotPermitted"
    with pytest.raises(Refused):
        await waiting.code()


async def test_whatever_is_wrong_the_answer_is_the_same(waiting: Waiting) -> None:
    code = await waiting.code()
    late = waiting.office.at(at(DAY + timedelta(days=31)))
    answers = [
        await waiting.refused("AAAAA-AAAAA"),
        await waiting.refused(code, late),
        await waiting.refused(code, number="demo-2026-9999"),
        await waiting.refused("", number="王小明"),
    ]
    assert len({one.model_dump_json() for one in answers}) == 1
    last = (await waiting.office.office.records.refusals())[-4:]
    assert [one.act for one in last] == ["picked_up"] * 4
    assert len(await waiting.takes(code)) == 2  # a code told too late or of another case is not spent by it


async def test_wrong_tries_lock_the_code_until_a_new_one_is_made(waiting: Waiting) -> None:
    code = await waiting.code()
    for _ in range(WRONG_TRIES):
        await waiting.refused("AAAAA-AAAAA")
    await waiting.refused(code)
    new = await waiting.code()
    await waiting.refused(code)
    assert len(await waiting.takes(new)) == 2


async def test_a_document_that_is_not_clean_is_not_given_and_the_code_stays_good(waiting: Waiting) -> None:
    code, case_id = await waiting.code(), await waiting.case.case_id()
    await waiting.office.office.records.set_document_state(case_id, DOCUMENT, "quarantined")
    assert (await waiting.refused(code)).type == "NotNow"
    assert (await waiting.office.office.records.refusals())[-1].act == "picked_up"
    await waiting.office.office.records.set_document_state(case_id, DOCUMENT, "clean")
    assert len(await waiting.takes(code)) == 2


async def test_a_spill_is_not_given_though_its_removal_was_cut_off(waiting: Waiting) -> None:
    code, here = await waiting.code(), waiting.office.office
    await waiting.case.does(REVIEWER, RemoveSpill(about=DOCUMENT, reason="误传"))
    await store_of(here).put(await waiting.case.case_id(), PAPER)
    await here.records.set_document_state(await waiting.case.case_id(), DOCUMENT, "clean")
    assert (await waiting.refused(code)).type == "NotNow"


async def test_a_code_is_made_by_the_cases_agency_and_its_clerk_or_handler_only(waiting: Waiting) -> None:
    refusals = {}
    for officer in (STRANGER, REVIEWER):
        with pytest.raises(Refused) as why:
            await make_code(waiting.office.office, waiting.case.number, officer)
        refusals[officer.id] = why.value.refusal.type
    assert refusals == {STRANGER.id: "OtherAgency", REVIEWER.id: "NotPermitted"}
    code = await waiting.code()
    assert set(code.replace("-", "")) <= set(LETTERS)
    row = await waiting.office.office.records.pick_up(await waiting.case.case_id(), act_id("the dispatch"))
    assert row
    assert code.replace("-", "") not in row.code_hash


async def test_no_code_is_made_for_a_reply_that_left_another_way(web: Rehearsal) -> None:
    posted = await offered_on(web, "post")
    with pytest.raises(Refused) as why:
        await posted.code()
    assert why.value.refusal.type == "NotNow"
