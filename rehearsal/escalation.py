"""What escalated when (催办情况): who was reminded on which days."""

from __future__ import annotations

from datetime import date

from models.acts import Alarm
from models.base import Words
from models.roles import ROLE_NAMES, Role
from policy.rungs import rung_of
from procedure.case import Case

MOST_DAYS_TOLD = 9
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
    said = {ROLE_NAMES[role]: short(days) for role, days in found.items()}
    zh = "；".join(f"{role.zh} {days.zh}" for role, days in said.items())
    en = "; ".join(f"{role.en} {days.en}" for role, days in said.items())
    if day := overdue_recorded(case):
        zh, en = f"{zh}。{day} 零时记录逾期", f"{en}. Overdue recorded at 00:00 on {day}"
    return Words(zh=f"{zh}。", en=f"{en}.")


def short(days: list[date]) -> Words:
    """The days without their year; of many the first ones and the last."""
    said = [f"{day:%m-%d}" for day in days]
    if len(said) <= MOST_DAYS_TOLD:
        return Words(zh="、".join(said), en=", ".join(said))
    first, last, number = said[: MOST_DAYS_TOLD - 1], said[-1], len(said)
    zh = f"{'、'.join(first)}……{last}（共 {number} 日）"
    return Words(zh=zh, en=f"{', '.join(first)} … {last} ({number} days)")
