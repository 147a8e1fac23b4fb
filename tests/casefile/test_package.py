"""The package proves itself (案卷核验): by its own verifier, which is run as a program of its own, with nothing of ours."""

from __future__ import annotations

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from casefile.making import VERIFIER
from casefile.package import in_blocks, stretches_of_zip, sums, zipped

LETTER, WORD = b"a letter", b"a letter in Word"


def body(seq: int, *papers: bytes) -> str:
    """A line's body with what the verifier reads of it: its act, and the letters that it sealed."""
    sealed = [{"pdf_sha256": sha256(pdf).hexdigest(), "docx_sha256": sha256(WORD).hexdigest()} for pdf in papers]
    return json.dumps({"entry": {"seq": seq, "signed": {"act": {"act": "comment"}}}, "papers": sealed})


BODIES = [body(1), body(2), body(3, LETTER)]
FIRST = sha256(b"case").hexdigest()


def chain(bodies: list[str | None]) -> list[dict[str, object]]:
    """A ledger of three lines; one that is left out has no body."""
    lines, previous = [], FIRST
    for seq, (body, kept) in enumerate(zip(BODIES, bodies, strict=True), 1):
        digest = sha256((previous + body).encode()).hexdigest()
        lines.append({"seq": seq, "previous": previous, "digest": digest, "body": kept})
        previous = digest
    return lines


def package(lines: list[dict[str, object]], letter: bytes = LETTER) -> bytes:
    files = {
        "2-文书/01-答复书.pdf": letter,
        "2-文书/01-答复书.docx": WORD,
        "6-台账/ledger.jsonl": "".join(json.dumps(one) + "\n" for one in lines).encode(),
    }
    manifest = {
        "case": "demo-2026-0001",
        "first_digest": FIRST,
        "lines": 3,
        "head": chain(list(BODIES))[-1]["digest"],
        "files": {path: sha256(content).hexdigest() for path, content in files.items()},
    }
    return zipped({"manifest.json": json.dumps(manifest).encode(), **files})


def laid_out(folder: Path, packed: bytes) -> None:
    """The package with its list beside it, as one that hands it over would make it."""
    whole = b"%PDF the bound file"
    listed = {
        "x.zip": (packed, tuple(stretches_of_zip(packed))),
        "x.pdf": (whole, tuple(in_blocks(0, len(whole), "bound"))),
    }
    for name, (content, _) in listed.items():
        (folder / name).write_bytes(content)
    (folder / "x.sums").write_text(sums(listed))


def verified(folder: Path) -> tuple[int, str]:
    told = subprocess.run([sys.executable, "-I", VERIFIER, folder], capture_output=True, text=True, check=False)
    return told.returncode, told.stdout + told.stderr


def test_a_package_that_nobody_changed_verifies(tmp_path: Path) -> None:
    laid_out(tmp_path, package(chain(list(BODIES))))
    code, told = verified(tmp_path)
    assert (code, "核验通过" in told) == (0, True), told


def test_lines_left_out_of_a_selection_do_not_break_the_chain(tmp_path: Path) -> None:
    laid_out(tmp_path, package(chain([BODIES[0], None, BODIES[2]])))
    assert verified(tmp_path)[0] == 0


def test_every_byte_of_the_package_belongs_to_exactly_one_stretch() -> None:
    packed = package(chain(list(BODIES)))
    found = list(stretches_of_zip(packed))
    assert [one.start for one in found] == [0, *(one.end for one in found[:-1])]
    assert found[-1].end == len(packed)


def test_the_first_and_the_last_byte_of_a_file_are_placed_in_that_file() -> None:
    packed = package(chain(list(BODIES)))
    content = [
        (one.start, one.end, one.what) for one in stretches_of_zip(packed) if one.what.endswith((".pdf", ".jsonl"))
    ]
    for start, end, what in content:
        header = packed.rindex(b"PK\x03\x04", 0, start)
        name, extra = (int.from_bytes(packed[header + at : header + at + 2], "little") for at in (26, 28))
        size = int.from_bytes(packed[header + 18 : header + 22], "little")
        assert (start, end) == (header + 30 + name + extra, header + 30 + name + extra + size), what


def test_one_flipped_byte_anywhere_is_found_and_placed(tmp_path: Path) -> None:
    packed = package(chain(list(BODIES)))
    laid_out(tmp_path, packed)
    verifier = vars_of_the_verifier()
    listed = {one["file"]: one for one in json.loads((tmp_path / "x.sums").read_text().partition("\n")[2])}
    for name, content in (("x.zip", packed), ("x.pdf", (tmp_path / "x.pdf").read_bytes())):
        for place in range(len(content)):
            flipped = bytearray(content)
            flipped[place] ^= 1
            (tmp_path / name).write_bytes(flipped)
            found = verifier["changed_in_file"](tmp_path, listed[name])
            start, end = placed(found[0])
            assert len(found) == 1
            assert start <= place <= end
        (tmp_path / name).write_bytes(content)


def placed(told: str) -> tuple[int, int]:
    start, end = told.partition("第 ")[2].partition(" 字节")[0].split("–")
    return int(start), int(end)


def vars_of_the_verifier() -> dict[str, Any]:
    found: dict[str, Any] = {"__name__": "verify"}
    exec(VERIFIER.read_text(), found)  # noqa: S102 - as a program each of a thousand flips would take a second
    return found


@pytest.mark.parametrize("place", [0, 70, 200])
def test_a_flipped_byte_in_the_list_itself_is_found(tmp_path: Path, place: int) -> None:
    laid_out(tmp_path, package(chain(list(BODIES))))
    content = bytearray((tmp_path / "x.sums").read_bytes())
    content[place] ^= 1
    (tmp_path / "x.sums").write_bytes(content)
    code, told = verified(tmp_path)
    assert (code, "校验清单本身被改动" in told) == (1, True), told


def test_a_rewritten_line_is_placed_even_where_all_digests_of_files_were_made_anew(tmp_path: Path) -> None:
    lines = chain(list(BODIES))
    lines[1]["body"] = body(9)
    laid_out(tmp_path, package(lines))
    code, told = verified(tmp_path)
    assert (code, "第 2 行内容被改动" in told) == (1, True), told


def test_an_exchanged_letter_is_found_even_where_all_lists_were_made_anew(tmp_path: Path) -> None:
    laid_out(tmp_path, package(chain(list(BODIES)), letter=b"another letter"))
    code, told = verified(tmp_path)
    assert (code, "台账载明的文书不在卷内" in told) == (1, True), told
    assert "2-文书/01-答复书.pdf: 不能据台账证明" in told


def test_a_selection_says_what_it_cannot_prove(tmp_path: Path) -> None:
    laid_out(tmp_path, package(chain([BODIES[0], BODIES[1], None])))
    code, told = verified(tmp_path)
    assert code == 0, told
    assert "2-文书/01-答复书.pdf: 不能据台账证明" in told
    assert "台账有 1 行未收入本卷" in told


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    laid_out(tmp_path, package(chain(list(BODIES))))
    (tmp_path / "x.pdf").unlink()
    assert verified(tmp_path)[0] == 1
