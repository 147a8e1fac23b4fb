"""Binding (装订): all PDF parts in one, each page numbered, with an outline and the index in front."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import typst
from pypdf import PdfReader, PdfWriter

from casefile.parts import Part

STAMP = Path(__file__).with_name("stamp.typ")
Index = Callable[[Sequence[tuple[Part, int]]], bytes]
"""The index as PDF, of parts with their first pages."""


def bound(parts: Sequence[Part], index: Index, title: str, fonts: Sequence[Path]) -> bytes:
    """The bound file, the same bytes for the same parts."""
    paged = with_pages(parts)
    whole = PdfWriter()
    whole.append(io.BytesIO(index(paged)), outline_item="卷内目录", import_outline=False)
    front = len(whole.pages)
    for part, page in paged:
        if page:
            whole.append(io.BytesIO(part.content), outline_item=part.title, import_outline=False)
    number_pages(whole, front, fonts)
    whole.add_metadata({"/Title": title})
    packed = io.BytesIO()
    whole.write(packed)
    return packed.getvalue()


def with_pages(parts: Sequence[Part]) -> list[tuple[Part, int]]:
    """Each part with its first page in the bound file, counted after the index; 0: it is not bound."""
    found, page = [], 1
    for part in parts:
        found.append((part, page if part.is_bound else 0))
        page += len(PdfReader(io.BytesIO(part.content)).pages) if part.is_bound else 0
    return found


def number_pages(whole: PdfWriter, front: int, fonts: Sequence[Path]) -> None:
    """Sets the file's own page number at the upper outer corner of each page after the index (编页号)."""
    count = len(whole.pages) - front
    stamps = PdfReader(io.BytesIO(stamp_pages(count, fonts)))
    for page, stamp in zip(whole.pages[front:], stamps.pages, strict=True):
        page.merge_page(stamp)


def stamp_pages(count: int, fonts: Sequence[Path]) -> bytes:
    """Empty pages that bear nothing but their number."""
    compiler = typst.Compiler(STAMP, root=STAMP.parent, font_paths=list(fonts), ignore_system_fonts=True)
    made = compiler.compile(format="pdf", sys_inputs={"count": str(count)})
    assert isinstance(made, bytes)
    return made
