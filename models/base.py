"""What every value of ours has in common."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

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


DAY_FORM = re.compile(r"\d{4}-\d{2}-\d{2}")
YEAR_BEFORE, YEAR_AFTER = 2000, 2099


def _day(value: object) -> date:
    """A day is written as 2026-03-02: no number, and no time whose zone might make it another day."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not DAY_FORM.fullmatch(value):
        raise PydanticCustomError("date_type", "not a day")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("date_type", "not a day") from None


def _moment(value: object) -> date:
    """A day, or a point in time that is written with its zone."""
    if not isinstance(value, datetime) and not (isinstance(value, str) and "T" in value):
        return _day(value)
    try:
        found = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("datetime_type", "not a time") from None
    if found.tzinfo is None:
        raise PydanticCustomError("timezone_naive", "no zone")
    return found


def _in_range(value: Any) -> Any:
    if not YEAR_BEFORE < value.year < YEAR_AFTER:
        raise PydanticCustomError("day_out_of_range", "not in 2001 to 2098")
    return value


Day = Annotated[date, BeforeValidator(_day), AfterValidator(_in_range)]
"""A day that people enter: 2001 to 2098."""
Moment = Annotated[date | AwareDatetime, BeforeValidator(_moment), AfterValidator(_in_range)]
"""A day, or a point in time with its zone where one is known."""


def day_of(moment: Moment) -> date:
    """The day in China on which a moment falls."""
    return moment.astimezone(CHINA_TIME).date() if isinstance(moment, datetime) else moment


def china(moment: datetime) -> datetime:
    """The same moment told in China time."""
    return moment.astimezone(CHINA_TIME)


def utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
