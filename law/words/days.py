"""What a day is (日期性质), and how an explanation says it."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from models.base import Words


class DayKind(StrEnum):
    """What a day is (日期性质). ``not_announced``: the notice that settles it is not in."""

    WEEKDAY = "weekday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MAKE_UP_DAY = "make_up_day"
    NOT_ANNOUNCED = "not_announced"


WEEKDAYS = (
    Words(zh="星期一", en="Monday"),
    Words(zh="星期二", en="Tuesday"),
    Words(zh="星期三", en="Wednesday"),
    Words(zh="星期四", en="Thursday"),
    Words(zh="星期五", en="Friday"),
    Words(zh="星期六", en="Saturday"),
    Words(zh="星期日", en="Sunday"),
)
SAID = {
    DayKind.WEEKDAY: Words(zh="工作日", en="a working day"),
    DayKind.WEEKEND: Words(zh="休息日", en="a day of rest"),
    DayKind.HOLIDAY: Words(zh="放假", en="a day off"),
    DayKind.MAKE_UP_DAY: Words(zh="调休上班日", en="a day of rest made a working day"),
}


@lru_cache(maxsize=1024)
def why(weekday: int, kind: DayKind, notice: str | None) -> Words:
    """Why a settled day is counted or skipped: its weekday, what it is, and the notice that names it."""
    name, said = WEEKDAYS[weekday], SAID[kind]
    by = Words(zh=f"（放假通知 {notice}）", en=f" (notice {notice})") if notice else Words(zh="", en="")
    return Words(zh=f"{name.zh}，{said.zh}{by.zh}", en=f"{name.en}, {said.en}{by.en}")


@lru_cache(maxsize=1024)
def why_open(weekday: int, year: int) -> Words:
    """Why a day is only assumed to be worked or not: the notice of that year is not in."""
    name = WEEKDAYS[weekday]
    return Words(
        zh=f"{name.zh}，{year}年放假通知未收录，暂按星期一至星期五上班计",
        en=f"{name.en}; no notice for {year} is in, Monday to Friday are taken as working days for now",
    )
