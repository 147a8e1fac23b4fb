"""Whether a new notice can be one (放假通知核对): its year, its days, and what it says against those held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from models.base import Words
from models.calendar_notice import CalendarNotice
from models.faults import BadInput, Fault, read

SATURDAY, DECEMBER = 5, 12
BLANK: dict[str, Any] = {"id": "2026-1", "year": 2026, "published": "2026-01-01", "off": [], "work": []}
"""What stands where a notice says nothing that can be read."""


def faults_of(new: CalendarNotice, held: Iterable[CalendarNotice], today: date) -> Iterator[Fault]:
    """Everything that is wrong with a notice. A second notice for a year is an amendment and names only what it changes."""
    yield from head_at_fault(new, held, today)
    if not new.off and not new.work:
        yield fault("off", "没有任何日期", "names no day")
    yield from days_at_fault(new)


def head_at_fault(new: CalendarNotice, held: Iterable[CalendarNotice], today: date) -> Iterator[Fault]:
    """An id of another year or of another notice, a day of publication that has not come."""
    if not new.id.startswith(f"{new.year}-"):
        yield fault("id", f"须以 {new.year}- 开头", f"must begin with {new.year}-")
    if any(one.id == new.id and one != new for one in held):
        yield fault("id", "已收录另一份同号通知", "another notice of this id is held")
    if new.published > today:
        yield fault("published", "尚未到来", "has not come yet")


def days_at_fault(new: CalendarNotice) -> Iterator[Fault]:
    """Days both off and worked or of another year (the December before is allowed); make-up days that are no day of rest."""
    for day in sorted(new.off & new.work):
        yield fault("work", f"{day} 既放假又上班", f"{day} is both off and worked")
    for field, days in (("off", new.off), ("work", new.work)):
        for day in sorted(days):
            if day.year != new.year and (day.year, day.month) != (new.year - 1, DECEMBER):
                yield fault(field, f"{day} 不在 {new.year} 年", f"{day} is not in {new.year}")
    for day in sorted(new.work):
        if day.weekday() < SATURDAY:
            yield fault("work", f"{day} 不是星期六、星期日", f"{day} is no Saturday or Sunday")


def faults_of_the_rest(sent: object, today: date) -> Iterator[Fault]:
    """Of a notice that cannot be read as a whole: what else is wrong with the fields and days that can (可读部分的核对)."""
    legible = legible_part(sent)
    year = legible.get("year", year_named(legible.get("id", "")))
    if not is_legible("year", year):
        return
    unread = BLANK | {"id": f"{year}-0", "published": str(today)}
    part: CalendarNotice = read(CalendarNotice, unread | legible | {"year": year})
    yield from (*head_at_fault(part, (), today), *days_at_fault(part))


def legible_part(sent: object) -> dict[str, Any]:
    """Each field that can be read; of the days, each that can."""
    found = {name: value for name, value in sent.items() if name in BLANK} if isinstance(sent, dict) else {}
    for name, value in found.items():
        if isinstance(value, list):
            found[name] = [one for one in value if is_legible(name, [one])]
    return {name: value for name, value in found.items() if is_legible(name, value)}


def is_legible(field: str, value: object) -> bool:
    try:
        read(CalendarNotice, BLANK | {field: value})
    except BadInput:
        return False
    return True


def year_named(notice: str) -> int | None:
    year = notice.partition("-")[0]
    return int(year) if year.isdecimal() else None


def fault(where: str, zh: str, en: str) -> Fault:
    return Fault(where=where, what=Words(zh=zh, en=en))
