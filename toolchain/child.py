"""One child process (子进程): in a process group of its own, its words in a file, gone when its parent is gone."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from models.base import Words

LEASH = Path(__file__).with_name("leash.py")
SECONDS_BETWEEN_LOOKS = 0.05
MOST_LOG_BYTES = 10_000_000


class ChildFailed(Exception):  # noqa: N818 - the house's word for it
    """A child ended before it was ready, or was not ready in time."""

    def __init__(self, said: Words) -> None:
        super().__init__(said.en)
        self.said = said


@dataclass(frozen=True)
class ChildPlan:
    """What to run and when it counts as ready (启动方案).

    ``ready`` returns when it is, or raises TimeoutError; ``prepare`` is called before every start.
    """

    name: str
    called: Words
    command: tuple[str, ...]
    folder: Path
    log: Path
    ready: Callable[[], Awaitable[None]]
    prepare: Callable[[], None] = lambda: None
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    seconds_to_be_ready: float = 60
    seconds_to_stop: float = 20


class Child:
    """A running child of a plan (运行中的子进程). It can be stopped, killed, and started again."""

    def __init__(self, plan: ChildPlan) -> None:
        self.plan = plan
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process and self.is_running else None

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.poll() if self._process else None

    async def start(self) -> None:
        """Starts it and returns when it is ready; one that fails is not left behind.

        Raises:
            ChildFailed: it ended before, or was not ready in time.
        """
        self.plan.prepare()
        # The leash is tied to the thread that starts: this must be the main thread, which lives as long as the process.
        self._process = launched(self.plan)
        try:
            await asyncio.wait_for(self._ready_or_ended(), self.plan.seconds_to_be_ready)
        except TimeoutError:
            await self.kill()
            raise ChildFailed(too_slow(self.plan)) from None
        except BaseException:
            await self.kill()
            raise

    async def _ready_or_ended(self) -> None:
        ready, ended = asyncio.ensure_future(self.plan.ready()), asyncio.ensure_future(self.ended())
        try:
            await asyncio.wait((ready, ended), return_when=asyncio.FIRST_COMPLETED)
            if not ready.done():
                raise ChildFailed(ended_early(self.plan, ended.result()))
            ready.result()
        finally:
            ready.cancel()
            ended.cancel()
            await asyncio.gather(ready, ended, return_exceptions=True)

    async def ended(self) -> int:
        """Waits for its end; the exit code."""
        while self._process and self._process.poll() is None:  # noqa: ASYNC110 - no event tells of a process that ended
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        return (self._process.returncode if self._process else None) or 0

    async def stop(self) -> None:
        """Asks it to end, and kills it when it takes too long."""
        self._signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(self.ended(), self.plan.seconds_to_stop)
        except TimeoutError:
            await self.kill()

    async def kill(self) -> None:
        """Ends it and its own children at once (kill -9)."""
        self._signal(signal.SIGKILL)
        if self._process:
            self._process.wait()

    def _signal(self, number: signal.Signals) -> None:
        if self._process and self._process.poll() is None:
            os.killpg(self._process.pid, number)


def launched(plan: ChildPlan) -> subprocess.Popen[bytes]:
    """The process, on its leash; its words go to the log, the log of before is kept once when it grew too long."""
    plan.log.parent.mkdir(parents=True, exist_ok=True)
    if plan.log.exists() and plan.log.stat().st_size > MOST_LOG_BYTES:
        plan.log.replace(plan.log.with_suffix(".1.log"))
    leash = (sys.executable, "-I", "-S", str(LEASH), str(os.getpid()))
    with plan.log.open("ab") as log:
        return subprocess.Popen(
            [*leash, *plan.command],
            cwd=plan.folder,
            env=dict(plan.environment),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def ended_early(plan: ChildPlan, code: int) -> Words:
    name = plan.called
    return Words(
        zh=f"{name.zh}没有启动成功（退出码 {code}）。日志：{plan.log}",
        en=f"The {name.en} did not start (exit code {code}). Log: {plan.log}",
    )


def too_slow(plan: ChildPlan) -> Words:
    seconds = plan.seconds_to_be_ready
    return Words(
        zh=f"{plan.called.zh}在 {seconds:g} 秒内没有就绪。日志：{plan.log}",
        en=f"The {plan.called.en} was not ready within {seconds:g} seconds. Log: {plan.log}",
    )
