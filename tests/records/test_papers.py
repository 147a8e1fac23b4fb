"""What the register keeps of files, keys and codes: once each, and destroyed for good."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from records import CaseMoved, DestructionItem, DestructionList, DocumentRow, Reading, Records, RecordsError
from records import database as database_module
from records.errors import AlreadyThere, DatabaseFailed, NotLive, NotThere
from tests.records.builders import DUE, MORNING, errand, go_on, made_letter, open_case

LATER = MORNING + timedelta(days=1)
WRAPPED = b"wrapped key of a case " * 3
DIGEST = "a" * 64


def never() -> bytes:
    raise AssertionError("no second key is made")


def row(**fields: Any) -> DocumentRow:
    values = {"case_id": "demo/1", "sha256": DIGEST, "kind": "document", "size": 5, "media_type": "text/plain"}
    values |= {"name": "材料.txt", "state": "clean", "added_by": "li", "at": MORNING}
    return DocumentRow.model_validate(values | fields)


def proposed(list_id: str = "one", case_id: str = "demo/1", head: str = "b" * 64, **fields: Any) -> DestructionList:
    item = {"case_id": case_id, "number": "demo-2026-0001", "closed_on": DUE, "kept_until": DUE}
    items = (DestructionItem.model_validate(item | {"last_seq": 1, "head": head, "documents": (DIGEST,)}),)
    values = {"id": list_id, "agency": "demo", "reason": "期满", "proposed_by": "li", "proposed_at": MORNING}
    return DestructionList.model_validate(values | {"items": items} | fields)


async def closed_case(records: Records, **fields: Any) -> DestructionList:
    """A case that is over, on a list that is approved."""
    await open_case(records, over=True, **fields)
    listed = await on_a_list(records)
    await records.take_destruction_step("one", "approved", "wang", MORNING)
    return listed


async def on_a_list(records: Records) -> DestructionList:
    (line,) = await records.sealed_lines("demo/1")
    listed = proposed(head=line.digest)
    await records.propose_destruction(listed)
    return listed


async def test_the_key_of_a_case_is_made_once(records: Records) -> None:
    assert await records.known_case_key("demo/1") is None
    assert await records.case_key("demo/1", lambda: WRAPPED) == WRAPPED
    assert await records.case_key("demo/1", never) == WRAPPED


async def test_a_destroyed_key_is_never_made_again(records: Records) -> None:
    await closed_case(records)
    await records.case_key("demo/1", lambda: WRAPPED)
    await records.destroy_case("one", "demo/1", LATER)
    assert await records.case_key("demo/1", never) is None
    assert await records.known_case_key("demo/1") == (None, LATER)


async def test_a_case_that_never_had_a_key_gets_none_once_it_is_destroyed(records: Records) -> None:
    await closed_case(records)
    await records.destroy_case("one", "demo/1", LATER)
    assert await records.case_key("demo/1", never) is None


async def test_the_database_itself_refuses_to_bring_a_key_back(records: Records, url: str) -> None:
    await open_case(records)
    await records.case_key("demo/1", lambda: WRAPPED)
    for statement in ("UPDATE case_key SET wrapped = x'00'", "DELETE FROM case_key"):
        with pytest.raises(RecordsError):
            async with records._database.writing() as connection:
                await connection.exec_driver_sql(statement)
    assert await records.case_key("demo/1", never) == WRAPPED


async def test_a_destroyed_key_and_letter_lie_in_no_file_of_the_database(records: Records, url: str) -> None:
    text = "某某的答复书" * 50
    await closed_case(records, errands=(errand(),))
    async with records.errand("demo/1", errand().key) as one:
        await one.keep_letter(made_letter(text=text))
    await records.case_key("demo/1", lambda: WRAPPED)
    assert WRAPPED in stored(url)
    assert text.encode() in stored(url)
    await records.destroy_case("one", "demo/1", LATER)
    assert WRAPPED not in stored(url)
    assert text.encode()[:300] not in stored(url)


async def test_what_a_reader_keeps_in_the_log_is_not_called_destroyed(
    records: Records, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "SCRUB_TRIES", 2)
    monkeypatch.setattr(database_module, "SCRUB_WAIT_MILLISECONDS", 1)
    await closed_case(records)
    await records.case_key("demo/1", lambda: WRAPPED)
    async with records._database.reading() as reader:
        await reader.exec_driver_sql("SELECT * FROM case_key")
        with pytest.raises(DatabaseFailed):
            await records.destroy_case("one", "demo/1", LATER)
        assert WRAPPED in stored(url)
    await records.destroy_case("one", "demo/1", LATER)
    assert WRAPPED not in stored(url)


def stored(url: str) -> bytes:
    """All that lies in the database's files, its log too."""
    file = Path(url.partition(":///")[2])
    return b"".join(one.read_bytes() for one in sorted(file.parent.glob(f"{file.name}*")))


