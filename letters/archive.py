"""The parts of a Word file (文档包): taken out, and put together again so that the same parts give the same bytes."""

from __future__ import annotations

import io
import lzma
import zlib
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

DOCUMENT = "word/document.xml"
BEGINNING_OF_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
LARGEST = 64 * 1024 * 1024
"""Bytes that a Word file may unpack to."""


class NotWord(Exception):  # noqa: N818 - the house's word for it
    """This is no Word document (不是 Word 文档), or one that is far too large."""


def parts_of(word: bytes) -> dict[str, bytes]:
    """The parts by name, in their order.

    Raises:
        NotWord: it cannot be unpacked, is too large, or has no document in it.
    """
    try:
        with ZipFile(io.BytesIO(word)) as archive:
            if sum(one.file_size for one in archive.infolist()) > LARGEST:
                raise NotWord
            parts = {one.filename: archive.read(one) for one in archive.infolist() if not one.is_dir()}
    except (BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, ValueError, zlib.error, lzma.LZMAError):
        raise NotWord from None
    if DOCUMENT not in parts:
        raise NotWord
    return parts


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The parts as one file, without the time of packing."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            place = ZipInfo(name, BEGINNING_OF_ZIP_TIME)
            place.compress_type = ZIP_DEFLATED
            place.create_system = 3
            archive.writestr(place, content)
    return made.getvalue()
