"""Destruction: proposed by one, approved by another, carried out once; what is destroyed cannot be read, and its record stays."""

from __future__ import annotations

from collections.abc import Awaitable
from datetime import date
from typing import Any

import pytest

from adapters.document_store import Destroyed
from cli.commands import destruction as commands
from desk import destruction
from desk.appraised import item_for
from desk.documents import add_document, add_proof
from desk.files import NewFile
from desk.office import Office, Refused
from desk.papers import store_of
from desk.reading import taken_out
from desk.spills import purge
from models.acts import FindComplete, Reopen, Withdraw
from models.agency import Officer
from models.faults import BadInput
from models.roles import Role
from policy.retention import RETENTION
from records import DestructionItem, DestructionList
from rehearsal.throwaway import Rehearsal
from tests.adapters.small_files import PNG
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, HOLDER, LEADER, at
from tests.workflows.helping import OpenCase, registered

LONG_AFTER = date(2060, 1, 4)
PROPOSE, APPROVE, DO = RETENTION.proposed_by, RETENTION.approved_by, RETENTION.carried_out_by
LEADING_HANDLER = Officer(id=HANDLER.id, agency="demo", name="甲", roles=(Role.CASE_HANDLER, Role.LEADER))
STRANGER = Officer(id="stranger-1", agency="other", name="乙", roles=(Role.LEADER, Role.CASE_HANDLER))
FILE = NewFile("FILE", "拨付文件.txt", "拨付文件正文".encode())


@pytest.fixture
async def case(station: Rehearsal) -> OpenCase:
    """A closed case with a document, seen long after its retention ended."""
    opened = await registered(station.at(at(FIRST_DAY)))
    await opened.does(HANDLER, FindComplete())
    told = {"title": "文件", "label": "on_request", "free_of_secret_marks": True}
    await add_document(opened.office.office, opened.number, HOLDER, FILE, told)
    await opened.does(CLERK, Withdraw(received_on=FIRST_DAY))
    await opened.quiet()
    return OpenCase(station.at(at(LONG_AFTER)), opened.number)


def office(case: OpenCase) -> Office:
    return case.office.office


async def item(case: OpenCase) -> DestructionItem:
    row = await office(case).records.case(case.number)
    assert row
    return await item_for(office(case), row, FIRST_DAY, date(2056, 12, 31))


async def proposed(case: OpenCase, officer: Officer = HANDLER) -> DestructionList:
    return await destruction.propose(office(case), officer, [await item(case)], "保管期满，无继续保存价值", PROPOSE)


async def approved(case: OpenCase) -> DestructionList:
    return await destruction.approve(office(case), LEADER, (await proposed(case)).id, APPROVE)


async def carried_out(case: OpenCase) -> DestructionList:
    return await destruction.carry_out(office(case), HEAD, (await approved(case)).id, DO)


async def why_not(doing: Awaitable[Any]) -> str:
    with pytest.raises(Refused) as refused:
        await doing
    return refused.value.refusal.type


async def is_readable(case: OpenCase) -> bool:
    return (await taken_out(office(case), case.number, HANDLER, FILE.sha256))[1] == FILE.content


async def test_a_case_is_destroyed_and_its_record_stays(case: OpenCase) -> None:
    letters = await office(case).records.letters(await case.case_id())
    assert await is_readable(case)
    done = await carried_out(case)
    (gone,) = done.items
    assert (done.proposed_by, done.approved_by, done.carried_out_by) == (HANDLER.id, LEADER.id, HEAD.id)
    assert gone.documents == (FILE.sha256,)
    assert set(gone.letters) == {one for made in letters for one in (made.docx_sha256, made.pdf_sha256)}
    assert gone.destroyed_at
    sealed = await office(case).records.sealed_lines(await case.case_id())
    assert (gone.last_seq, gone.head) == (sealed[-1].seq, sealed[-1].digest)
    assert await office(case).records.verify(await case.case_id()) == ()


async def test_what_was_destroyed_is_answered_with_day_and_list(case: OpenCase) -> None:
    done = await carried_out(case)
    with pytest.raises(Refused) as refused:
        await taken_out(office(case), case.number, HANDLER, FILE.sha256)
    sentence = refused.value.refusal.sentence
    assert "2060-01-04" in sentence.zh and done.id in sentence.zh
    with pytest.raises(Destroyed):
        await store_of(office(case)).get(await case.case_id(), FILE.sha256)
    assert await store_of(office(case)).kept(await case.case_id()) == frozenset()
    assert {one.text for one in await office(case).records.letters(await case.case_id())} == {""}


async def test_nothing_comes_into_a_destroyed_case_and_it_is_not_opened_again(case: OpenCase) -> None:
    await carried_out(case)
    assert await why_not(add_proof(office(case), case.number, CLERK, NewFile("FILE", "a.png", PNG))) == "Closed"
    assert await why_not(case.does(HEAD, Reopen(reason="复议"))) == "Closed"


async def test_proposing_and_carrying_out_again_change_nothing(case: OpenCase) -> None:
    first, again = await proposed(case), await proposed(case)
    assert first == again
    done = await carried_out(case)
    assert await destruction.carry_out(office(case), HANDLER, done.id, DO) == done


