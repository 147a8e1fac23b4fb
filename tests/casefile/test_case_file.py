"""The case file of a refused, reconsidered, ordered and re-answered case (案卷): whole, the same each time, verified without us."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from casefile.making import make_file
from casefile.selection import Pack
from casefile.setting import setter
from tests.builders import AGENCY
from tests.casefile.paper_file import KEPT_BACK, LETTERS, made, material, press
from toolchain.bootstrap_fonts import font_folders

PACKS: tuple[Pack, ...] = ("whole", "reconsideration", "court")


def packed(pack: Pack = "whole") -> zipfile.ZipFile:
    (name,) = [one for one in made(pack).files if one.endswith(".zip")]
    return zipfile.ZipFile(io.BytesIO(made(pack).files[name]))


def bound(pack: Pack = "whole") -> PdfReader:
    (name,) = [one for one in made(pack).files if one.endswith(".pdf")]
    return PdfReader(io.BytesIO(made(pack).files[name]))


def text_of(reader: PdfReader) -> str:
    return "".join("".join(page.extract_text().split()) for page in reader.pages)


def verified(folder: Path) -> tuple[int, str]:
    command = [sys.executable, "-I", str(folder / "verify.py"), str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    return told.returncode, told.stdout + told.stderr


@pytest.mark.parametrize("pack", PACKS)
def test_the_file_verifies_with_the_program_that_comes_with_it(pack: Pack, tmp_path: Path) -> None:
    for name, content in made(pack).files.items():
        (tmp_path / name).write_bytes(content)
    code, told = verified(tmp_path)
    assert (code, made(pack).head in told) == (0, True), told


@pytest.mark.parametrize("pack", PACKS)
def test_a_flipped_byte_of_any_of_its_files_is_found_and_placed(pack: Pack, tmp_path: Path) -> None:
    for name, content in made(pack).files.items():
        (tmp_path / name).write_bytes(content)
    for name, content in made(pack).files.items():
        if name == "verify.py":
            continue
        flipped = bytearray(content)
        flipped[len(flipped) // 2] ^= 1
        (tmp_path / name).write_bytes(flipped)
        code, told = verified(tmp_path)
        assert (code, name in told) == (1, True), told
        (tmp_path / name).write_bytes(content)


def test_the_same_case_gives_the_same_bytes() -> None:
    again = make_file(material(), "whole", setter(press(), AGENCY.name), font_folders())
    assert again == made("whole")


def test_the_whole_file_holds_every_letter_every_line_and_every_document() -> None:
    names = packed().namelist()
    for title in LETTERS:
        assert [one for one in names if one.startswith("2-文书") and title in one and one.endswith(".pdf")]
    lines = [json.loads(one) for one in packed().read("6-台账/ledger.jsonl").decode().splitlines()]
    assert len(lines) == len(material().sealed_lines)
    assert all(one["body"] for one in lines)
    assert any(one.startswith("4-材料") for one in names)


@pytest.mark.parametrize("pack", ["reconsideration", "court"])
def test_an_evidence_pack_holds_neither_what_was_withheld_nor_inner_opinions(pack: Pack) -> None:
    archive = packed(pack)
    everything = b"".join(archive.read(name) for name in archive.namelist() if not name.endswith(".pdf"))
    assert "扣留的内容".encode() not in everything
    assert KEPT_BACK.title.encode() not in everything
    assert KEPT_BACK.title not in text_of(bound(pack))
    assert not [one for one in archive.namelist() if "审核签发" in one or "保密审查" in one]


def test_the_index_tells_the_page_on_which_each_part_begins_and_that_page_bears_its_number() -> None:
    reader = bound()
    items = [one for one in reader.outline if isinstance(one, Destination)]
    places = [reader.get_destination_page_number(one) or 0 for one in items]
    index = "".join("".join(page.extract_text().split()) for page in reader.pages[: places[1]])
    for item, place in zip(items[1:], places[1:], strict=True):
        number = str(place - places[1] + 1)
        assert re.search(rf"{re.escape(item.title or '')}\d{{4}}-\d\d-\d\d{number}(\D|$|\d+(示|[一-鿿]))", index), (
            item,
            index,
        )
        assert number in reader.pages[place].extract_text().split(), place


def test_the_explanation_of_each_clock_is_bound_in() -> None:
    text = text_of(bound())
    for words in ["期限计算说明", "卷内目录", "政府信息公开申请表", "办理经过", *LETTERS]:
        assert words in text
