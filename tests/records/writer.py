"""A process of its own that opens cases as fast as it can (并发写入者): ``python -m tests.records.writer URL NAME COUNT``."""

from __future__ import annotations

import asyncio
import sys

from records import Records
from tests.records.builders import case_of


async def write(url: str, name: str, count: int) -> None:
    records = Records.open(url)
    await records.agencies()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for one in range(count):
        await case_of(records, 2, f"demo/{name}{one}")
    await records.close()


if __name__ == "__main__":
    asyncio.run(write(sys.argv[1], sys.argv[2], int(sys.argv[3])))
