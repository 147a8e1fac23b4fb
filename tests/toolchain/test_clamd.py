"""The scanner that other tests use, really started."""

from __future__ import annotations

import socket
import struct
from pathlib import Path

import pytest

from tests.clamd import FOUND, INFECTED, running_clamd
from toolchain.ports import is_free


def scanned(where: tuple[str, int], content: bytes) -> str:
    """What the daemon says of one stream."""
    with socket.create_connection(where) as line:
        line.sendall(b"zINSTREAM\0" + struct.pack(">I", len(content)) + content + struct.pack(">I", 0))
        return line.recv(1000).rstrip(b"\0").decode()


def test_a_scanner_finds_the_one_thing_it_was_told_of_and_is_gone_afterwards(tmp_path: Path) -> None:
    with running_clamd(tmp_path / "awkward name") as where:
        assert scanned(where, INFECTED) == f"stream: {FOUND} FOUND"
        assert scanned(where, INFECTED[1:]) == "stream: OK"
    assert is_free(where[1])


def test_a_scanner_refuses_more_than_its_limit(tmp_path: Path) -> None:
    with running_clamd(tmp_path, most_bytes=10) as where:
        assert "limit exceeded" in scanned(where, bytes(11))


def test_a_scanner_that_cannot_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="StreamMaxLength"), running_clamd(tmp_path, most_bytes=-1):
        pass
