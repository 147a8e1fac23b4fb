"""Acts typed with their data (录入行为), for tests that need a case further on."""

from __future__ import annotations

import json

from models.agency import Officer
from tests.cli.terminal import Ran, Terminal


async def types_act(terminal: Terminal, number: str, officer: Officer, act: str, **data: object) -> Ran:
    """Does an act at the command line, which must be taken."""
    text = json.dumps(data, ensure_ascii=False)
    return (await terminal.types("act", number, act, "--as", officer.id, "--data", text)).good()
