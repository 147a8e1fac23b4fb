"""What inner papers have in common (内部表单共同要素): a moment of the office, and books over many cases."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from letters.facts.common import Element, LetterFacts

Time = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""A time of the day in China, such as 09:30 (时间)."""
RunningNumber = Annotated[int, Field(ge=1)]
"""A row's running number in its book (序号)."""


class Moment(Element):
    """When something was done, to the minute (时间)."""

    day: date
    time: Time


class BookFacts(LetterFacts):
    """The elements of a book over many cases (簿册): its first and last day. ``signed_on``: when it was printed (制表日期)."""

    from_day: date
    to_day: date

    @model_validator(mode="after")
    def _it_does_not_end_before_it_begins(self) -> BookFacts:
        if self.to_day < self.from_day:
            raise ValueError("ends before it begins")
        return self
