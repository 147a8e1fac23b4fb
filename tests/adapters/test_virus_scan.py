"""The virus scan: a real daemon says what is clean; whoever cannot say, or is not there, has not scanned."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from adapters.virus_scan import CHUNK_BYTES, NotScanned, VirusScan
from tests.clamd import FOUND, INFECTED, running_clamd
from toolchain.bootstrap_judges import program
from toolchain.ports import free_ports

needs_clamd = pytest.mark.skipif(program("clamd") is None, reason="no clamd: install clamav-daemon to run these")


@pytest.fixture(scope="module")
def scanner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VirusScan]:
    with running_clamd(tmp_path_factory.mktemp("clamd"), most_bytes=1_000_000) as (host, port):
        yield VirusScan(f"{host}:{port}")


@needs_clamd
@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])
async def test_what_is_clean_is_clean_whatever_its_size(scanner: VirusScan, size: int) -> None:
    assert await scanner.infection(b"x" * size) is None


@needs_clamd
async def test_a_virus_is_named(scanner: VirusScan) -> None:
    assert await scanner.infection(INFECTED) == FOUND


@needs_clamd
async def test_a_file_larger_than_the_scanner_takes_was_not_scanned(scanner: VirusScan) -> None:
    with pytest.raises(NotScanned):
        await scanner.infection(b"x" * 5_000_000)


async def test_a_scanner_that_is_not_there_has_not_scanned(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    for address in (f"127.0.0.1:{port}", f"unix:{tmp_path / 'nobody'}"):
        with pytest.raises(NotScanned):
            await VirusScan(address).infection(b"x")


@asynccontextmanager
async def answering(path: Path, answer: bytes) -> AsyncIterator[str]:
    """Something at a unix socket that takes all and answers this."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\0\0\0\0")
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with await asyncio.start_unix_server(talk, path):
        yield f"unix:{path}"


@pytest.mark.parametrize(
    "answer", [b"", b"stream: OK", b"ERROR\0", b"INSTREAM size limit exceeded. ERROR\0", b"\xff\0"]
)
async def test_any_other_answer_is_no_scan(tmp_path: Path, answer: bytes) -> None:
    async with answering(tmp_path / "socket", answer) as address:
        with pytest.raises(NotScanned):
            await VirusScan(address).infection(b"x")


async def test_a_unix_socket_will_do(tmp_path: Path) -> None:
    async with answering(tmp_path / "socket", b"stream: OK\0") as address:
        assert await VirusScan(address).infection(b"x") is None
