"""Reading cases to rehearse (读取演练案例): JSON lines in, scripts out, or every fault with its line and what would be right."""

from __future__ import annotations

import json
from pathlib import Path

from law.question import read_question
from models.base import Words
from models.faults import SAID, BadInput, Fault, no_key_twice
from policy.policy import POLICY
from rehearsal.scripts import Script

CANNOT_READ = Words(zh="文件无法读取（须为 UTF-8 文本）", en="cannot be read (it must be UTF-8 text)")
NOTHING = Words(zh="没有案例", en="holds no case")


def read_scripts(file: Path) -> tuple[Script, ...]:
    """All scripts of a file, one JSON object a line; blank lines are passed over.

    Raises:
        BadInput: with the faults of every line.
    """
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise BadInput((Fault(where=file.name, what=CANNOT_READ),)) from None
    found: list[Script] = []
    faults: list[Fault] = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                found.append(read_script(line))
            except BadInput as bad:
                where = f"{file.name} line {number}: "
                faults += [Fault(where=where + one.where, what=one.what) for one in bad.faults]
    if not found and not faults:
        faults = [Fault(where=file.name, what=NOTHING)]
    if faults:
        raise BadInput(tuple(faults))
    return tuple(found)


def read_script(line: str) -> Script:
    """One script, its facts read as the command ``clock`` reads them.

    Raises:
        BadInput: with all faults.
    """
    try:
        value = json.loads(line, object_pairs_hook=no_key_twice)
    except (ValueError, RecursionError):
        raise BadInput((Fault(where=".", what=SAID["json_invalid"]),)) from None
    return Script(read_question(value, POLICY.legal))
