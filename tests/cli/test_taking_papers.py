"""Letters, case files, inner papers and books are for officers of the agency alone (调阅权限), and whoever takes a paper is written down."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

from adapters.drawn_seal import make_seal
from desk.papers import store_of
from models.acts import LetterSealed
from models.agency import Officer
from models.roles import Role
from rehearsal.throwaway import Rehearsal
from tests.builders import AGENCY, HANDLER, OFFICERS
from tests.cli.terminal import Terminal
from tests.workflows.helping import registered
from tests.workflows.replying import sealed
from toolchain.bootstrap_fonts import font_folders

ADMINISTRATOR = OFFICERS[Role.ADMINISTRATOR]
STRANGER = Officer(id="stranger-1", agency="other", name="乙", roles=(Role.CASE_HANDLER,))
SLIP = "1 receipt_slip"
TAKINGS = (
    ("letter", "list", "NUMBER"),
    ("letter", "get", "NUMBER", SLIP, "--out", "OUT"),
    ("file", "NUMBER", "--out", "OUT"),
    ("paper", "NUMBER", "handling_sheet", "--out", "OUT"),
)
BOOKS = (
    ("numbers", "--agency", "demo", "--year", "2026"),
    ("seals", "--agency", "demo", "--from", "2026-03-01", "--to", "2026-03-31"),
    ("dispatches", "--agency", "demo", "--from", "2026-03-01", "--to", "2026-03-31"),
)


class Counter(NamedTuple):
    """A case with its receipt slip made, and a terminal at its office."""

    office: Rehearsal
    terminal: Terminal
    number: str
    out: Path

    async def types(self, words: tuple[str, ...], officer: Officer) -> tuple[int, str, str]:
        said = [{"NUMBER": self.number, "OUT": str(self.out)}.get(one, one) for one in words]
        ran = await self.terminal.types(*said, "--as", officer.id)
        return ran.code, ran.out, ran.err

    async def readings(self) -> list[tuple[str, str]]:
        row = await self.office.office.records.case(self.number)
        assert row
        return [(one.by, one.sha256) for one in await self.office.office.records.readings(row.case_id)]


@pytest.fixture
async def counter(office: Rehearsal, own_terminal: Terminal, tmp_path: Path) -> Counter:
    await office.office.records.add_agency(AGENCY.model_copy(update={"id": "other", "letter_prefix": "他政"}))
    await office.office.records.add_officer(STRANGER)
    case = await registered(office)
    await case.quiet()
    (tmp_path / "out").mkdir(mode=0o755)
    return Counter(office, own_terminal, case.number, tmp_path / "out")


async def test_whoever_is_of_another_agency_or_only_an_administrator_is_refused_and_the_log_says_so(
    counter: Counter,
) -> None:
    refused = [(words, one) for words in (*TAKINGS, *BOOKS) for one in (STRANGER, ADMINISTRATOR)]
    for words, officer in refused:
        code, out, err = await counter.types(words, officer)
        assert (code, out) == (1, ""), (words, officer.id)
        assert ("其他机关" if officer is STRANGER else "系统管理员不得查阅案件内容") in err
    log = await counter.office.office.records.refusals()
    assert {(one.by, one.refusal.type) for one in log} == {
        (STRANGER.id, "OtherAgency"),
        (ADMINISTRATOR.id, "NotPermitted"),
    }
    assert len(log) == len(refused)
    assert await counter.readings() == []
    assert list(counter.out.iterdir()) == []


@pytest.mark.parametrize("words", [*TAKINGS, *BOOKS], ids=lambda words: " ".join(words[:2]))
async def test_none_is_told_to_somebody_without_a_name(own_terminal: Terminal, words: tuple[str, ...]) -> None:
    ran = await own_terminal.types(*words)
    assert (ran.code, "--as" in ran.err) == (2, True)


async def test_lists_and_books_are_shown_to_an_officer_of_the_agency(counter: Counter) -> None:
    for words in (TAKINGS[0], *BOOKS):
        assert (await counter.types(words, HANDLER))[0] == 0, words
    assert SLIP in (await counter.types(TAKINGS[0], HANDLER))[1]
    assert await counter.readings() == []


@pytest.mark.parametrize("words", [TAKINGS[1], TAKINGS[3]], ids=["letter", "paper"])
async def test_each_form_of_a_paper_that_is_taken_is_written_down(counter: Counter, words: tuple[str, ...]) -> None:
    code, out, _ = await counter.types(words, HANDLER)
    assert code == 0
    taken = digests(out.splitlines())
    assert len(taken) == 2
    assert await counter.readings() == [(HANDLER.id, one) for one in taken]


async def test_who_takes_the_case_file_takes_each_of_its_letters(counter: Counter) -> None:
    assert (await counter.types(TAKINGS[2], HANDLER))[0] == 0
    row = await counter.office.office.records.case(counter.number)
    assert row
    (slip,) = await counter.office.office.records.letters(row.case_id)
    (packed,) = counter.out.glob("*.zip")
    digest = sha256(packed.read_bytes()).hexdigest()
    told = await counter.readings()
    assert told[0] == (HANDLER.id, digest)
    assert set(told[1:]) == {(HANDLER.id, slip.pdf_sha256), (HANDLER.id, slip.docx_sha256)}


@pytest.mark.parametrize("words", TAKINGS[1:], ids=["letter", "file", "paper"])
async def test_what_is_written_is_for_its_owner_alone_in_any_folder(counter: Counter, words: tuple[str, ...]) -> None:
    async with everybody_may_read():
        assert (await counter.types(words, HANDLER))[0] == 0
    assert {one.stat().st_mode & 0o777 for one in counter.out.iterdir()} == {0o600}


def digests(files: Sequence[str]) -> list[str]:
    return [sha256(Path(one).read_bytes()).hexdigest() for one in files]


@asynccontextmanager
async def everybody_may_read() -> AsyncIterator[None]:
    """A process whose files others may read, as many are."""
    before = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(before)


async def test_a_letter_sealed_electronically_is_given_with_its_seal(counter: Counter) -> None:
    make_seal(counter.office.office.settings.seal_folder, AGENCY.id, AGENCY.name, font_folders())
    case = await sealed(counter.office)
    acts = [line.entry.signed.act for line in await case.lines()]
    (news,) = [one for one in acts if isinstance(one, LetterSealed)]
    (letter,) = [one for one in await case.office.office.records.letters(await case.case_id()) if one.sealed_sha256]
    ran = await counter.terminal.types(
        "letter", "get", case.number, letter.key, "--as", HANDLER.id, "--out", str(counter.out)
    )
    assert digests(ran.good().out.splitlines()) == [news.sha256, letter.docx_sha256]


async def test_a_seal_that_the_ledger_does_not_know_is_not_given(counter: Counter) -> None:
    here, row = counter.office.office, await counter.office.office.records.case(counter.number)
    assert row
    late = await store_of(here).put(row.case_id, b"%PDF sealed too late")
    async with here.records.errand(row.case_id, SLIP) as outbox:
        await outbox.keep_sealed(SLIP, late)
    code, out, _ = await counter.types(TAKINGS[1], HANDLER)
    (slip,) = await here.records.letters(row.case_id)
    assert (code, slip.sealed_sha256) == (0, late)
    assert digests(out.splitlines()) == [slip.pdf_sha256, slip.docx_sha256]


async def test_a_letter_that_there_is_not_is_told(counter: Counter) -> None:
    code, _, err = await counter.types(("letter", "get", "NUMBER", "9 nothing", "--out", "OUT"), HANDLER)
    assert (code, err.startswith("KEY：")) == (2, True)