async def test_destroying_keeps_the_digests_of_letters_and_files(records: Records) -> None:
    await closed_case(records, errands=(errand(),))
    async with records.errand("demo/1", errand().key) as one:
        await one.keep_letter(made_letter())
    await records.keep_document(row())
    for moment in (LATER, LATER + timedelta(days=1)):
        await records.destroy_case("one", "demo/1", moment)
    (letter,), (kept,) = await records.letters("demo/1"), await records.documents("demo/1")
    assert (letter.title, letter.text, letter.pdf_sha256) == ("", "", "f" * 64)
    assert (kept.sha256, kept.state, kept.name) == (DIGEST, "destroyed", "")
    listed = await records.destruction_list("one")
    assert listed and listed.items[0].destroyed_at == LATER


async def test_a_case_that_moved_since_it_was_listed_is_not_destroyed(records: Records) -> None:
    await closed_case(records)
    await go_on(records, "demo-2026-0001", 2, over=True)
    with pytest.raises(CaseMoved):
        await records.destroy_case("one", "demo/1", LATER)
    assert await records.case_key("demo/1", lambda: WRAPPED) == WRAPPED


async def test_a_case_that_is_not_over_is_not_destroyed(records: Records) -> None:
    await open_case(records)
    await on_a_list(records)
    await records.take_destruction_step("one", "approved", "wang", MORNING)
    with pytest.raises(CaseMoved):
        await records.destroy_case("one", "demo/1", LATER)


async def test_a_case_on_no_list_is_not_destroyed(records: Records) -> None:
    await open_case(records, over=True)
    with pytest.raises(NotThere):
        await records.destroy_case("one", "demo/1", LATER)


async def test_nothing_is_destroyed_by_a_list_that_nobody_approved(records: Records) -> None:
    await open_case(records, over=True)
    await on_a_list(records)
    await nothing_is_destroyed(records)


async def test_nothing_is_destroyed_by_a_list_that_was_withdrawn(records: Records) -> None:
    await closed_case(records)
    await records.take_destruction_step("one", "withdrawn", "li", LATER)
    await nothing_is_destroyed(records)
    for step in ("approved", "carried_out"):
        with pytest.raises(NotLive):
            await records.take_destruction_step("one", step, "wang", LATER)


async def nothing_is_destroyed(records: Records) -> None:
    with pytest.raises(NotLive):
        await records.destroy_case("one", "demo/1", LATER)
    assert await records.case_key("demo/1", lambda: WRAPPED) == WRAPPED


async def test_a_list_of_which_something_was_destroyed_is_not_withdrawn(records: Records) -> None:
    await closed_case(records)
    await records.destroy_case("one", "demo/1", LATER)
    with pytest.raises(NotLive):
        await records.take_destruction_step("one", "withdrawn", "li", LATER)
    found = await records.destruction_of("demo/1")
    assert found and found.withdrawn_at is None


async def test_a_list_goes_its_way_step_by_step_and_the_first_step_stays(records: Records) -> None:
    await open_case(records)
    await records.propose_destruction(proposed())
    await records.propose_destruction(proposed())
    await records.take_destruction_step("one", "approved", "wang", LATER)
    await records.take_destruction_step("one", "approved", "sun", LATER)
    (one,) = await records.destruction_lists("demo")
    assert (one.approved_by, one.approved_at, one.carried_out_by) == ("wang", LATER, None)
    assert one.items == proposed().items
    with pytest.raises(NotThere):
        await records.take_destruction_step("no list", "approved", "wang", LATER)


async def test_a_case_stands_on_one_list_until_that_is_withdrawn(records: Records) -> None:
    await open_case(records)
    await records.propose_destruction(proposed())
    with pytest.raises(AlreadyThere):
        await records.propose_destruction(proposed("two"))
    await records.take_destruction_step("one", "withdrawn", "li", LATER)
    assert await records.destruction_of("demo/1") is None
    await records.propose_destruction(proposed("two"))
    found = await records.destruction_of("demo/1")
    assert found and found.id == "two"


