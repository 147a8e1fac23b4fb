"""A command that asks the engine one thing and ends (短命客户端): ``python -m tests.engine.short_client ADDRESS NAMESPACE``."""

from __future__ import annotations

import asyncio
import sys

from engine.connection import connect
from engine.keys import KeyRing
from engine.settle import settle

RING = KeyRing({"1": bytes(32)}, bytes(32))


async def ask(address: str, namespace: str) -> None:
    client = await connect(address, namespace, RING)
    print(await client.count_workflows())


if __name__ == "__main__":
    asyncio.run(ask(*sys.argv[1:]))
    settle()
