"""Recorded histories (录制的历史) on disk: one gzipped JSON file for each run, encrypted by keys that serve tests only."""

from __future__ import annotations

import gzip
from pathlib import Path

from temporalio.client import WorkflowHistory
from temporalio.worker import Replayer

from engine.codec import Codec
from engine.converter import converter
from engine.keys import KeyRing, load_keys
from engine.plugin import plugin
from workflows.information_request import InformationRequest

HERE = Path(__file__).parent
HISTORIES = HERE / "histories"
TEST_ONLY_KEYS = HERE / "test_only_keys"
NAMESPACE = "mingda"
"""The namespace in which they were recorded: payloads are bound to it."""
TELLING = "calendar/telling.json.gz"
"""Where each release keeps the history of a notice's telling, apart from the cases."""


def all_files() -> list[Path]:
    return sorted(HISTORIES.glob("*/*.json.gz"))


def read(file: Path) -> WorkflowHistory:
    return WorkflowHistory.from_json(file.name, gzip.decompress(file.read_bytes()).decode())


def write(file: Path, history: WorkflowHistory, identity: str) -> None:
    """Without the name of the machine and process that did the work (``identity``, in task queues' names too)."""
    text = history.to_json().replace(identity, "recorder")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), mtime=0))


def replayer(workflow: type = InformationRequest, ring: KeyRing | None = None) -> Replayer:
    """Replays with the one plugin; ``ring`` None: the test-only keys."""
    codec = Codec(ring or load_keys(TEST_ONLY_KEYS), NAMESPACE)
    return Replayer(workflows=[workflow], namespace=NAMESPACE, plugins=[plugin(converter(codec))])
