"""Which children an office has (办公系统的子进程), in the order of their start."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from models.base import Words
from models.settings import Settings
from toolchain.bootstrap_venv import ROOT
from toolchain.child import SECONDS_BETWEEN_LOOKS, ChildPlan
from toolchain.server_config import HOST, kept_ports
from toolchain.temporal_server import server_plan


class OfficePlan(NamedTuple):
    """The Temporal server's address, and the children of an office (办公系统方案)."""

    address: str
    children: tuple[ChildPlan, ...]


def plan_for(settings: Settings) -> OfficePlan:
    """A server, unless one is named, and a worker."""
    if settings.address:
        return OfficePlan(settings.address, (worker_plan(settings, settings.address),))
    folder = settings.var / "server"
    ports = kept_ports(folder)
    address = f"{HOST}:{ports.frontend}"
    server = server_plan(folder, ports, settings.namespace, settings.time_may_be_skipped)
    return OfficePlan(address, (server, worker_plan(settings, address)))


def worker_plan(settings: Settings, address: str) -> ChildPlan:
    """A worker that works with exactly what the office works with."""
    ready_file = settings.var / "worker" / "ready"

    def prepare() -> None:
        ready_file.parent.mkdir(parents=True, exist_ok=True)
        ready_file.unlink(missing_ok=True)

    return ChildPlan(
        name="worker",
        called=Words(zh="工作进程", en="worker"),
        command=(sys.executable, str(ROOT / "worker.py"), "--ready", str(ready_file)),
        folder=Path.cwd(),
        log=ready_file.with_name("worker.log"),
        prepare=prepare,
        ready=lambda: appeared(ready_file),
        environment=environment_for(settings, address),
    )


def environment_for(settings: Settings, address: str) -> Mapping[str, str]:
    return os.environ | {
        "MINGDA_VAR": str(settings.var),
        "MINGDA_DATABASE": settings.database_url,
        "MINGDA_KEYS": str(settings.key_folder),
        "TEMPORAL_ADDRESS": address,
        "TEMPORAL_NAMESPACE": settings.namespace,
    }


async def appeared(path: Path) -> None:
    while not path.exists():  # noqa: ASYNC110, ASYNC240 - another process makes it; a look takes microseconds
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
