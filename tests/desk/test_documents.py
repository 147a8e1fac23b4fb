"""Documents at the desk: what is good is kept, encrypted and entered; what is not leaves nothing behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4
from zipfile import ZIP_DEFLATED

import pytest

from adapters.document_store import Damaged, NotThere
from cli.commands.document_care import scan_quarantine
from desk.deputies import add_deputy
from desk.documents import add_document, add_proof
from desk.files import NewFile
from desk.inspection import flaws
from desk.office import Office, Refused
from desk.paper_faults import paper_faults
from desk.papers import store_of
from desk.reading import listed, taken_out
from desk.scanning import scan
from desk.spills import purge
from models.acts import AddDocument, FindComplete, RecordPosting, RemoveSpill
from models.agency import Officer
from models.faults import BadInput
from rehearsal.throwaway import Rehearsal
from tests.adapters.small_files import PNG, pdf, spoilt_word
from tests.adapters.test_virus_scan import answering
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, HOLDER, REVIEWER, at
from tests.clamd import INFECTED, running_clamd
from tests.workflows.helping import OpenCase, registered
from toolchain.bootstrap_judges import program
from toolchain.ports import free_ports

needs_clamd = pytest.mark.skipif(program("clamd") is None, reason="no clamd: install clamav-daemon to run these")
TOLD = {"title": "运营补贴拨付文件", "label": "on_request", "item": 1, "free_of_secret_marks": True}
STRANGER = Officer(id="stranger-1", agency="other", name="乙", roles=tuple(HOLDER.roles))


def text_file(text: str = "拨付文件正文", name: str = "拨付文件.txt") -> NewFile:
    return NewFile("FILE", name, text.encode())


@pytest.fixture
async def case(station: Rehearsal) -> OpenCase:
    """A case that is being handled."""
    opened = await registered(station.at(at(FIRST_DAY)))
    await opened.does(HANDLER, FindComplete())
    return opened


def office_of(case: OpenCase, **settings: Any) -> Office:
    office = case.office.office
    return replace(office, settings=office.settings.model_copy(update=settings))


async def adds(case: OpenCase, file: NewFile, office: Office | None = None, **told: Any) -> Any:
    return await add_document(office or office_of(case), case.number, HOLDER, file, TOLD | told)


async def documents_in(case: OpenCase) -> list[AddDocument]:
    acts = [one.entry.signed.act for one in await case.lines()]
    return [one for one in acts if isinstance(one, AddDocument)]


async def nothing_is_kept(case: OpenCase) -> bool:
    case_id, office = await case.case_id(), office_of(case)
    kept = await store_of(office).kept(case_id)
    return not kept - await letters_of(case) and await office.records.documents(case_id) == ()


async def letters_of(case: OpenCase) -> frozenset[str]:
    """The digests of the case's letters, which lie in the store too."""
    made = await case.office.office.records.letters(await case.case_id())
    return frozenset(one for letter in made for one in (letter.docx_sha256, letter.pdf_sha256))


async def faults_of(case: OpenCase, file: NewFile, office: Office | None = None, **told: Any) -> set[str]:
    """Where it is at fault; nothing may be kept of it."""
    with pytest.raises(BadInput) as bad:
        await adds(case, file, office, **told)
    assert await nothing_is_kept(case)
    assert await documents_in(case) == []
    return {one.where for one in bad.value.faults}


async def why_not(doing: Any) -> str:
    with pytest.raises(Refused) as refused:
        await doing
    return str(refused.value.refusal.type)


async def test_a_document_is_entered_by_its_digest_and_comes_back_as_it_was(case: OpenCase) -> None:
    file = text_file()
    added = await adds(case, file)
    (entered,) = await documents_in(case)
    assert (entered.sha256, entered.title, entered.version) == (file.sha256, TOLD["title"], 1)
    assert added.receipt.number == case.number
    name, content = await taken_out(office_of(case), case.number, HANDLER, file.sha256)
    assert (name, content) == (file.name, file.content)


async def test_the_same_command_again_is_the_same_act(case: OpenCase) -> None:
    first, again = [await adds(case, text_file()) for _ in range(2)]
    assert first == again
    assert len(await documents_in(case)) == 1


async def test_another_content_under_the_same_title_is_its_next_version(case: OpenCase) -> None:
    for text in ("第一稿", "第二稿", "第一稿"):
        await adds(case, text_file(text))
    await adds(case, text_file("附表"), title="附表")
    found = [(one.title, one.version) for one in await documents_in(case)]
    assert found == [(TOLD["title"], 1), (TOLD["title"], 2), ("附表", 1)]


