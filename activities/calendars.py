"""The calendar's activity (日历): which cases are open."""

from __future__ import annotations

from temporalio import activity

from activities.ports import RegisterPort


class Calendars:
    """What telling of a new calendar notice needs from the register."""

    def __init__(self, records: RegisterPort) -> None:
        self._records = records

    @activity.defn
    async def open_cases(self, after: str, most: int) -> list[str]:
        """Ids of open cases in order, beginning after this one. Safe to repeat: it only reads."""
        return list(await self._records.open_cases(after, most))
