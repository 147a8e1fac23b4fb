"""What a benchmark found (测量结果): printed, and kept in ``var/bench/``."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FOLDER = Path("var/bench")


def tell(found: Mapping[str, Any]) -> None:
    """Prints it and writes it to the file of its name (``benchmark``)."""
    text = json.dumps(found, indent=1) + "\n"
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{found['benchmark']}.json").write_text(text)
    sys.stdout.write(text)
