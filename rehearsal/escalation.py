"""What escalated when (催办情况): who was reminded on which days."""

from __future__ import annotations

from datetime import date

from models.acts import Alarm
from models.base import Words
from models.roles import ROLE_NAMES, Role
from policy.rungs import rung_of
from procedure.case import Case

NOBODY = Words(zh="无人需要提醒。", en="Nobody needed to be reminded.")


def reminded(case: Case) -> dict[Role, list[date]]:
    """The days on which each role was reminded, in the order in which they first were."""
    found: dict[Role, list[date]] = {}
    for rang in case.all(Alarm):
        rung = rung_of(case.policy.ladders, rang.act.clock, rang.act.rung)
        for role in rung.roles if rung else ():
            days = found.setdefault(role, [])
            if rang.day not in days:
                days.append(rang.day)
    return found


def overdue_recorded(case: Case) -> date | None:
    """The day at whose beginning it was recorded that nothing had left (逾期记录), or None."""
    return next((one.day for one in case.all(Alarm) if one.act.clock == "reply" and one.act.rung == "overdue"), None)


def escalation_in_words(case: Case) -> Words:
    found = reminded(case)
    if not found:
        return NOBODY
    zh = "；".join(f"{ROLE_NAMES[role].zh} {short(days, '、')}" for role, days in found.items())
    en = "; ".join(f"{ROLE_NAMES[role].en} {short(days, ', ')}" for role, days in found.items())
    if day := overdue_recorded(case):
        zh, en = f"{zh}。{day} 零时记录逾期", f"{en}. Overdue recorded at 00:00 on {day}"
    return Words(zh=f"{zh}。", en=f"{en}.")


def short(days: list[date], between: str) -> str:
    return between.join(f"{day:%m-%d}" for day in days)
