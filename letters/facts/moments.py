"""When something was entered, as inner papers show it (时间): the day and the minute in China."""

from __future__ import annotations

from datetime import datetime

from letters.facts.sheets import Moment
from models.base import china


def moment(at: datetime) -> Moment:
    here = china(at)
    return Moment(day=here.date(), time=f"{here:%H:%M}")