async def test_everything_that_is_wrong_is_said_at_once(case: OpenCase) -> None:
    found = await faults_of(case, text_file(name="程序.exe"), title="", label="secret", free_of_secret_marks=False)
    assert found == {"FILE", "title", "label", "free_of_secret_marks"}


@pytest.mark.parametrize(
    "file",
    [
        text_file(""),
        text_file(name="正文.pdf"),
        NewFile("FILE", "照片.jpg", PNG),
        NewFile("FILE", "程序.exe", b"MZ" + b"\0" * 60),
        NewFile("FILE", "绝密★30年.txt", b"text"),
        NewFile("FILE", "机密文件.txt", "机密★20年\n关于某某的批复".encode()),
        NewFile("FILE", "机密文件.pdf", pdf("秘密★10年 关于某某的批复")),
        NewFile("FILE", "坏\n名.txt", b"text"),
        NewFile("FILE", "正文.docx", spoilt_word(ZIP_DEFLATED)),
    ],
    ids=[
        "empty",
        "no pdf",
        "no jpeg",
        "a program",
        "marked name",
        "marked text",
        "marked pdf",
        "name of two lines",
        "spoilt word",
    ],
)
async def test_a_file_that_is_not_taken_leaves_nothing_behind(case: OpenCase, file: NewFile) -> None:
    assert await faults_of(case, file) == {"FILE"}


async def test_a_title_that_bears_a_secret_mark_is_not_taken(case: OpenCase) -> None:
    assert await faults_of(case, text_file(), title="绝密★30年 某文件") == {"title"}


async def test_a_file_over_the_limit_is_not_taken(case: OpenCase) -> None:
    office = office_of(case, largest_document_megabytes=1)
    assert await faults_of(case, text_file("x" * 1_000_001), office) == {"FILE"}
    assert (await adds(case, text_file("x" * 1_000_000), office)).receipt


async def test_a_deputy_adds_a_document_for_the_absent_holder_and_nobody_else_does(case: OpenCase) -> None:
    office, file = office_of(case), text_file()

    async def for_the_holder() -> Any:
        return await add_document(office, case.number, HEAD, file, TOLD, acting_for=HOLDER.id)

    assert await why_not(for_the_holder()) == "NotPermitted"
    assert await nothing_is_kept(case)
    today = office.now().date()
    await add_deputy(office, HOLDER.id, HEAD.id, today, today, "出差", "operator")
    assert (await for_the_holder()).receipt
    signed = (await case.lines())[-1].entry.signed
    assert (signed.by, signed.acting_for) == (HEAD.id, HOLDER.id)


async def test_an_officer_who_may_not_add_it_leaves_nothing_behind(case: OpenCase) -> None:
    file = text_file()
    doing = add_document(office_of(case), case.number, CLERK, file, TOLD)
    assert await why_not(doing) == "NotPermitted"
    assert await nothing_is_kept(case)


async def test_what_a_cut_off_command_kept_does_no_harm(case: OpenCase) -> None:
    file = text_file()
    await store_of(office_of(case)).put(await case.case_id(), file.content)
    assert await why_not(taken_out(office_of(case), case.number, STRANGER, file.sha256)) == "OtherAgency"
    assert await why_not(taken_out(office_of(case), case.number, HANDLER, file.sha256)) == "NotNow"
    assert (await adds(case, file)).receipt
    assert [one.sha256 for one in await documents_in(case)] == [file.sha256]


async def test_who_takes_a_paper_out_is_written_down(case: OpenCase) -> None:
    file = text_file()
    await adds(case, file)
    await taken_out(office_of(case), case.number, REVIEWER, file.sha256)
    _, readings = await listed(office_of(case), case.number, HANDLER)
    assert [(one.by, one.sha256) for one in readings] == [(REVIEWER.id, file.sha256)]


async def test_an_officer_of_another_agency_gets_nothing_and_the_log_has_a_line(case: OpenCase) -> None:
    file = text_file()
    await adds(case, file)
    office = office_of(case)
    before = len(await office.records.refusals())
    assert await why_not(taken_out(office, case.number, STRANGER, file.sha256)) == "OtherAgency"
    assert await why_not(listed(office, case.number, STRANGER)) == "OtherAgency"
    assert await why_not(add_proof(office, case.number, STRANGER, NewFile("FILE", "a.png", PNG))) == "OtherAgency"
    log = (await office.records.refusals())[before:]
    assert [one.act for one in log] == ["get_document", "list_documents", "add_proof"]
    assert await office.records.readings(await case.case_id()) == ()


