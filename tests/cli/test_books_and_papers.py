"""Inner papers and books at the command line (内部表单、簿册): of one case, and over all cases of an agency."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.builders import CLERK, HANDLER, HEAD
from tests.cli.conftest import Submits
from tests.cli.filling import today
from tests.cli.terminal import Terminal
from tests.cli.typing_acts import replied, types_act

AS = ("--as", HANDLER.id)
DAY = ("--agency", "demo", "--from", today(), "--to", today(), *AS)


async def number_of(terminal: Terminal, number: str) -> dict[str, object]:
    """The reply's letter number, as the list has it."""
    listed = (await terminal.types("numbers", "--agency", "demo", "--year", today()[:4], *AS, "--json")).good().lines
    (one,) = (row for row in listed if row["register_number"] == number and row["series"] == "复")
    found: dict[str, object] = one
    return found


def sizes(files: Sequence[str]) -> list[int]:
    return [Path(one).stat().st_size for one in files]


async def test_a_reply_stands_in_all_three_books_under_one_number(terminal: Terminal, submits: Submits) -> None:
    number = await submits()
    await replied(terminal, number)
    told = await number_of(terminal, number)
    assert (told["kind"], told["void"], told["day"]) == ("reply_already_public", False, today())
    seals = (await terminal.types("seals", *DAY, "--json")).good().lines
    (seal,) = (row for row in seals if row["register_number"] == number)
    assert (seal["letter_number"], seal["sealed_by"], seal["approved_by"]) == (told["number"], CLERK.name, HEAD.name)
    sent = (await terminal.types("dispatches", *DAY, "--json")).good().lines
    (left,) = (row for row in sent if row["register_number"] == number)
    assert (left["letter_number"], left["way"], left["posted_on"]) == (told["number"], "in_person", today())


async def test_books_are_read_as_tables_and_printed(terminal: Terminal, submits: Submits, tmp_path: Path) -> None:
    number = await submits()
    await replied(terminal, number)
    told = str((await number_of(terminal, number))["number"])
    for book in ("seals", "dispatches"):
        assert told in (await terminal.types(book, *DAY)).good().out
        printed = (await terminal.types(book, *DAY, "--out", str(tmp_path))).good().out.split()
        assert min(sizes(printed)) > 1000
        assert sorted(Path(one).suffix for one in printed) == [".docx", ".pdf"]
    assert (
        f"{told}  政府信息已主动公开告知书  {number}"
        in (await terminal.types("numbers", "--agency", "demo", "--year", today()[:4], *AS)).good().out
    )


async def test_a_case_s_papers_are_printed_with_the_officers_names(
    terminal: Terminal, submits: Submits, tmp_path: Path
) -> None:
    number = await submits()
    early = await terminal.types("paper", number, "approval_sheet", *AS, "--out", str(tmp_path))
    assert early.code == 2
    assert "呈批单" in early.err
    await replied(terminal, number)
    for sheet in ("handling_sheet", "approval_sheet"):
        printed = (await terminal.types("paper", number, sheet, *AS, "--out", str(tmp_path))).good().out.split()
        assert [Path(one).name for one in printed] == [f"{number}-{sheet}.pdf", f"{number}-{sheet}.docx"]
        assert min(sizes(printed)) > 1000


async def test_where_nothing_is_listed_that_is_said(terminal: Terminal, submits: Submits) -> None:
    await types_act(terminal, await submits(), HANDLER, "find_complete")
    past = ("--agency", "demo", "--from", "2015-01-01", "--to", "2015-01-31", *AS)
    for ran in (
        await terminal.types("numbers", "--agency", "demo", "--year", "2015", *AS),
        await terminal.types("seals", *past),
        await terminal.types("dispatches", *past),
    ):
        assert (ran.code, ran.out) == (0, "")
        assert "没有记录" in ran.err


async def test_a_period_that_ends_before_it_begins_and_an_agency_nobody_has_are_named(terminal: Terminal) -> None:
    turned = ("--from", "2026-03-02", "--to", "2026-03-01", *AS)
    assert "--to" in (await terminal.types("seals", "--agency", "demo", *turned)).err
    for words in (("seals", *turned), ("dispatches", *turned)):
        assert (await terminal.types(words[0], "--agency", "demo", *words[1:])).code == 2
    nobody = await terminal.types("numbers", "--agency", "nobody", "--year", "2026", *AS)
    assert nobody.code == 2
    assert "--agency" in nobody.err
