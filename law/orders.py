"""Orders to reply (责令答复): the period that a court or a reconsideration body sets."""

from __future__ import annotations

from datetime import date, timedelta

from law.cited import rule, spc_2025
from law.working_days import Calendar, Count
from models.facts import OrderReceived
from models.working_days import WorkingDays

ARTICLE = spc_2025(11)
SPC_2025_FROM = date(2025, 6, 1)


@rule(ARTICLE)
def usual_period(received: date) -> WorkingDays | None:
    """The period of a judgment that states none, since 2025-06-01 (法院判决的答复期限); None: before."""
    return WorkingDays(20) if received >= SPC_2025_FROM else None


@rule(ARTICLE)
def order_due(order: OrderReceived, calendar: Calendar) -> Count | None:
    """The period of an order counted out (责令答复期限), calendar days rolled off days off; None: it has none."""
    if order.days:
        return calendar.ending(order.on, order.on + timedelta(days=order.days))
    period = WorkingDays(order.working_days) if order.working_days else usual_period(order.on)
    return calendar.count(order.on, period) if period else None
