"""What every value of ours has in common."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

CHINA_TIME = timezone(timedelta(hours=8), "UTC+8")
Language = Literal["zh", "en"]


class Model(BaseModel):
    """A frozen value that may lie in history: fields of a later release are ignored, values never shown in errors.

    What people send in is read with ``extra="forbid"`` (see ``models.faults.read``), so one class serves edge and history.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class Words(Model):
    """One sentence in the two languages of the house (中文, English)."""

    zh: str
    en: str

    def said_in(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en

    def __str__(self) -> str:
        return self.zh


Moment = date | AwareDatetime
"""A day, or a point in time with its zone where one is known."""


def day_of(moment: Moment) -> date:
    """The day in China on which a moment falls."""
    return moment.astimezone(CHINA_TIME).date() if isinstance(moment, datetime) else moment


def china(moment: datetime) -> datetime:
    """The same moment told in China time."""
    return moment.astimezone(CHINA_TIME)


def utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
