"""A question to the clock (期限试算): the facts of one case as anyone may send them, in the contract's form."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, field_validator
from pydantic_core import PydanticCustomError

from models.arrival import Arrival
from models.base import Day, Model, Words
from models.clock import Verdict
from models.facts import Fact


def _id(value: object) -> object:
    if value is None or (isinstance(value, str | int) and not isinstance(value, bool)):
        return value
    raise PydanticCustomError("id_wrong", "neither text nor a whole number")


def _in_both_languages(value: object) -> object:
    return {"zh": value, "en": value} if isinstance(value, str) else value


Said = Annotated[Words, BeforeValidator(_in_both_languages)]
"""A sentence in both languages, ``{"zh": …, "en": …}``, or one text for both."""


class Expected(Model):
    """What should come out (预期). None: not compared."""

    due: Day | None = None
    verdict: Verdict | None = None


class Question(Model):
    """One case as sent in. Exactly one of ``received`` and ``arrival``; ``events`` in the order of their days.

    ``as_of`` None: the last event's day. ``calendar_known_on`` None: the calendar as finally known. ``parameters``: open points
    that differ from the office's own. ``title``, ``finding``, ``expected``: for rehearsals.
    """

    id: Annotated[str | int | None, BeforeValidator(_id)] = None
    title: Said | None = None
    reading: Said | None = None
    assumed: tuple[Said, ...] = ()
    finding: Said | None = None
    expected: Expected = Expected()
    received: Day | None = None
    arrival: Arrival | None = Field(default=None, validate_default=True)
    regime: Literal["auto", "ogi-2008", "ogi-2019"] = "auto"
    as_of: Day | None = None
    calendar_known_on: Day | None = None
    parameters: dict[str, Any] = Field(default_factory=dict)
    events: tuple[Fact, ...] = ()

    @field_validator("arrival")
    @classmethod
    def _one_of_both(cls, value: Arrival | None, info: Any) -> Arrival | None:
        if "received" in info.data and (value is None) == (info.data["received"] is None):
            raise PydanticCustomError("received_or_arrival", "needs exactly one of received and arrival")
        return value
