"""A real virus scanner (病毒扫描): ClamAV's daemon as a process of its own, with one signature that a test makes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import md5
from pathlib import Path

from toolchain.bootstrap_judges import program
from toolchain.ports import free_ports

HOST = "127.0.0.1"
INFECTED = b"These bytes are harmless, and the one thing that the scanner of the tests holds for a virus.\n"
SIGNATURE = "Mingda.Test"
FOUND = f"{SIGNATURE}.UNOFFICIAL"
"""How the daemon calls it in its answers."""
LAST_WORDS_OF_ITS_START = "Self checking"


@contextmanager
def running_clamd(folder: Path, most_bytes: int = 25_000_000) -> Iterator[tuple[str, int]]:
    """Host and port of a daemon that answers (INSTREAM and all), and finds ``INFECTED`` only. ``most_bytes``: its limit for one stream."""
    (port,) = free_ports(1)
    configuration = configured(folder, port, most_bytes)
    command = [program("clamd") or "clamd", "--config-file", str(configuration)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as daemon:
        try:
            wait_until_it_listens(daemon)
            yield HOST, port
        finally:
            daemon.kill()


def configured(folder: Path, port: int, most_bytes: int) -> Path:
    """Its configuration and its signatures, in a folder of the test's."""
    signatures = folder / "signatures"
    signatures.mkdir(parents=True)
    digest = md5(INFECTED, usedforsecurity=False).hexdigest()  # the daemon's own form of a signature
    (signatures / "test.hdb").write_text(f"{digest}:{len(INFECTED)}:{SIGNATURE}\n")
    options = {"DatabaseDirectory": signatures, "TCPSocket": port, "TCPAddr": HOST, "Foreground": "yes"}
    options |= {"StreamMaxLength": most_bytes}
    configuration = folder / "clamd.conf"
    configuration.write_text("".join(f"{name} {value}\n" for name, value in options.items()))
    return configuration


def wait_until_it_listens(daemon: subprocess.Popen[str]) -> None:
    """Reads its words until the last one of its start. Raises ``RuntimeError`` with them if it ends before."""
    assert daemon.stdout
    told = []
    for line in daemon.stdout:
        told.append(line)
        if LAST_WORDS_OF_ITS_START in line:
            return
    raise RuntimeError("clamd ended: " + "".join(told))
