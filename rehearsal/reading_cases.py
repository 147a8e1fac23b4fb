"""Reading cases to rehearse (读取演练案例): JSON lines in, scripts out, or every fault with its line and what would be right."""

from __future__ import annotations

from pathlib import Path

from law.question import read_question
from models.base import Words
from models.faults import BadInput, Fault
from models.json_lines import Value, value_of, values_of
from policy.policy import POLICY
from rehearsal.scripts import Script

CANNOT_READ = Words(zh="文件无法读取（须为 UTF-8 文本）", en="cannot be read (it must be UTF-8 text)")


def read_scripts(file: Path) -> tuple[Script, ...]:
    """All scripts of a file, one JSON object a line; blank lines are passed over.

    Raises:
        BadInput: with the faults of every line.
    """
    found: list[Script] = []
    faults: list[Fault] = []
    try:
        with file.open("rb") as lines:
            for value in values_of(lines):
                try:
                    found.append(script_of(value))
                except BadInput as bad:
                    faults += [within(file, value, one) for one in bad.faults]
    except OSError:
        raise BadInput((Fault(where=file.name, what=CANNOT_READ),)) from None
    if faults:
        raise BadInput(tuple(faults))
    return tuple(found)


def within(file: Path, value: Value, fault: Fault) -> Fault:
    """The fault with its file and line."""
    line = f" line {value.line}" if value.line else ""
    return Fault(where=f"{file.name}{line}: {fault.where}".rstrip(": "), what=fault.what)


def script_of(value: Value) -> Script:
    """One script, its facts read as the command ``clock`` reads them.

    Raises:
        BadInput: with all faults.
    """
    if value.fault:
        raise BadInput((value.fault,))
    return Script(read_question(value.value, POLICY.legal))


def read_script(line: str) -> Script:
    """One script from its line. Raises BadInput."""
    return script_of(value_of(None, line.encode()))
