"""Acts of machines (系统自行记入的行为): alarms and news. No person may enter them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from models.acts.base import AnAct


class Alarm(AnAct):
    """A rung of a clock's ladder is due (期限提醒). Entered by the clock alone."""

    act: Literal["alarm"] = "alarm"
    clock: str
    due: date
    rung: str
    at: datetime

    @property
    def key(self) -> str:
        return f"{self.clock} {self.due} {self.rung}"


class ErrandFailed(AnAct):
    """An errand failed for good (事务失败). Entered by the messenger alone."""

    act: Literal["errand_failed"] = "errand_failed"
    errand: str
    why: str


class CalendarChanged(AnAct):
    """A new calendar notice is in: all clocks are derived anew (放假通知更新). Entered by the calendar alone."""

    act: Literal["calendar_changed"] = "calendar_changed"
    notice: str
