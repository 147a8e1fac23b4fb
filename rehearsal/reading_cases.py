"""Reading cases to rehearse (读取演练案例): JSON lines in, scripts out, or every fault with its line and what would be right."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from law.ogi_2019.art33_reply import longest_extension
from models.arrival import arrival_day
from models.base import Words
from models.facts import ExtensionNotified, Fact, Replied
from models.faults import SAID, BadInput, Fault, read
from rehearsal.scripts import Script

CANNOT_READ = Words(zh="文件无法读取（须为 UTF-8 文本）", en="cannot be read (it must be UTF-8 text)")
NOTHING = Words(zh="没有案例", en="holds no case")
ONE_OF_TWO = Words(
    zh="须填写收到日（received）或到达情况（arrival），且只填其一", en="needs received or arrival, and only one of them"
)


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
    """One script.

    Raises:
        BadInput: with all faults of form; where there is none, with all faults of sense.
    """
    try:
        value = json.loads(line, object_pairs_hook=no_key_twice)
    except json.JSONDecodeError:
        raise BadInput((Fault(where=".", what=SAID["json_invalid"]),)) from None
    script: Script = read(Script, value)
    if faults := tuple(faults_of_sense(script)):
        raise BadInput(faults)
    return script


def no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object; of a key that stands twice only one value could be kept."""
    keys = [key for key, _ in pairs]
    if twice := sorted({key for key in keys if keys.count(key) > 1}):
        raise BadInput(tuple(Fault(where=key, what=SAID["duplicate_key"]) for key in twice))
    return dict(pairs)


def faults_of_sense(script: Script) -> Iterator[Fault]:
    """What cannot be, though each field alone could."""
    if (script.received is None) == (script.arrival is None):
        yield Fault(where="received", what=ONE_OF_TWO)
        return
    latest, what = arrival_day(script.came_by), "the arrival"
    for number, event in enumerate(script.events, 1):
        place = f"events[{number}]"
        if event.on < latest:
            yield Fault(where=f"{place}.on", what=too_early(latest, what))
        yield from faults_of_event(place, event, script)
        latest, what = max(latest, event.on), "the event before"
    if script.as_of and script.as_of < latest:
        yield Fault(where="as_of", what=too_early(latest, what))


def faults_of_event(place: str, event: Fact, script: Script) -> Iterator[Fault]:
    if isinstance(event, Replied) and event.posted and event.posted < event.on:
        yield Fault(where=f"{place}.posted", what=too_early(event.on, "the reply"))
    most = longest_extension().count
    too_long = isinstance(event, ExtensionNotified) and not 1 <= event.working_days <= most
    if too_long and not script.waits_for_the_2008_clock:
        what = Words(zh=f"须为 1 至 {most} 个工作日", en=f"must be 1 to {most} working days")
        yield Fault(where=f"{place}.working_days", what=what)


BEFORE_WHAT = {"the arrival": "到达日", "the event before": "前一事项", "the reply": "答复日"}


def too_early(day: date, what: str) -> Words:
    return Words(zh=f"早于{BEFORE_WHAT[what]} {day}", en=f"is before {what}, {day}")
