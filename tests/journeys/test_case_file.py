"""The case file of a case that was refused, reconsidered, ordered and answered anew (案卷), made by the command that officers use."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from casefile.selection import Pack
from cli.commands.case_files import write_file
from tests.builders import HANDLER
from tests.journeys.driven import Lived, by_name
from tests.journeys.rounds import refused_closed_reopened_ordered_and_replied_anew
from tests.workflows.helping import OpenCase

JOURNEYS = by_name(refused_closed_reopened_ordered_and_replied_anew)
LETTERS = ("政府信息公开申请登记回执", "政府信息不予公开告知书", "政府信息公开告知书")


def case_of(lived: Lived) -> OpenCase:
    found = lived["refused_closed_reopened_ordered_and_replied_anew"]
    if isinstance(found, Exception):
        raise found
    return found


def package_in(folder: Path) -> Path:
    (found,) = folder.glob("*.zip")
    return found


def verified(folder: Path) -> tuple[int, str]:
    command = [sys.executable, "-I", str(folder / "verify.py"), str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    return told.returncode, told.stdout + told.stderr


@pytest.mark.parametrize("pack", ["whole", "reconsideration", "court"])
async def test_it_verifies_with_its_own_stand_alone_steps(lived: Lived, pack: Pack, tmp_path: Path) -> None:
    case = case_of(lived)
    assert await write_file(case.office.office, case.number, HANDLER.id, tmp_path, pack, as_json=True) == 0
    code, told = verified(tmp_path)
    assert (code, "核验通过" in told) == (0, True), told


async def test_it_holds_each_letter_in_both_forms_and_every_line_of_both_rounds(lived: Lived, tmp_path: Path) -> None:
    case = case_of(lived)
    await write_file(case.office.office, case.number, HANDLER.id, tmp_path, "whole", as_json=True)
    packed = package_in(tmp_path)
    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()
        lines = archive.read("6-台账/ledger.jsonl").decode().splitlines()
    for title in LETTERS:
        assert {one[-4:] for one in names if one.startswith("2-文书") and f"-{title}." in one} == {".pdf", "docx"}, (
            title
        )
    row = await case.office.office.records.case(case.number)
    assert row
    assert len(lines) == row.last_seq
    assert any("呈批单" in one for one in names)
    assert any("文件处理单" in one for one in names)


async def test_one_flipped_byte_in_a_letter_is_found_and_placed(lived: Lived, tmp_path: Path) -> None:
    case = case_of(lived)
    await write_file(case.office.office, case.number, HANDLER.id, tmp_path, "whole", as_json=True)
    packed = package_in(tmp_path)
    content = bytearray(packed.read_bytes())
    with zipfile.ZipFile(packed) as archive:
        letter = next(one for one in archive.infolist() if LETTERS[1] in one.filename and one.filename.endswith(".pdf"))
    content[letter.header_offset + 500] ^= 1
    packed.write_bytes(content)
    code, told = verified(tmp_path)
    assert (code, letter.filename in told) == (1, True), told
