"""Filling in what the command line prints (填写): as an officer would, placeholder by placeholder."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cli.placeholders import A_NUMBER, DAY, SOMETHING
from models.base import china
from tests.builders import RESIDENT_ID, digest

VALUES: dict[str, object] = {
    "sha256": digest("文件一"),
    "true": True,
    "false": False,
    "free_of_secret_marks": True,
    "id_number": RESIDENT_ID,
    "uscc": "91110000600037341L",
}
"""What is filled in by the field, or for a choice."""


def today() -> str:
    return day(0)


def day(days: int) -> str:
    """A day so many days from today, as it is typed."""
    found: date = china(datetime.now(UTC)).date() + timedelta(days)
    return found.isoformat()


def filled(example: Any, chosen: Mapping[str, object], name: str = "") -> Any:
    """The example with each placeholder filled: by what was chosen for its field, else by the first that fits."""
    if isinstance(example, dict):
        return {field: filled(value, chosen, field) for field, value in example.items()}
    if name in chosen:
        return chosen[name]
    if isinstance(example, list):
        return [filled(one, chosen, name) for one in example]
    return one_filled(example, name) if isinstance(example, str) else example


def one_filled(placeholder: str, name: str) -> object:
    if placeholder == DAY:
        return day(10) if name == "until" else today()
    if placeholder == SOMETHING:
        return VALUES.get(name, "如实填写")
    if A_NUMBER.fullmatch(placeholder):
        return int(placeholder.partition("-")[0])
    first = placeholder.partition("|")[0]
    return VALUES.get(first, first)


def fill_command(command: str, **chosen: object) -> str:
    """A printed command with its data filled in."""
    words = shlex.split(command)
    if "--data" in words:
        place = words.index("--data") + 1
        words[place] = json.dumps(filled(json.loads(words[place]), chosen), ensure_ascii=False)
    return shlex.join(words)


def commands_in(text: str, verb: str) -> list[str]:
    """The commands of this verb that a text prints."""
    return [one.strip() for one in text.splitlines() if f"starter.py {verb} " in one]
