"""Small real files (测试用小文件): PDF by typst, Word by python-docx, packages, a picture of one pixel."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from collections.abc import Mapping

import docx
import typst

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

LOCAL_HEAD_BYTES, LZMA_HEAD_BYTES = 30, 9


def pdf(*pages: str) -> bytes:
    """A PDF with these pages."""
    source = "\n#pagebreak()\n".join(f"#text({json.dumps(one, ensure_ascii=False)})" for one in pages)
    return typst.compile(source.encode(), format="pdf")


def word(text: str) -> bytes:
    """A Word file with this text."""
    made, out = docx.Document(), io.BytesIO()
    made.add_paragraph(text)
    made.save(out)
    return out.getvalue()


def zipped(parts: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return out.getvalue()


def spoilt_word(packing: int) -> bytes:
    """A Word file with text that was packed this way, and then spoilt, behind the head that says how to unpack it."""
    out, name = io.BytesIO(), "word/document.xml"
    with zipfile.ZipFile(out, "w", packing) as package:
        package.writestr(name, "".join(map(str, range(1000))))
    made = bytearray(out.getvalue())
    start = LOCAL_HEAD_BYTES + len(name) + (LZMA_HEAD_BYTES if packing == zipfile.ZIP_LZMA else 0)
    made[start : start + 20] = b"\xff" * 20
    return bytes(made)
