"""Letters: kept with the digests of their forms, which the next line of the ledger seals."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from models.papers import Paper
from records import NotThere, Records, migrate
from records.database import Database
from records.migrate import upgrade
from tests.records.builders import errand, line, made_letter, open_case, standing
from tests.records.conftest import Tamper

KEY = errand().key
PAPER = Paper(key=KEY, kind="extension_notice", docx_sha256="d" * 64, pdf_sha256="f" * 64)


async def case_with_a_letter(records: Records, key: str = KEY) -> str:
    number = await open_case(records, errands=(errand(key),))
    async with records.errand("demo/1", key) as one:
        await one.keep_letter(made_letter(key, letter_number="示政〔2026〕1号"))
        await one.finish()
    return number


async def seals(records: Records, number: str, seq: int, *papers: Paper) -> None:
    async with records.transaction("demo/1") as tx:
        await tx.add(line(seq, number).model_copy(update={"papers": papers}))
        await tx.save(standing(seq, number))


async def papers(records: Records) -> tuple[Paper, ...]:
    async with records.transaction("demo/1") as tx:
        return await tx.papers()


async def test_a_letter_is_found_by_its_errand(records: Records) -> None:
    await case_with_a_letter(records)
    kept = await records.letter("demo/1", KEY)
    assert kept is not None
    assert kept == (await records.letters("demo/1"))[0]
    assert (kept.letter_number, kept.docx_sha256, kept.pdf_sha256) == ("示政〔2026〕1号", "d" * 64, "f" * 64)
    assert await records.letter("demo/1", "never made") is None


async def test_a_letter_waits_to_be_sealed_by_the_next_line(records: Records) -> None:
    number = await case_with_a_letter(records)
    assert await papers(records) == (PAPER,)
    await seals(records, number, 2, PAPER)
    assert await papers(records) == ()
    assert [one.sealed_by for one in await records.letters("demo/1")] == [2]


async def test_a_line_that_names_no_papers_seals_none(records: Records) -> None:
    number = await case_with_a_letter(records)
    await seals(records, number, 2)
    assert await papers(records) == (PAPER,)


async def test_the_first_line_that_sealed_a_letter_stays(records: Records) -> None:
    number = await case_with_a_letter(records)
    await seals(records, number, 2, PAPER)
    await seals(records, number, 3, PAPER)
    assert [one.sealed_by for one in await records.letters("demo/1")] == [2]


async def test_the_sealed_form_of_a_letter_is_kept_once(records: Records) -> None:
    await case_with_a_letter(records)
    for digest in ("a" * 64, "b" * 64):
        async with records.errand("demo/1", KEY) as one:
            await one.keep_sealed(KEY, digest)
    assert [one.sealed_sha256 for one in await records.letters("demo/1")] == ["a" * 64]


async def test_a_letter_that_was_never_made_is_not_sealed(records: Records) -> None:
    await case_with_a_letter(records)
    with pytest.raises(NotThere):
        async with records.errand("demo/1", KEY) as one:
            await one.keep_sealed("never made", "a" * 64)


async def test_a_letter_of_an_earlier_release_has_its_text_and_waits_for_no_seal(new_url: str) -> None:
    database = Database(new_url)
    async with database.writing() as connection:
        await connection.run_sync(upgrade, "0003")
    await database.close()
    with closing(sqlite3.connect(new_url.partition(":///")[2])) as file, file:
        file.execute("INSERT INTO letter VALUES ('demo/1', '1 receipt', 'receipt', '回执', '正文', '', '2026-03-02')")
    await migrate(new_url)
    records = Records.open(new_url)
    (old,) = await records.letters("demo/1")
    assert (old.text, old.docx_sha256, old.pdf_sha256) == ("正文", "", "")
    assert await papers(records) == ()
    await records.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE letter SET pdf_sha256 = 'changed'",
        "UPDATE letter SET docx_sha256 = 'changed'",
        "UPDATE letter SET text = 'changed'",
        "UPDATE letter SET sealed_by = 1",
        "UPDATE letter SET sealed_by = NULL",
        "DELETE FROM letter",
    ],
)
async def test_a_letter_that_was_changed_is_found_at_the_line_that_seals_it(
    records: Records, tamper: Tamper, change: str
) -> None:
    number = await case_with_a_letter(records)
    await seals(records, number, 2, PAPER)
    assert await records.verify() == ()
    tamper(change)
    found = await records.verify("demo/1")
    assert {one.kind for one in found} == {"letter_differs"}
    assert 2 in {one.seq for one in found}


async def test_the_text_of_a_letter_that_no_line_seals_yet_is_checked_too(records: Records, tamper: Tamper) -> None:
    await case_with_a_letter(records)
    assert await records.verify() == ()
    tamper("UPDATE letter SET text = 'changed'")
    assert [(one.kind, one.seq) for one in await records.verify()] == [("letter_differs", None)]


async def test_lines_can_be_had_exactly_as_they_are_stored(records: Records, url: str) -> None:
    await case_with_a_letter(records)
    with closing(sqlite3.connect(url.partition(":///")[2])) as database:
        stored = database.execute("SELECT seq, previous, digest, body FROM ledger ORDER BY seq").fetchall()
    kept = await records.sealed_lines("demo/1")
    assert [(one.seq, one.previous, one.digest, one.body) for one in kept] == stored
