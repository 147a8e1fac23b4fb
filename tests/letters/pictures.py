"""A picture of a seal (印章图片) for tests, made without any library: a red ring on nothing."""

from __future__ import annotations

import struct
import zlib

SIDE = 96
RED, NOTHING = b"\xd0\x00\x00\xff", b"\x00\x00\x00\x00"


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def ring(side: int = SIDE) -> bytes:
    """A PNG of a ring that fills a square of so many pixels."""
    middle = (side - 1) / 2
    rows = b"".join(
        b"\x00" + b"".join(RED if 0.85 < radius(x, y, middle) <= 1 else NOTHING for x in range(side))
        for y in range(side)
    )
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    whole = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*one) for one in whole)


def radius(x: int, y: int, middle: float) -> float:
    return float(((x - middle) ** 2 + (y - middle) ** 2) ** 0.5 / middle)
