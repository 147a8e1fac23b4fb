"""Attachments: kept before the request is registered, named by digest in its first line; what is refused keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import uuid4

import pytest

from cli.commands.split import parts_of
from desk import asking, desk
from desk.attachments import submit_with_files, with_files
from desk.files import NewFile
from desk.office import NoAnswer, Office, Refused
from desk.papers import store_of
from desk.reading import taken_out
from desk.spills import NEVER_REGISTERED_AFTER, purge
from desk.splitting import split
from law.working_days import CALENDAR
from models.acts import Register
from models.application import Application, Attachment
from models.faults import BadInput
from policy.policy import POLICY
from procedure.case import case_of
from rehearsal.throwaway import Rehearsal
from tests.builders import FIRST_DAY, HANDLER, application, at
from tests.workflows.helping import OpenCase
from tests.workflows.offices import on_a_queue_of_its_own, worker_on


@pytest.fixture
def office(station: Rehearsal) -> Office:
    return station.at(at(FIRST_DAY)).office


@pytest.fixture
def files() -> list[NewFile]:
    return [NewFile(f"attachments[{n}]", f"附件{n}.txt", f"附件 {n} {uuid4()}".encode()) for n in (1, 2)]


def asked(**changes: object) -> Application:
    return application(**{"id": str(uuid4())} | changes)


async def first_line(office: Office, number: str) -> Application:
    case = await office.records.case(number)
    assert case
    act = (await office.records.lines(case.case_id))[0].entry.signed.act
    assert isinstance(act, Register)
    return act.application


async def kept(office: Office, request: Application) -> frozenset[str]:
    case_id, _ = desk.names_of(office, request)
    return await store_of(office).kept(case_id)


async def test_the_first_line_names_every_file_by_its_digest(office: Office, files: Sequence[NewFile]) -> None:
    receipt = await submit_with_files(office, asked(), files)
    named = (await first_line(office, receipt.number)).attachments
    assert named == tuple(Attachment(name=one.name, sha256=one.sha256) for one in files)
    for one in files:
        assert await taken_out(office, receipt.number, HANDLER, one.sha256) == (one.name, one.content)


async def test_a_request_without_files_stays_as_it_was(office: Office) -> None:
    request = asked()
    assert await with_files(office, request, ()) == request


async def test_a_request_without_an_id_may_bring_files(office: Office, files: Sequence[NewFile]) -> None:
    receipt = await submit_with_files(office, asked(id=None), files)
    assert len((await first_line(office, receipt.number)).attachments) == 2


async def test_the_same_submission_with_the_same_files_gets_the_first_number(
    office: Office, files: Sequence[NewFile]
) -> None:
    request = asked()
    assert await submit_with_files(office, request, files) == await submit_with_files(office, request, files)


async def test_the_same_submission_with_other_files_is_a_conflict_and_changes_nothing(
    office: Office, files: Sequence[NewFile]
) -> None:
    request = asked()
    await submit_with_files(office, request, files[:1])
    with pytest.raises(Refused) as refused:
        await submit_with_files(office, request, files[1:])
    assert refused.value.refusal.type == "Conflict"
    assert files[0].sha256 in await kept(office, request)
    assert files[1].sha256 not in await kept(office, request)
    rows = await office.records.documents(desk.names_of(office, request)[0])
    assert [one.sha256 for one in rows] == [files[0].sha256]


async def test_a_digest_that_was_never_kept_is_at_fault(office: Office) -> None:
    request = asked().model_copy(update={"attachments": (Attachment(name="附件.txt", sha256="0" * 64),)})
    with pytest.raises(BadInput) as bad:
        await desk.submit(office, request)
    assert [one.where for one in bad.value.faults] == ["attachments[1]"]


async def test_a_request_that_is_malformed_leaves_no_file_behind(office: Office, files: Sequence[NewFile]) -> None:
    request = asked(agency="nobody")
    with pytest.raises(BadInput):
        await submit_with_files(office, request, files)
    assert await kept(office, request) == frozenset()
    assert await office.records.documents(desk.names_of(office, request)[0]) == ()


async def test_files_of_a_submission_that_was_cut_off_go_by_purging_after_a_day(
    station: Rehearsal, office: Office, files: Sequence[NewFile]
) -> None:
    request = asked()
    await with_files(office, request, files)
    assert await purge(office) == []
    assert [one.why for one in await purge(a_day_later(station))] == ["never_registered"]
    assert await kept(office, request) == frozenset()


async def test_files_of_a_request_that_was_refused_wait_for_purging(
    station: Rehearsal, office: Office, files: Sequence[NewFile]
) -> None:
    request = asked(arrival={"channel": "in_person", "handed_in": date(2008, 4, 30)})
    with pytest.raises(Refused):
        await submit_with_files(office, request, files)
    assert await kept(office, request) == {one.sha256 for one in files}
    assert [one.why for one in await purge(a_day_later(station))] == ["never_registered"]
    assert await kept(office, request) == frozenset()
    assert await office.records.documents(desk.names_of(office, request)[0]) == ()


async def test_files_stay_while_the_opening_that_names_them_waits_in_the_engine(
    station: Rehearsal, files: Sequence[NewFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "ANSWER_SECONDS", 2.0)
    without_worker, request = on_a_queue_of_its_own(station.at(at(FIRST_DAY))), asked()
    with pytest.raises(NoAnswer):
        await submit_with_files(without_worker.office, request, files)
    tomorrow = {"channel": "in_person", "handed_in": FIRST_DAY + timedelta(days=1)}
    with pytest.raises(BadInput):
        await submit_with_files(without_worker.office, asked(id=request.id, arrival=tomorrow), files)
    assert await purge(a_day_later(without_worker)) == []
    monkeypatch.undo()
    async with worker_on(without_worker):
        receipt = await submit_with_files(without_worker.office, request, files)
    for one in files:
        found = await taken_out(without_worker.office, receipt.number, HANDLER, one.sha256)
        assert found == (one.name, one.content)


def a_day_later(office: Rehearsal) -> Office:
    return office.at(at(FIRST_DAY) + NEVER_REGISTERED_AFTER + timedelta(hours=1)).office


async def test_a_submission_that_was_cut_off_goes_on_with_the_same_files(
    office: Office, files: Sequence[NewFile]
) -> None:
    request = asked()
    await with_files(office, request, files)
    receipt = await submit_with_files(office, request, files)
    assert len((await first_line(office, receipt.number)).attachments) == 2


async def test_an_item_split_off_has_the_files_in_its_own_case(
    station: Rehearsal, office: Office, files: Sequence[NewFile]
) -> None:
    items = [{"description": f"第{name}号文件"} for name in ("一", "二", "三")]
    receipt = await submit_with_files(office, asked(items=items), files)
    case = OpenCase(station.at(at(FIRST_DAY)), receipt.number)
    parts = list(parts_of(case_of(await case.lines(), POLICY, CALENDAR), case.number, [3]))
    _, (number,) = await split(office, case.number, parts, HANDLER)
    assert [one.sha256 for one in (await first_line(office, number)).attachments] == [one.sha256 for one in files]
    for one in files:
        assert (await taken_out(office, number, HANDLER, one.sha256))[1] == one.content
