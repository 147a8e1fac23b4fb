"""Judges that are not ours (外部评判): veraPDF, poppler and LibreOffice look at what the press and the templates made."""

from __future__ import annotations

import re
import subprocess
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from toolchain.bootstrap_judges import VERAPDF_MAIN, program, verapdf_jar

PAGE_NUMBER = re.compile(r"—\s*\d+\s*—\s*$")
BOX = re.compile(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<')
MILLIMETRES = 25.4 / 72
"""In a point."""
STANDARDS = ("2a", "ua1")
"""PDF/A-2a and PDF/UA-1, as veraPDF calls them."""


class Box(NamedTuple):
    """A word and where it stands (文字位置), in millimetres."""

    left: float
    top: float
    right: float
    bottom: float
    word: str


def run(name: str, *options: str | Path) -> str:
    """What a judge says; the set-up has seen to it that it is there."""
    path = program(name)
    assert path, f"{name} is not installed: run the set-up again"
    return subprocess.run([path, *map(str, options)], capture_output=True, text=True, check=False).stdout


def pages_of(pdf: bytes) -> list[str]:
    """What poppler reads on each page of a PDF, in the order in which it was set, page numbers aside."""
    return [PAGE_NUMBER.sub("", page) for page in read_by_poppler(pdf, "-raw").split("\f")[:-1]]


def pages_as_seen(pdf: bytes) -> list[str]:
    """The pages as they look, each line at its place, with page numbers."""
    return read_by_poppler(pdf, "-layout").split("\f")[:-1]


def boxes_of(pdf: bytes, page: int = 1) -> list[Box]:
    """Where poppler finds each word of a page, in millimetres from the upper left corner."""
    found = BOX.findall(read_by_poppler(pdf, "-bbox").split("<page ")[page])
    return [box(*place) for place in found]


def box(left: str, top: str, right: str, bottom: str, word: str) -> Box:
    left_, top_, right_, bottom_ = (float(one) * MILLIMETRES for one in (left, top, right, bottom))
    return Box(left_, top_, right_, bottom_, word)


def read_by_poppler(pdf: bytes, how: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        (file,) = kept_in(folder, {"letter": pdf}, "pdf")
        return run("pdftotext", how, "-enc", "UTF-8", file, "-")


def lines_of(page: str) -> list[str]:
    """The lines of a page that say something, without spaces."""
    return [words(line) for line in page.split("\n") if line.strip()]


def words(text: str) -> str:
    """A text without spaces and line ends; one of several ways to write the same character."""
    return "".join(unicodedata.normalize("NFC", text).split())


def words_of_pdf(pdf: bytes) -> str:
    return words("".join(pages_of(pdf)))


def words_of_docx(letters: Mapping[str, bytes]) -> dict[str, str]:
    """What LibreOffice reads in each Word file, by its name; all in one run."""
    with tempfile.TemporaryDirectory() as folder:
        files = kept_in(folder, letters, "docx")
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        run("soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, *files)
        return {name: words((Path(folder) / f"{name}.txt").read_text(encoding="utf-8-sig")) for name in letters}


def not_to_standard(letters: Mapping[str, bytes]) -> list[str]:
    """The verdicts of veraPDF that are no PASS; it looks at both standards that each file says it keeps, all in one run."""
    options = ("-Djava.awt.headless=true", "-cp", verapdf_jar(), VERAPDF_MAIN, "--format", "text")
    with tempfile.TemporaryDirectory() as folder:
        told = run("java", *options, *kept_in(folder, letters, "pdf")).splitlines()
    passed = [line for line in told if line.startswith("PASS ")]
    assert len(told) == len(STANDARDS) * len(letters), told
    assert all(sum(line.endswith(f" {one}") for line in told) == len(letters) for one in STANDARDS), told
    return [line for line in told if line not in passed]


def kept_in(folder: str, letters: Mapping[str, bytes], ending: str) -> list[Path]:
    files = [Path(folder) / f"{name}.{ending}" for name in letters]
    for file, content in zip(files, letters.values(), strict=True):
        file.write_bytes(content)
    return files