async def test_what_is_not_there_is_said_not_to_be_there(case: OpenCase) -> None:
    assert await why_not(taken_out(office_of(case), case.number, HANDLER, "0" * 64)) == "NotNow"
    assert await why_not(taken_out(office_of(case), "demo-2026-9999", HANDLER, "0" * 64)) == "NoSuchCase"


async def test_a_letter_comes_out_under_its_key(case: OpenCase) -> None:
    (letter, *_) = await office_of(case).records.letters(await case.case_id())
    name, content = await taken_out(office_of(case), case.number, HANDLER, letter.pdf_sha256)
    assert (name, content[:5]) == (f"{letter.key}.pdf", b"%PDF-")


async def test_one_flipped_byte_in_the_store_is_found_when_it_is_read(case: OpenCase) -> None:
    file = text_file(f"拨付文件，{case.number}")
    await adds(case, file)
    (stored,) = office_of(case).settings.document_folder.rglob(file.sha256)
    flip(stored)
    with pytest.raises(Damaged):
        await taken_out(office_of(case), case.number, HANDLER, file.sha256)


async def test_inspecting_the_store_finds_what_is_damaged_or_missing(case: OpenCase) -> None:
    office = office_of(case)
    files = [text_file(f"{name} {case.number}", f"{name}.txt") for name in ("损坏", "缺失")]
    for place, file in enumerate(files):
        await adds(case, file, title=f"文件{place}")
    assert [one async for one in flaws(office) if one.number == case.number] == []
    flip(next(office.settings.document_folder.rglob(files[0].sha256)))
    await store_of(office).remove(await case.case_id(), files[1].sha256)
    found = [(one.sha256, one.why) async for one in flaws(office) if one.number == case.number]
    assert sorted(found) == sorted([(files[0].sha256, "damaged"), (files[1].sha256, "missing")])
    await adds(case, files[0], title="文件0")
    assert [one.why async for one in flaws(office) if one.number == case.number] == ["missing"]


def flip(path: Path) -> None:
    stored = bytearray(path.read_bytes())
    stored[20] ^= 1
    path.write_bytes(stored)


async def test_a_picture_of_a_proof_is_kept_and_no_act_is_entered(case: OpenCase) -> None:
    before = len(await case.lines())
    added = await add_proof(office_of(case), case.number, CLERK, NewFile("FILE", "收据.png", PNG))
    assert (added.receipt, added.row.kind, added.row.state) == (None, "proof", "clean")
    assert len(await case.lines()) == before


async def test_only_pictures_and_pdf_are_proofs(case: OpenCase) -> None:
    with pytest.raises(BadInput):
        await add_proof(office_of(case), case.number, CLERK, text_file())
    assert await nothing_is_kept(case)


async def test_a_proof_that_is_not_in_the_case_cannot_be_named(case: OpenCase) -> None:
    posting = {"about": str(uuid4()), "posted": FIRST_DAY, "tracking_number": "XA1", "proof": "收据", "image": "0" * 64}
    office = office_of(case)
    deed = RecordPosting.model_validate(posting)
    assert [one.where for one in await paper_faults(office, deed, case.number)] == ["image"]
    kept = await add_proof(office, case.number, CLERK, NewFile("FILE", "收据.png", PNG))
    named = deed.model_copy(update={"image": kept.row.sha256})
    assert await paper_faults(office, named, case.number) == []


async def test_a_spill_is_gone_from_the_store_and_does_not_come_in_again(case: OpenCase) -> None:
    file = text_file()
    await adds(case, file)
    await case.does(REVIEWER, RemoveSpill(about=file.sha256, reason="误传"))
    with pytest.raises(NotThere):
        await store_of(office_of(case)).get(await case.case_id(), file.sha256)
    rows, _ = await listed(office_of(case), case.number, HANDLER)
    assert [(one.state, one.name) for one in rows] == [("removed", "")]
    with pytest.raises((BadInput, Refused)):
        await adds(case, file)
    with pytest.raises(BadInput):
        await add_proof(office_of(case), case.number, CLERK, NewFile("FILE", "a.pdf", b"x"))
    assert file.sha256 not in await store_of(office_of(case)).kept(await case.case_id())


