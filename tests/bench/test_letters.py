"""The floors of the letters' benchmark are letters (文书基准的底线)."""

from __future__ import annotations

import io

from docx import Document
from pypdf import PdfReader

from bench.bare_letters import bare_docx, bare_pdf
from toolchain.bootstrap_fonts import font_folders


def test_a_bare_letter_says_its_line_in_both_forms() -> None:
    (line,) = Document(io.BytesIO(bare_docx(7))).paragraphs
    (page,) = PdfReader(io.BytesIO(bare_pdf(font_folders())(7))).pages
    assert line.text == "第 7 号"
    assert page.extract_text() == "第 7 号"
