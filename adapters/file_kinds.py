"""What kind a file is (文件类型): told by its content; its name must not say otherwise."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath

import puremagic

OFFICE = "application/vnd.openxmlformats-officedocument."
MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".docx": f"{OFFICE}wordprocessingml.document",
    ".xlsx": f"{OFFICE}spreadsheetml.sheet",
    ".pptx": f"{OFFICE}presentationml.presentation",
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".ofd": "application/ofd",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
}
"""The kinds that are taken, by the end of the name."""
IN_ZIP = {"word/document.xml": ".docx", "xl/workbook.xml": ".xlsx", "ppt/presentation.xml": ".pptx", "OFD.xml": ".ofd"}
MACROS = "vbaProject.bin"
IN_OLD_OFFICE = {"WordDocument": ".doc", "Workbook": ".xls", "Book": ".xls"}
NOT_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def ending(name: str) -> str:
    """The end of a file's name, in small letters, such as ``.pdf``."""
    return PurePath(name).suffix.lower()


def endings_of(content: bytes) -> frozenset[str]:
    """The ends of a name that such a content may bear, of the kinds that are taken; empty: it is none of them."""
    found = guessed(content)
    if content.startswith(b"PK\x03\x04"):
        found = in_zip(content)
    elif ".doc" in found:
        found = in_old_office(content)
    if not found and is_text(content):
        found = {".txt", ".csv"}
    return frozenset(found & set(MEDIA_TYPES))


def guessed(content: bytes) -> set[str]:
    """What the first and last bytes tell."""
    try:
        return {one.extension for one in puremagic.magic_string(content)}
    except (puremagic.PureError, ValueError):  # ValueError: nothing in it
        return set()


def in_zip(content: bytes) -> set[str]:
    """Which kind of package it is, by the parts that it names; one with macros is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return set()
    if any(name.endswith(MACROS) for name in names):
        return set()
    return {kind for part, kind in IN_ZIP.items() if part in names}


def in_old_office(content: bytes) -> set[str]:
    """Word or Excel of before 2007, by the names of the streams in it."""
    return {kind for name, kind in IN_OLD_OFFICE.items() if name.encode("utf-16-le") + b"\0\0" in content}


def is_text(content: bytes) -> bool:
    """Whether it reads as plain text, in UTF-8 or GB 18030."""
    text = text_in(content)
    return bool(text) and not NOT_IN_TEXT.search(text or "")


def text_in(content: bytes) -> str | None:
    """The text; None: it is none."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None