async def test_a_spill_is_not_given_out_though_its_removal_was_cut_off(case: OpenCase) -> None:
    file, office, case_id = text_file(), office_of(case), await case.case_id()
    await adds(case, file)
    await case.does(REVIEWER, RemoveSpill(about=file.sha256, reason="误传"))
    await store_of(office).put(case_id, file.content)
    await office.records.set_document_state(case_id, file.sha256, "clean")
    assert await why_not(taken_out(office, case.number, HANDLER, file.sha256)) == "NotNow"
    assert await office.records.readings(case_id) == ()
    assert len(await purge(office)) == 1


async def test_purging_takes_a_spill_away_where_it_was_cut_off(case: OpenCase) -> None:
    file, office, case_id = text_file(), office_of(case), await case.case_id()
    await adds(case, file)
    await case.does(REVIEWER, RemoveSpill(about=file.sha256, reason="误传"))
    await store_of(office).put(case_id, file.content)
    assert [(one.why, one.number, one.sha256) for one in await purge(office)] == [("spill", case.number, file.sha256)]
    assert file.sha256 not in await store_of(office).kept(case_id)
    assert await purge(office) == []


async def test_what_cannot_be_scanned_waits_in_quarantine_and_is_not_entered(case: OpenCase) -> None:
    (port,) = free_ports(1)
    office, file = office_of(case, clamav=f"127.0.0.1:{port}"), text_file()
    added = await adds(case, file, office)
    assert (added.receipt, added.row.state) == (None, "quarantined")
    assert await documents_in(case) == []
    assert await why_not(taken_out(office, case.number, HANDLER, file.sha256)) == "NotNow"
    told = TOLD | {"sha256": file.sha256}
    with pytest.raises(BadInput):
        await case.does(HOLDER, AddDocument.model_validate(told))
    assert await documents_in(case) == []


@needs_clamd
async def test_a_document_in_quarantine_is_entered_once_it_was_scanned(case: OpenCase, tmp_path: Path) -> None:
    (port,) = free_ports(1)
    file = text_file()
    await adds(case, file, office_of(case, clamav=f"127.0.0.1:{port}"))
    with running_clamd(tmp_path) as (host, at_port):
        office = office_of(case, clamav=f"{host}:{at_port}")
        assert [one.found async for one in scan(office) if one.number == case.number] == [None]
        assert (await adds(case, file, office)).receipt
    assert [one.sha256 for one in await documents_in(case)] == [file.sha256]


@needs_clamd
async def test_a_virus_is_refused_or_found_in_quarantine_and_nothing_of_it_is_kept(
    case: OpenCase, tmp_path: Path
) -> None:
    (port,) = free_ports(1)
    bad = NewFile("FILE", "病毒.txt", INFECTED)
    with running_clamd(tmp_path) as (host, at_port):
        office = office_of(case, clamav=f"{host}:{at_port}")
        assert await faults_of(case, bad, office) == {"FILE"}
        await adds(case, bad, office_of(case, clamav=f"127.0.0.1:{port}"))
        assert [bool(one.found) async for one in scan(office) if one.number == case.number] == [True]
    assert bad.sha256 not in await store_of(office).kept(await case.case_id())
    rows, _ = await listed(office, case.number, HANDLER)
    assert [one.state for one in rows] == ["refused"]
    assert await documents_in(case) == []


async def test_what_is_damaged_or_missing_holds_up_no_scanning(
    case: OpenCase, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [text_file(f"{name} {case.number}", f"{name}.txt") for name in ("损坏", "缺失", "完好")]
    (port,) = free_ports(1)
    for place, file in enumerate(files):
        await adds(case, file, office_of(case, clamav=f"127.0.0.1:{port}"), title=f"文件{place}")
    flip(next(office_of(case).settings.document_folder.rglob(files[0].sha256)))
    await store_of(office_of(case)).remove(await case.case_id(), files[1].sha256)
    async with answering(tmp_path / "scanner", b"stream: OK\0") as address:
        office = office_of(case, clamav=address)
        told = {one.row.sha256: one.flaw async for one in scan(office) if one.number == case.number}
        assert await scan_quarantine(office, False) == 1
    assert told == dict(zip([one.sha256 for one in files], ["damaged", "missing", None], strict=True))
    states = {one.sha256: one.state for one in await office.records.documents(await case.case_id())}
    assert [states[one.sha256] for one in files] == ["quarantined", "quarantined", "clean"]
    said = capsys.readouterr().out
    assert f"{files[0].sha256} 损坏，未扫描" in said and f"{files[1].sha256} 缺失，未扫描" in said


async def test_scanning_without_a_scanner_says_so(case: OpenCase) -> None:
    with pytest.raises(BadInput):
        _ = [one async for one in scan(office_of(case))]