async def test_whoever_proposed_a_list_does_not_approve_it(case: OpenCase) -> None:
    found = await proposed(case)
    assert await why_not(destruction.approve(office(case), LEADING_HANDLER, found.id, APPROVE)) == "SameEyes"


async def test_each_step_is_for_its_roles(case: OpenCase) -> None:
    assert await why_not(proposed(case, CLERK)) == "NotPermitted"
    found = await proposed(case)
    assert await why_not(destruction.approve(office(case), HEAD, found.id, APPROVE)) == "NotPermitted"
    assert await why_not(destruction.carry_out(office(case), LEADER, found.id, DO)) == "NotPermitted"


async def test_a_list_that_nobody_approved_or_that_was_withdrawn_is_not_carried_out(case: OpenCase) -> None:
    found = await proposed(case)
    assert await why_not(destruction.carry_out(office(case), HEAD, found.id, DO)) == "NotNow"
    await destruction.withdraw(office(case), HANDLER, found.id, PROPOSE)
    assert await why_not(destruction.approve(office(case), LEADER, found.id, APPROVE)) == "NotNow"
    assert await is_readable(case)
    anew = await proposed(case)
    assert anew.id != found.id


async def test_a_list_that_is_withdrawn_while_it_is_looked_at_destroys_nothing(
    case: OpenCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await approved(case)

    async def withdrawn_meanwhile(office: Office, item: DestructionItem) -> bool:
        await destruction.withdraw(office, HANDLER, found.id, PROPOSE)
        return False

    monkeypatch.setattr(destruction, "has_moved", withdrawn_meanwhile)
    assert await why_not(destruction.carry_out(office(case), HEAD, found.id, DO)) == "NotNow"
    assert await is_readable(case)
    assert (await destruction.list_named(office(case), HEAD, found.id)).carried_out_by is None


async def test_another_agency_does_not_see_the_list(case: OpenCase) -> None:
    found = await proposed(case)
    for doing in (
        destruction.approve(office(case), STRANGER, found.id, APPROVE),
        destruction.carry_out(office(case), STRANGER, found.id, DO),
        destruction.list_named(office(case), STRANGER, found.id),
    ):
        with pytest.raises(BadInput):
            await doing


async def test_a_case_that_was_opened_again_since_is_not_destroyed(case: OpenCase) -> None:
    found = await approved(case)
    await case.does(HEAD, Reopen(reason="复议"))
    assert await why_not(destruction.carry_out(office(case), HEAD, found.id, DO)) == "NotNow"
    assert await is_readable(case)


async def test_a_destruction_that_was_cut_off_is_finished(case: OpenCase) -> None:
    found, case_id = await approved(case), await case.case_id()
    await office(case).records.destroy_case(found.id, case_id, office(case).now())
    assert await store_of(office(case)).kept(case_id)
    done = await destruction.carry_out(office(case), HEAD, found.id, DO)
    assert done.carried_out_at
    assert await store_of(office(case)).kept(case_id) == frozenset()


async def test_purging_takes_the_papers_of_a_destroyed_case_away(case: OpenCase) -> None:
    found, case_id = await approved(case), await case.case_id()
    await office(case).records.destroy_case(found.id, case_id, office(case).now())
    assert ("destroyed", case.number) in [(one.why, one.number) for one in await purge(office(case))]
    assert await store_of(office(case)).kept(case_id) == frozenset()


async def test_a_withdrawal_comes_too_late_once_something_was_destroyed(case: OpenCase) -> None:
    done = await carried_out(case)
    assert await why_not(destruction.withdraw(office(case), HANDLER, done.id, PROPOSE)) == "NotNow"


async def test_the_appraisal_names_every_case_that_must_be_kept_and_why(case: OpenCase, station: Rehearsal) -> None:
    still_open = await registered(station.at(at(FIRST_DAY)))
    numbers = [case.number, still_open.number, "demo-2026-9999"]
    with pytest.raises(BadInput) as bad:
        await commands.appraised(office(case), HANDLER, numbers)
    assert [one.where for one in bad.value.faults] == numbers[1:]
    early = station.at(at(date(2056, 12, 31))).office
    with pytest.raises(BadInput) as bad:
        await commands.appraised(early, HANDLER, [case.number])
    assert "2056-12-31" in bad.value.faults[0].what.zh


async def test_the_command_line_goes_the_whole_way(case: OpenCase, capsys: pytest.CaptureFixture[str]) -> None:
    assert await commands.propose(office(case), HANDLER.id, [case.number], "期满", False) == 0
    listed = (await office(case).records.destruction_of(await case.case_id())) or pytest.fail("not listed")
    assert await commands.approve(office(case), LEADER.id, listed.id, False) == 0
    assert await commands.carry_out(office(case), HEAD.id, listed.id, False) == 0
    assert await commands.show(office(case), HANDLER.id, None, False) == 0
    capsys.readouterr()
    assert await commands.show(office(case), HANDLER.id, listed.id, False) == 0
    printed = capsys.readouterr().out
    for part in (listed.id, case.number, listed.items[0].head, FILE.sha256, HANDLER.id, LEADER.id, HEAD.id):
        assert part in printed
