"""The ids of machines' acts (系统行为编号): made from what they tell, so that what is told twice is entered once. No person's act has such an id."""

from __future__ import annotations

from models.acts import Alarm, ErrandNews, LetterSealed

ALARM, FAILURE, CALENDAR, SEALED = "alarm ", "failed ", "calendar ", "sealed "
SENT, RETURNED, DELIVERED, PICKED_UP = "sent ", "returned ", "delivered ", "picked up "


def alarm_id(alarm: Alarm) -> str:
    return f"{ALARM}{alarm.key}"


def failure_id(errand: str, unique: str) -> str:
    """Of an errand that failed; ``unique``, for the same errand may be tried again and fail again."""
    return f"{FAILURE}{errand} {unique}"


def calendar_id(notice: str) -> str:
    """Of the news of this calendar notice; the same in every case."""
    return f"{CALENDAR}{notice}"


def news_id(news: ErrandNews) -> str:
    """Of what an errand that was done tells: once for each errand."""
    return f"{SEALED if isinstance(news, LetterSealed) else SENT}{news.errand}"


def returned_id(message_id: str) -> str:
    """Of a mail that came back: once for each mail, however many notices tell of it."""
    return f"{RETURNED}{message_id}"


def delivered_id(message_id: str) -> str:
    return f"{DELIVERED}{message_id}"


def picked_up_id(about: str) -> str:
    """Of the first picking up of what this dispatch offered."""
    return f"{PICKED_UP}{about}"


def is_machines(act_id: str) -> bool:
    """Whether only a machine may use this id."""
    return act_id.startswith((ALARM, FAILURE, CALENDAR, SEALED, SENT, RETURNED, DELIVERED, PICKED_UP))
