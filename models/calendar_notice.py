"""A calendar notice (放假通知): which days the State Council took off and which weekend days it made working days."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints, field_serializer

from models.base import Model

NoticeId = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{1,2}$")]


class CalendarNotice(Model):
    """One notice of the State Council's General Office (国务院办公厅部分节假日安排通知), as it was issued.

    ``id``: year and number within it (``2020-2`` amends ``2020-1``). ``published``: the day from which it was known.
    ``off``, ``work``: days named as off and as made up for; they may lie in the December before. A later notice prevails
    over an earlier one on the days that it names. ``url``: where it was published.
    """

    id: NoticeId
    year: Annotated[int, Field(ge=2007, le=2100)]
    published: date
    url: str = ""
    off: frozenset[date]
    work: frozenset[date]

    @field_serializer("off", "work", when_used="json")
    def _in_order(self, days: frozenset[date]) -> list[date]:
        return sorted(days)
