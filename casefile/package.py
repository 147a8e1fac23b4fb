"""The package (案卷压缩包): a ZIP whose every byte is covered by a digest in a list beside it.

The list lets a verifier say not only that something was changed, but where: in which file's content, in which file's header,
or in the directory at the end.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

EPOCH = (2000, 1, 1, 0, 0, 0)
"""The time that every file in the package bears: the same file gives the same bytes; the days stand in the index."""
LOCAL_HEADER = 30
"""Bytes of a ZIP entry's header before its name."""
BLOCK = 65536
"""How long a stretch of content has one digest, in bytes."""


@dataclass(frozen=True)
class Stretch:
    """Bytes of a file that have one digest (一段内容): from ``start`` up to, not including, ``end``, and what they are."""

    start: int
    end: int
    what: str


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files as a ZIP, the same bytes for the same files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            entry = zipfile.ZipInfo(path, date_time=EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return packed.getvalue()


def stretches_of_zip(packed: bytes) -> Iterator[Stretch]:
    """All bytes of a ZIP in order: each file's header and content, then the directory."""
    end = 0
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        for one in sorted(archive.infolist(), key=lambda entry: entry.header_offset):
            begins = one.header_offset + LOCAL_HEADER + lengths(packed, one.header_offset)
            yield Stretch(end, begins, f"{one.filename}（文件头 header）")
            end = begins + one.compress_size
            yield from in_blocks(begins, end, one.filename)
    yield Stretch(end, len(packed), "压缩包目录 directory of the package")


def lengths(packed: bytes, offset: int) -> int:
    """Length of the name and of the extra field that follow a local header."""
    name, extra = packed[offset + 26 : offset + 28], packed[offset + 28 : offset + 30]
    return int.from_bytes(name, "little") + int.from_bytes(extra, "little")


def in_blocks(start: int, end: int, what: str) -> Iterator[Stretch]:
    for begins in range(start, end, BLOCK):
        yield Stretch(begins, min(begins + BLOCK, end), what)


def sums(files: Mapping[str, tuple[bytes, tuple[Stretch, ...]]]) -> str:
    """The list of digests (校验清单) of these files. Its first line is the digest of all that follows."""
    listed = [
        {
            "file": name,
            "bytes": len(content),
            "sha256": sha256(content).hexdigest(),
            "stretches": [
                [one.start, one.end, sha256(content[one.start : one.end]).hexdigest(), one.what] for one in stretches
            ],
        }
        for name, (content, stretches) in files.items()
    ]
    body = json.dumps(listed, ensure_ascii=False, indent=0) + "\n"
    return sha256(body.encode()).hexdigest() + "\n" + body
