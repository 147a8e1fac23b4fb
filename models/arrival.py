"""How a request arrived (收件渠道) and on which days; the day of receipt is derived from it by Art. 31."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from models.base import Model, Moment, day_of


def _not_before_arrival(confirmed: Moment | None, info: ValidationInfo) -> Moment | None:
    arrived = info.data.get("submitted") or info.data.get("arrived")
    if confirmed and arrived and day_of(confirmed) < day_of(arrived):
        raise PydanticCustomError("confirmed_too_early", "confirmed before it arrived")
    return confirmed


Confirmed = Annotated[Moment | None, AfterValidator(_not_before_arrival)]
"""The day on which both sides confirmed the receipt (双方确认之日); None: not yet."""


class InPerson(Model):
    """Handed in (当面提交)."""

    channel: Literal["in_person"] = "in_person"
    handed_in: Moment


class Oral(Model):
    """Asked by word of mouth and written up by the unit (口头申请)."""

    channel: Literal["oral"] = "oral"
    written_up: Moment


class Mail(Model):
    """Mail that is signed for (邮寄，签收)."""

    channel: Literal["mail"] = "mail"
    signed_for: Moment


class OrdinaryMail(Model):
    """Mail without a signature (平常信函). ``arrived``: the day it lay in the box; ``confirmed`` None: not yet confirmed."""

    channel: Literal["ordinary_mail"] = "ordinary_mail"
    arrived: Moment | None = None
    confirmed: Confirmed = Field(default=None, validate_default=True)

    @field_validator("confirmed")
    @classmethod
    def _some_day_is_known(cls, value: Moment | None, info: ValidationInfo) -> Moment | None:
        if value is None and info.data.get("arrived") is None:
            raise PydanticCustomError("arrival_day_missing", "needs arrived or confirmed")
        return value


class Electronic(Model):
    """Sent through the web, by e-mail or fax (互联网渠道、传真). ``confirmed`` None: not yet confirmed by both sides."""

    channel: Literal["web", "email", "fax"]
    submitted: Moment
    confirmed: Confirmed = None


Arrival = Annotated[InPerson | Oral | Mail | OrdinaryMail | Electronic, Field(discriminator="channel")]


def days_of(arrival: Arrival) -> dict[str, date]:
    """The days that an arrival names, by field."""
    moments = arrival.model_dump(exclude={"channel"}, exclude_none=True)
    return {field: day_of(moment) for field, moment in moments.items()}


def arrival_day(arrival: Arrival) -> date:
    """The earliest day that an arrival names: nothing was received before it."""
    return min(days_of(arrival).values())


def receipt_field(arrival: Arrival) -> str:
    """The field whose day counts as that of receipt (认定收到日的栏目): the confirmation where there is one, else the arrival."""
    days = days_of(arrival)
    return "confirmed" if "confirmed" in days else next(iter(days))
