"""Every process that used a client ends well (收尾停顿): without the pause about half of them crash in the SDK's threads."""

from __future__ import annotations

import asyncio
import sys

from toolchain.temporal_server import TemporalServer

PROCESSES, AT_ONCE = 10, 2


async def test_short_commands_end_with_exit_code_zero(server: TemporalServer) -> None:
    turn = asyncio.Semaphore(AT_ONCE)

    async def code() -> int:
        async with turn:
            command = (sys.executable, "-m", "tests.engine.short_client", server.address, server.namespace)
            process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL)
            return await process.wait()

    assert await asyncio.gather(*(code() for _ in range(PROCESSES))) == [0] * PROCESSES