async def test_a_file_is_known_once_in_a_case_and_again_in_another(records: Records) -> None:
    assert await records.keep_document(row()) == row()
    assert await records.keep_document(row(name="又名.txt", at=LATER)) == row()
    await records.keep_document(row(case_id="demo/2", state="quarantined"))
    assert [one.case_id for one in await records.documents()] == ["demo/1", "demo/2"]
    assert [one.case_id for one in await records.documents(state="quarantined")] == ["demo/2"]
    assert await records.document("demo/1", "c" * 64) is None


async def test_what_became_of_a_file_is_kept(records: Records) -> None:
    await records.keep_document(row(state="quarantined"))
    await records.keep_document(row(sha256="c" * 64))
    await records.set_document_state("demo/1", DIGEST, "refused")
    assert [(one.sha256, one.state) for one in await records.documents("demo/1")] == [
        (DIGEST, "refused"),
        ("c" * 64, "clean"),
    ]


async def test_the_name_of_a_file_that_was_removed_goes_with_it(records: Records, url: str) -> None:
    await records.keep_document(row())
    await records.keep_document(row(sha256="c" * 64))
    await records.set_document_state("demo/1", DIGEST, "removed")
    assert [one.name for one in await records.documents("demo/1")] == ["", "材料.txt"]


async def test_the_name_of_a_file_shows_in_no_repr() -> None:
    assert "材料" not in repr(row())


async def test_a_code_is_right_until_it_was_used(records: Records) -> None:
    await open_case(records)
    assert await records.try_pick_up("demo/1", "dispatch", DIGEST, 5) == "none"
    assert await records.offer_pick_up("demo/1", "dispatch", DIGEST, MORNING)
    assert [await records.try_pick_up("demo/1", "dispatch", DIGEST, 5) for _ in range(2)] == ["right", "right"]
    for moment in (LATER, LATER + timedelta(days=1)):
        await records.use_pick_up("demo/1", "dispatch", moment)
    assert await records.try_pick_up("demo/1", "dispatch", DIGEST, 5) == "used"
    known = await records.pick_up("demo/1", "dispatch")
    assert known and known.used_at == LATER
    assert not await records.offer_pick_up("demo/1", "dispatch", "b" * 64, LATER)


async def test_after_too_many_wrong_codes_the_right_one_is_spent_until_a_new_one_is_made(records: Records) -> None:
    await open_case(records)
    await records.offer_pick_up("demo/1", "dispatch", DIGEST, MORNING)
    assert [await records.try_pick_up("demo/1", "dispatch", "b" * 64, 2) for _ in range(3)] == [
        "wrong",
        "wrong",
        "spent",
    ]
    assert await records.try_pick_up("demo/1", "dispatch", DIGEST, 2) == "spent"
    assert await records.offer_pick_up("demo/1", "dispatch", "c" * 64, LATER)
    assert await records.try_pick_up("demo/1", "dispatch", "c" * 64, 2) == "right"


async def test_files_of_a_submission_are_forgotten_until_it_is_registered(records: Records) -> None:
    await records.keep_document(row(kind="attachment"))
    assert await records.unregistered_with_documents(MORNING) == ()
    assert await records.unregistered_with_documents(LATER) == ("demo/1",)
    await open_case(records)
    assert await records.unregistered_with_documents(LATER) == ()
    await records.forget_documents("demo/1")
    assert len(await records.documents("demo/1")) == 1
    await records.keep_document(row(case_id="demo/2", kind="attachment"))
    await records.forget_documents("demo/2")
    assert await records.documents("demo/2") == ()


async def test_who_read_what_stays_on_record(records: Records) -> None:
    for by in ("li", "wang"):
        await records.log_reading(Reading(case_id="demo/1", sha256=DIGEST, by=by, at=MORNING))
    assert [one.by for one in await records.readings("demo/1")] == ["li", "wang"]
    assert await records.readings("demo/2") == ()
    for statement in ("UPDATE reading SET by = 'sun'", "DELETE FROM reading"):
        with pytest.raises(RecordsError):
            async with records._database.writing() as connection:
                await connection.exec_driver_sql(statement)
