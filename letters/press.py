"""The press (文书排印): sets a letter as PDF/A-2a and PDF/UA-1, by typst; the same bytes for the same letter and seal.

What is set goes to typst as data, never as its source: nothing in a letter is ever read as typst.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

import typst

from letters.blocks import Paragraph
from letters.rendering import Rendered
from models.base import Model

SHEET = Path(__file__).parent / "press_sheet" / "letter.typ"
STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
WITHOUT_GLYPH = re.compile(r"the text `\"(.*?)\"` could not be displayed")
PRIVATE = re.compile(r"contains the codepoint `\"(.*?)\"`")
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
"""How typst writes signs in what it reports."""


class CharacterMissing(Exception):  # noqa: N818 - the house's word for it
    """No font has some characters of a letter (字体缺字): they would print as boxes, so it is not printed.

    ``characters``: these, once each; not in the text of the error, for they may be of somebody's name.
    """

    def __init__(self, kind: str, characters: str) -> None:
        super().__init__(f"{kind}: {len(characters)} characters are in no font")
        self.kind = kind
        self.characters = characters


class CannotSet(Exception):  # noqa: N818 - the house's word for it
    """A letter cannot be set (无法排印), for a fault of the sheet or of the seal's picture; what it says is not repeated."""


class SealPlace(Model):
    """Where the seal belongs (用印位置): the page, from 1, and the middle, in millimetres from its upper left corner."""

    page: int
    x: float
    y: float


class Press:
    """A press with its fonts loaded (排印机). One for a process: the first letter takes long, the others do not."""

    def __init__(self, fonts: Sequence[Path]) -> None:
        loaded = typst.Fonts(include_system_fonts=False, font_paths=list(fonts))
        self.compiler = typst.Compiler(SHEET, root=SHEET.parent, font_paths=loaded, ignore_system_fonts=True)
        self.lock = Lock()

    def pdf(self, letter: Rendered, seal: bytes | None = None) -> bytes:
        """The letter as PDF. ``seal``: a picture of the seal (PNG), set over the date; None: its place stays empty.

        Raises:
            CharacterMissing: no font has a character of it.
            CannotSet: typst failed otherwise, as with a picture that is none.
        """
        with self.lock:
            try:
                made = self.compiler.compile(format="pdf", sys_inputs=inputs(letter, seal), pdf_standards=STANDARDS)
            except typst.TypstError as error:
                raise why_not(letter.kind, error) from None
        assert isinstance(made, bytes)
        return made

    def seal_place(self, letter: Rendered) -> SealPlace | None:
        """Where the seal belongs; None: the letter has no place for one."""
        self.pdf(letter)
        with self.lock:
            self.compiler.compile(format="pdf", sys_inputs=inputs(letter, None))
            found: list[dict[str, Any]] = json.loads(self.compiler.query("<seal-place>", field="value"))
        return SealPlace.model_validate(found[0]) if found else None

    def missing_characters(self, text: str) -> str:
        """Those characters of a text that no font has, once each, in order."""
        words = Paragraph(style="body", text=text)
        letter = Rendered(
            kind="", title="-", language="zh", look="slip", agency="", day=date(2026, 1, 1), text="", docx=b"",
            blocks=(words,), sha256="",
        )  # fmt: skip
        try:
            self.pdf(letter)
        except CharacterMissing as missing:
            return missing.characters
        return ""


def inputs(letter: Rendered, seal: bytes | None) -> dict[str, str]:
    """What the sheet is told: the letter, and the seal's bytes as numbers."""
    told = letter.model_dump(mode="json", exclude={"docx", "text", "sha256"})
    return {"letter": json.dumps(told, ensure_ascii=False), "seal": json.dumps(list(seal) if seal else None)}


def why_not(kind: str, error: typst.TypstError) -> Exception:
    """What kept a letter from being set, without anything of what it says."""
    if missing := characters_in(error.diagnostic):
        return CharacterMissing(kind, missing)
    return CannotSet(
        f"{kind}: {'the picture of the seal cannot be read' if 'image' in error.message else 'typst failed'}"
    )


def characters_in(diagnostic: str) -> str:
    """The characters that typst says it cannot set, once each."""
    texts = [ESCAPED.sub(unescaped, one) for one in (*WITHOUT_GLYPH.findall(diagnostic), *PRIVATE.findall(diagnostic))]
    return "".join(dict.fromkeys("".join(texts)))


def unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]
