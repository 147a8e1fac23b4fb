"""document at the command line, and attachments of a request file: what is good goes in, what is wrong is told at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.adapters.small_files import PNG
from tests.builders import CLERK, HANDLER, HOLDER
from tests.cli.conftest import Submits, request_of_today
from tests.cli.terminal import Terminal, written

TEXT = "拨付文件正文"
SAID = ("--title", "拨付文件", "--label", "on_request", "--free-of-secret-marks")


@pytest.fixture
async def number(terminal: Terminal, submits: Submits) -> str:
    """A case in handling."""
    found = await submits()
    (await terminal.types("act", found, "find_complete", "--as", HANDLER.id)).good()
    return found


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "拨付文件.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


async def submitted(terminal: Terminal, folder: Path, *names: str, **changes: Any) -> Any:
    return await terminal.types(
        "submit", written(folder, request_of_today(attachments=list(names), **changes)), "--json"
    )


def only_mine(folder: Path) -> list[str]:
    """The texts in a folder that nobody else can read."""
    assert all(one.stat().st_mode & 0o077 == 0 for one in folder.iterdir())
    return [one.read_text(encoding="utf-8") for one in folder.iterdir()]


async def test_a_document_is_added_listed_and_taken_out(
    terminal: Terminal, number: str, paper: Path, tmp_path: Path
) -> None:
    added = await terminal.types("document", "add", number, str(paper), "--as", HOLDER.id, *SAID, "--json")
    digest = added.good().lines[0]["document"]["sha256"]
    out = tmp_path / "out"
    out.mkdir()
    got = await terminal.types("document", "get", number, digest, "--as", HANDLER.id, "--out", str(out))
    assert got.good().out.strip() == str(out / f"{digest[:12]}-{paper.name}")
    assert only_mine(out) == [TEXT]
    told = (await terminal.types("document", "list", number, "--as", HANDLER.id, "--json")).good().lines[0]
    assert [(one["sha256"], one["state"]) for one in told["documents"]] == [(digest, "clean")]
    assert [one["by"] for one in told["readings"]] == [HANDLER.id]
    plain = (await terminal.types("document", "list", number, "--as", HANDLER.id)).good().out
    assert "可用" in plain and "调阅" in plain


async def test_all_that_is_wrong_with_a_document_is_told_at_once(
    terminal: Terminal, number: str, tmp_path: Path
) -> None:
    (tmp_path / "程序.exe").write_bytes(b"MZ" + b"\0" * 60)
    ran = await terminal.types("document", "add", number, str(tmp_path / "程序.exe"), "--as", HOLDER.id)
    assert (ran.code, ran.out) == (2, "")
    assert {one.partition("：")[0] for one in ran.err.splitlines()} == {
        "FILE",
        "title",
        "label",
        "free_of_secret_marks",
    }


async def test_a_proof_needs_no_title_and_gives_its_digest(terminal: Terminal, number: str, tmp_path: Path) -> None:
    (tmp_path / "收据.png").write_bytes(PNG)
    ran = await terminal.types("document", "add", number, str(tmp_path / "收据.png"), "--as", CLERK.id, "--proof")
    assert ran.good().out.startswith("SHA-256 ")


@pytest.mark.parametrize("name", ["missing.pdf", "."])
async def test_a_file_that_cannot_be_read_is_told(terminal: Terminal, number: str, tmp_path: Path, name: str) -> None:
    ran = await terminal.types("document", "add", number, str(tmp_path / name), "--as", HOLDER.id, *SAID)
    assert (ran.code, ran.err.startswith("FILE：")) == (2, True)


async def test_scanning_without_a_scanner_and_purging_with_nothing_left_say_so(terminal: Terminal) -> None:
    ran = await terminal.types("document", "scan")
    assert (ran.code, ran.err.startswith("MINGDA_CLAMAV：")) == (2, True)
    assert (await terminal.types("document", "purge")).good().out == ""


async def test_a_request_brings_its_attachments(terminal: Terminal, paper: Path, tmp_path: Path) -> None:
    (tmp_path / "附件").mkdir()
    (tmp_path / "附件" / "身份证明.png").write_bytes(PNG)
    ran = await submitted(terminal, tmp_path, paper.name, "附件/身份证明.png", id="a submission with files")
    number = ran.good().lines[0]["number"]
    told = (await terminal.types("document", "list", number, "--as", HANDLER.id, "--json")).good().lines[0]
    assert sorted(one["name"] for one in told["documents"]) == sorted([paper.name, "身份证明.png"])
    again = await submitted(terminal, tmp_path, paper.name, "附件/身份证明.png", id="a submission with files")
    assert again.good().lines[0]["number"] == number


async def test_attachments_that_are_not_taken_refuse_the_request_with_all_its_faults(
    terminal: Terminal, paper: Path, tmp_path: Path
) -> None:
    (tmp_path / "程序.exe").write_bytes(b"MZ" + b"\0" * 60)
    (tmp_path / "folder").mkdir()
    request = request_of_today(attachments=[paper.name, "程序.exe", "missing.pdf", "../outside.txt", "/etc/passwd"])
    ran = await terminal.types("submit", written(tmp_path / "folder" / "..", request | {"form": "stone"}))
    where = {one.partition("：")[0] for one in ran.err.splitlines()}
    assert (ran.code, ran.out) == (2, "")
    assert where == {"form", *(f"attachments[{n}]" for n in (2, 3, 4, 5))}


async def test_a_link_does_not_lead_out_of_the_folder(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "outside.txt").write_text("outside")
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "outside.txt")
    ran = await submitted(terminal, tmp_path / "in", "link.txt")
    assert (ran.code, ran.err.startswith("attachments[1]：")) == (2, True)
