"""The bare letter (最简文书): one line filled in by docxtpl alone, one line set by typst alone; the least that each form can cost."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import typst
from docx import Document
from docxtpl import DocxTemplate

from letters.press import STANDARDS

SHEET = Path(__file__).with_name("bare_letter.typ")


@cache
def template() -> bytes:
    document = Document()
    document.add_paragraph("第 {{ number }} 号")
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def bare_docx(number: int) -> bytes:
    """From the bytes of a template, as ours."""
    filled, made = DocxTemplate(io.BytesIO(template())), io.BytesIO()
    filled.render({"number": number})
    filled.save(made)
    return made.getvalue()


def bare_pdf(fonts: Sequence[Path]) -> Callable[[int], bytes]:
    """A press that keeps its fonts, as ours, and meets the same standards."""
    loaded = typst.Fonts(include_system_fonts=False, font_paths=list(fonts))
    compiler = typst.Compiler(SHEET, font_paths=loaded, ignore_system_fonts=True)

    def pdf(number: int) -> bytes:
        made = compiler.compile(format="pdf", sys_inputs={"number": json.dumps(number)}, pdf_standards=STANDARDS)
        assert isinstance(made, bytes)
        return made

    return pdf
