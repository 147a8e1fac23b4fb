"""What all acts have in common (行为的共同要素)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from models.base import Day, Model

Id = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
ItemNumber = Annotated[int, Field(ge=1, le=50)]
"""An item of the request by its place, from 1 (申请事项序号)."""
Mark = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9-]{0,9}$")]
"""A short mark such as A or B1 by which somebody consulted is known in clocks and reminders (代号); never a name."""

DAYS_STATED = (
    *("posted", "received_on", "confirmed_on", "searched_on", "contacted_on"),
    *("paid_on", "served_on", "returned_on", "ended_on", "day"),
)
"""Fields by which an act states a day of its own; an act has at most one of them."""


class AnAct(Model):
    """What all acts have in common.

    ``told_on``: the day that an act states for what it records (a posting, a receipt); None: the day of its entry counts.
    ``subject``: the id of the act, or the digest of the document, that it is about; None: nothing in particular.
    ``until``, in acts that have it: the last day that they give to somebody.
    """

    @property
    def day_field(self) -> str | None:
        """The field that states the act's day; None: it states none."""
        return next((field for field in DAYS_STATED if getattr(self, field, None) is not None), None)

    @property
    def told_on(self) -> date | None:
        """The day that the act states; None: it states none."""
        day: Day | None = getattr(self, self.day_field) if self.day_field else None
        return day

    @property
    def subject(self) -> str | None:
        return getattr(self, "about", None)
