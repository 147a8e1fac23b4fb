"""A terminal for tests (测试用终端): commands typed against a throw-away office, their output and exit code."""

from __future__ import annotations

import asyncio
import io
import json
import os
import shlex
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from cli.app import main
from models.settings import Settings
from toolchain.bootstrap_venv import ROOT

DOOR = ROOT / "starter.py"


@dataclass(frozen=True)
class Ran:
    """What a command did: its exit code, its data, its messages."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """The JSON values of the data, one a line."""
        return [json.loads(one) for one in self.out.splitlines()]

    def good(self) -> Ran:
        """The same, which must have gone well."""
        assert self.code == 0, self
        return self


class OfThisThread(io.TextIOBase):
    """Hears what the thread that made it writes; what others write (the worker's log) goes where it went before."""

    def __init__(self, others: TextIO) -> None:
        self.heard, self._others, self._thread = io.StringIO(), others, threading.get_ident()

    def write(self, text: str) -> int:
        mine = threading.get_ident() == self._thread
        return (self.heard if mine else self._others).write(text)


@dataclass(frozen=True)
class Terminal:
    """Types commands where this environment points at an office."""

    environment: dict[str, str]

    async def types(self, *words: str) -> Ran:
        """Runs a command in a thread of this process, so that the worker in it goes on."""
        return await asyncio.to_thread(self._in_thread, words)

    async def pastes(self, command: str) -> Ran:
        """Runs a whole command as it was printed."""
        words = shlex.split(command)
        return await self.types(*words[words.index("starter.py") + 1 :])

    def _in_thread(self, words: tuple[str, ...]) -> Ran:
        out, err = OfThisThread(sys.stdout), OfThisThread(sys.stderr)
        with environment_of(self.environment), redirect_stdout(out), redirect_stderr(err):
            code = main(words)
        return Ran(code, out.heard.getvalue(), err.heard.getvalue())

    async def starts(self, *words: str, **more: str) -> Ran:
        """Runs a command as a process of its own; needed where the environment counts at import."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(DOOR),
            *words,
            env=without_ours() | self.environment | more,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert process.returncode is not None
        return Ran(process.returncode, out.decode(), err.decode())


def without_ours() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("MINGDA_", "TEMPORAL_"))}


@contextmanager
def environment_of(environment: Mapping[str, str]) -> Iterator[None]:
    """This process's environment for a while."""
    before = dict(os.environ)
    os.environ.update(environment)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def terminal_at(settings: Settings, address: str) -> Terminal:
    """A terminal that finds the office of these settings."""
    return Terminal(
        {
            "MINGDA_VAR": str(settings.var),
            "MINGDA_DATABASE": settings.database_url,
            "MINGDA_KEYS": str(settings.key_folder),
            "MINGDA_TASK_QUEUE": settings.task_queue,
            "TEMPORAL_ADDRESS": address,
            "TEMPORAL_NAMESPACE": settings.namespace,
        }
    )


def written(folder: Path, *requests: object, name: str = "request.json") -> str:
    """A request file: one value, or JSON lines; text goes in as it is."""
    texts = [one if isinstance(one, str) else json.dumps(one, ensure_ascii=False) for one in requests]
    path = folder / name
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return str(path)
