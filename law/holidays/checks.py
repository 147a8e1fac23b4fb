"""Whether a new notice can be one (放假通知核对): its year, its days, and what it says against those held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from models.base import Words
from models.calendar_notice import CalendarNotice
from models.faults import Fault

SATURDAY, DECEMBER = 5, 12


def faults_of(new: CalendarNotice, held: Iterable[CalendarNotice], today: date) -> Iterator[Fault]:
    """Everything that is wrong with a notice. A second notice for a year is an amendment and names only what it changes."""
    known = tuple(held)
    if not new.id.startswith(f"{new.year}-"):
        yield fault("id", f"须以 {new.year}- 开头", f"must begin with {new.year}-")
    if any(one.id == new.id and one != new for one in known):
        yield fault("id", "已收录另一份同号通知", "another notice of this id is held")
    if new.published > today:
        yield fault("published", "尚未到来", "has not come yet")
    if not new.off and not new.work:
        yield fault("off", "没有任何日期", "names no day")
    for day in sorted(new.off & new.work):
        yield fault("work", f"{day} 既放假又上班", f"{day} is both off and worked")
    yield from days_at_fault(new)


def days_at_fault(new: CalendarNotice) -> Iterator[Fault]:
    """Days of another year (the December before is allowed), and make-up days that are no day of rest."""
    for field, days in (("off", new.off), ("work", new.work)):
        for day in sorted(days):
            if day.year != new.year and (day.year, day.month) != (new.year - 1, DECEMBER):
                yield fault(field, f"{day} 不在 {new.year} 年", f"{day} is not in {new.year}")
    for day in sorted(new.work):
        if day.weekday() < SATURDAY:
            yield fault("work", f"{day} 不是星期六、星期日", f"{day} is no Saturday or Sunday")


def fault(where: str, zh: str, en: str) -> Fault:
    return Fault(where=where, what=Words(zh=zh, en=en))
