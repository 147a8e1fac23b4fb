"""Facts of a case (案件事实): what happened on which day, as the clock sees it. The kinds and fields are the contract's.

An officer's act becomes a fact in ``procedure/facts_of.py``; ``law/`` folds facts into clocks.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from models.base import Model


class SupplementNotified(Model):
    """The supplement notice was sent (补正告知). ``until``: the applicant's last day; None: not known."""

    kind: Literal["supplement_notified"] = "supplement_notified"
    on: date
    until: date | None = None


class SupplementReceived(Model):
    """The supplement came in (收到补正)."""

    kind: Literal["supplement_received"] = "supplement_received"
    on: date


class Abandoned(Model):
    """An officer found the request abandoned for want of a supplement (视为放弃申请)."""

    kind: Literal["abandoned"] = "abandoned"
    on: date


class Withdrawn(Model):
    """The applicant withdrew (撤回)."""

    kind: Literal["withdrawn"] = "withdrawn"
    on: date


class ExtensionNotified(Model):
    """The applicant was told of an approved extension (延长答复期限告知) of so many working days."""

    kind: Literal["extension_notified"] = "extension_notified"
    on: date
    working_days: int


class Replied(Model):
    """The reply was made on ``on`` and left on ``posted`` (交邮、发出); None: not known, then ``on`` counts."""

    kind: Literal["replied"] = "replied"
    on: date
    posted: date | None = None


Fact = Annotated[
    SupplementNotified | SupplementReceived | Abandoned | Withdrawn | ExtensionNotified | Replied,
    Field(discriminator="kind"),
]


class FactSheet(Model):
    """All that the law needs to know of one case (案情): the day of receipt, the facts in order, and the day of asking.

    ``received``: day of receipt (收到申请之日), or, while ``receipt_is_confirmed`` is false, the day of arrival, which gives
    a conservative date. ``as_of``: the day on which states and ``overdue`` are judged.
    """

    received: date
    receipt_is_confirmed: bool = True
    facts: tuple[Fact, ...] = ()
    as_of: date
