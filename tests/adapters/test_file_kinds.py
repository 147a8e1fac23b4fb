"""What a file is, by its content; and marks of state secrets, wherever a plain look finds them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pypdf
import pytest

from adapters.file_kinds import endings_of
from adapters.secret_marks import has_mark, marks_in
from tests.adapters.small_files import PNG, pdf, spoilt_word, word, zipped

OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "WordDocument".encode("utf-16-le") + b"\0" * 40
OLD_EXCEL = OLD_WORD.replace("WordDocument".encode("utf-16-le"), "Workbook".encode("utf-16-le"))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (pdf("正文"), {".pdf"}),
        (word("正文"), {".docx"}),
        (zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}), {".xlsx"}),
        (zipped({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), {".pptx"}),
        (zipped({"OFD.xml": "", "Doc_0/Document.xml": ""}), {".ofd"}),
        (OLD_WORD, {".doc"}),
        (OLD_EXCEL, {".xls"}),
        (PNG, {".png"}),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + b"0" * 40, {".jpg", ".jpeg"}),
        (b"II*\0" + b"0" * 40, {".tif", ".tiff"}),
        ("收文登记，第一号".encode(), {".txt", ".csv"}),
        ("收文登记，第一号".encode("gb18030"), {".txt", ".csv"}),
    ],
)
def test_each_kind_that_is_taken_is_known_by_its_content(content: bytes, expected: set[str]) -> None:
    assert endings_of(content) == expected


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ" + b"\0" * 60,
        b"\x7fELF" + b"\0" * 60,
        b"\0\1\2\3",
        zipped({"anything.exe": ""}),
        zipped({"[Content_Types].xml": "", "word/document.xml": "", "word/vbaProject.bin": ""}),
        b"PK\x03\x04 and then no package",
        OLD_WORD.replace("WordDocument".encode("utf-16-le"), b""),
    ],
)
def test_nothing_else_is_taken_for_one_of_them(content: bytes) -> None:
    assert endings_of(content) == set()


@pytest.mark.parametrize("text", ["绝密★30年", "机密★20年", "秘密★10年", "秘 密 ★", "正文……机密\n★"])
def test_a_mark_is_seen(text: str) -> None:
    assert has_mark(text)
    assert marks_in(".txt", text.encode()) == "marked"
    assert marks_in(".csv", text.encode("gb18030")) == "marked"
    assert marks_in(".pdf", pdf(text)) == "marked"
    assert marks_in(".docx", word(text)) == "marked"


@pytest.mark.parametrize("text", ["关于保守国家秘密的通知", "不涉及秘密", "商业秘密", "★★★"])
def test_a_word_is_no_mark(text: str) -> None:
    assert not has_mark(text)
    assert [
        marks_in(kind, made) for kind, made in ((".txt", text.encode()), (".pdf", pdf(text)), (".docx", word(text)))
    ] == ["free"] * 3


def test_only_the_first_page_is_looked_at() -> None:
    assert marks_in(".pdf", pdf("首页", "绝密★30年")) == "free"
    assert marks_in(".txt", ("字" * 4000 + "绝密★").encode()) == "free"


def test_a_mark_split_over_runs_of_a_word_file_is_seen() -> None:
    body = "<w:document><w:r><w:t>机</w:t></w:r><w:r><w:t>密★</w:t></w:r></w:document>"
    assert marks_in(".docx", zipped({"[Content_Types].xml": "", "word/document.xml": body})) == "marked"


def test_a_pdf_that_needs_a_password_or_is_none_cannot_be_looked_at() -> None:
    locked, out = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("正文"))), io.BytesIO()
    locked.encrypt("a password", algorithm="RC4-128")
    locked.write(out)
    assert marks_in(".pdf", out.getvalue()) == "unreadable"
    assert marks_in(".pdf", b"%PDF-1.7\nrubbish") == "unreadable"


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_word_file_that_is_spoilt_cannot_be_looked_at(packing: int) -> None:
    assert endings_of(spoilt_word(packing)) == {".docx"}
    assert marks_in(".docx", spoilt_word(packing)) == "unreadable"


@pytest.mark.parametrize("content", [b"PK\x03\x04 and then no package", zipped({"[Content_Types].xml": ""})])
def test_a_word_file_without_its_text_cannot_be_looked_at(content: bytes) -> None:
    assert marks_in(".docx", content) == "unreadable"


def test_a_word_file_that_unpacks_to_very_much_is_read_to_a_limit() -> None:
    many = zipped({"word/document.xml": "<a>" * 1_000_000 + "绝密★30年"})
    assert marks_in(".docx", many) == "free"


def names(content: bytes) -> Mapping[str, int]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {one.filename: one.file_size for one in package.infolist()}


def test_the_control_the_packages_are_what_they_should_be() -> None:
    assert set(names(word("正文"))) >= {"[Content_Types].xml", "word/document.xml"}
