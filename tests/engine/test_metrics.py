"""Metrics (运行指标) are shown where the office wishes it; a place where nothing can listen stops the worker with its name."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from engine.connection import connect
from engine.metrics import runtime_showing
from models.faults import BadInput
from models.settings import settings_from
from tests.engine.short_client import RING
from tests.privacy.evidence import shown_at
from toolchain.bootstrap_venv import ROOT
from toolchain.ports import free_ports
from toolchain.temporal_server import TemporalServer


@pytest.fixture
def taken() -> Iterator[str]:
    """An address at which somebody listens already."""
    with closing(socket.create_server(("127.0.0.1", 0))) as somebody:
        yield f"127.0.0.1:{somebody.getsockname()[1]}"


def test_without_the_wish_nothing_is_shown() -> None:
    assert settings_from({}).metrics is None
    assert runtime_showing(None) is None


async def test_a_client_of_the_runtime_is_counted_on_its_page(server: TemporalServer) -> None:
    metrics = f"127.0.0.1:{free_ports(1)[0]}"
    client = await connect(server.address, server.namespace, RING, runtime=runtime_showing(metrics))
    await client.count_workflows()
    assert b'operation="CountWorkflowExecutions"' in shown_at(metrics)


@pytest.mark.parametrize("wrong", ["9464", "localhost:9464", "127.0.0.1", "127.0.0.1:x", "http://127.0.0.1:9464"])
def test_what_is_no_address_is_refused_by_the_settings(wrong: str) -> None:
    with pytest.raises(BadInput) as caught:
        settings_from({"MINGDA_METRICS": wrong})
    assert [one.where for one in caught.value.faults] == ["MINGDA_METRICS"]


@pytest.mark.parametrize("wrong", ["999.0.0.1:9464", "127.0.0.1:99999"])
def test_an_address_that_cannot_be_is_a_fault_of_the_setting(wrong: str) -> None:
    with pytest.raises(BadInput) as caught:
        runtime_showing(wrong)
    assert [one.where for one in caught.value.faults] == ["MINGDA_METRICS"]


def test_a_worker_whose_place_is_taken_says_so_and_does_not_start(taken: str, tmp_path: Path) -> None:
    environment = {"MINGDA_VAR": str(tmp_path), "TEMPORAL_ADDRESS": "127.0.0.1:1", "MINGDA_METRICS": taken}
    command = [sys.executable, str(ROOT / "worker.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("MINGDA_METRICS: ")
