"""``var/office.json`` (运行中的办公系统): how other programs find the office that runs on this folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from models.base import Model, Words
from models.faults import BadInput, Fault
from models.settings import Settings


class RunningOffice(Model):
    """An office that runs (运行中的办公系统). ``pids``: its own, under ``office``, and its children's.

    ``documents``: where its papers lie (None: written by an earlier release, which had none); ``clamav``: its virus scanner.
    """

    address: str
    namespace: str
    task_queue: str
    database: str
    keys: Path
    documents: Path | None = None
    clamav: str | None = None
    largest_document_megabytes: int = 50
    pids: Mapping[str, int]
    started: datetime


class NoOffice(BadInput):
    """No office runs on this folder, and no server is named."""

    def __init__(self, var: Path) -> None:
        what = Words(
            zh=f"{var} 上没有运行中的办公系统。请先运行 make run，或设置 TEMPORAL_ADDRESS",
            en=f"no office runs on {var}. Start one by make run, or set TEMPORAL_ADDRESS",
        )
        super().__init__((Fault(where="MINGDA_VAR", what=what),))


def address_of(settings: Settings) -> str:
    """The Temporal server's address: as set, or the running office's.

    Raises:
        NoOffice: there is neither.
    """
    return settings.address or running_office(settings).address


def running_office(settings: Settings) -> RunningOffice:
    """The office that runs on this folder; a file that a killed office left behind does not count.

    Raises:
        NoOffice: there is none.
    """
    try:
        office = RunningOffice.model_validate_json(office_path(settings).read_bytes())
    except (OSError, ValidationError):
        raise NoOffice(settings.var) from None
    if not is_alive(office.pids.get("office", 0)):
        raise NoOffice(settings.var)
    return office


def write_office(settings: Settings, office: RunningOffice) -> None:
    """Writes the file at one stroke, so that nobody reads half of it."""
    path = office_path(settings)
    draft = path.with_suffix(".new")
    draft.write_text(office.model_dump_json(indent=1) + "\n", encoding="utf-8")
    draft.replace(path)


def remove_office(settings: Settings) -> None:
    office_path(settings).unlink(missing_ok=True)


def office_path(settings: Settings) -> Path:
    return settings.var / "office.json"


def is_alive(pid: int) -> bool:
    """Whether a process of this id runs."""
    if pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
