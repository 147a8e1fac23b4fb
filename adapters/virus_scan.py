"""The virus scan (病毒扫描) by ClamAV's daemon: the content goes there over a socket (INSTREAM), nothing is written anywhere."""

from __future__ import annotations

import asyncio
import struct

CHUNK_BYTES = 64 * 1024
PATIENCE_SECONDS = 120.0
"""How long one scan may take."""
CLEAN, FOUND = "stream: OK", " FOUND"


class NotScanned(Exception):  # noqa: N818
    """The scanner cannot be reached, or does not say what it found (未能扫描): the file is neither clean nor infected."""


class VirusScan:
    """A scanner at ``unix:PATH`` or ``HOST:PORT``."""

    def __init__(self, address: str) -> None:
        self._address = address

    async def infection(self, content: bytes) -> str | None:
        """The name of the virus in it; None: it is clean.

        Raises:
            NotScanned: which may pass.
        """
        try:
            answer = await asyncio.wait_for(self._answer(content), PATIENCE_SECONDS)
        except (OSError, TimeoutError, EOFError):
            raise NotScanned("the virus scanner cannot be reached") from None
        if answer == CLEAN:
            return None
        if not answer.endswith(FOUND):
            raise NotScanned("the virus scanner could not scan this file")
        return answer.removesuffix(FOUND).removeprefix("stream: ")

    async def _answer(self, content: bytes) -> str:
        reader, writer = await self._connected()
        try:
            await send(writer, content)
            return (await reader.readuntil(b"\0")).rstrip(b"\0").decode(errors="replace")
        finally:
            writer.close()

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._address.startswith("unix:"):
            return await asyncio.open_unix_connection(self._address.removeprefix("unix:"))
        host, _, port = self._address.rpartition(":")
        return await asyncio.open_connection(host, int(port))


async def send(writer: asyncio.StreamWriter, content: bytes) -> None:
    writer.write(b"zINSTREAM\0")
    for start in range(0, len(content), CHUNK_BYTES):
        chunk = content[start : start + CHUNK_BYTES]
        writer.write(struct.pack(">I", len(chunk)) + chunk)
        await writer.drain()
    writer.write(struct.pack(">I", 0))
    await writer.drain()
