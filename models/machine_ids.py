"""The ids of machines' acts (系统行为编号): made from what they tell, so that what is told twice is entered once. No person's act has such an id."""

from __future__ import annotations

from models.acts import Alarm

ALARM, FAILURE, CALENDAR = "alarm ", "failed ", "calendar "


def alarm_id(alarm: Alarm) -> str:
    return f"{ALARM}{alarm.key}"


def failure_id(errand: str, unique: str) -> str:
    """Of an errand that failed; ``unique``, for the same errand may be tried again and fail again."""
    return f"{FAILURE}{errand} {unique}"


def calendar_id(notice: str) -> str:
    """Of the news of this calendar notice; the same in every case."""
    return f"{CALENDAR}{notice}"


def is_machines(act_id: str) -> bool:
    """Whether only a machine may use this id."""
    return act_id.startswith((ALARM, FAILURE, CALENDAR))
