"""An example request for newcomers (示例申请): ``examples/request.json`` as if it had come in today, in the office's folder."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from toolchain.bootstrap_venv import ROOT

PATTERN = ROOT / "examples" / "request.json"


def write_example(folder: Path, today: date) -> Path:
    """Writes the example anew. Safe to repeat: on one day it is one request, sent again it gets the first number."""
    path = example_in(folder)
    path.write_text(example_on(today), encoding="utf-8")
    return path


def example_in(folder: Path) -> Path:
    return folder / "example-request.json"


def example_on(today: date) -> str:
    """The request of the pattern, submitted and confirmed today."""
    request = json.loads(PATTERN.read_text(encoding="utf-8"))
    day = today.isoformat()
    arrival = {"channel": "web", "submitted": day, "confirmed": day}
    dated = {**request, "id": f"example-{day}", "arrival": arrival}
    return json.dumps(dated, ensure_ascii=False, indent=2) + "\n"
