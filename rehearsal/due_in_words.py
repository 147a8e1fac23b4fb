"""When the reply was due and why (届满日及理由): the day-by-day explanation drawn together in a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from law.words.days import DayKind
from law.working_days import Calendar
from models.base import Words
from models.clock import DayLine, ExplainedClock


def due_in_words(explained: ExplainedClock, calendar: Calendar) -> Words:
    """How many working days to when, by which article and notices, what was skipped, and the reasons that shaped it."""
    clock = explained.clock
    parts = [period(explained), *skipped(explained.days, calendar)] if clock.due else []
    if clock.calendar_notices:
        zh, en = "、".join(clock.calendar_notices), ", ".join(clock.calendar_notices)
        parts.append(Words(zh=f"放假通知 {zh}。", en=f"Calendar notices: {en}."))
    parts += explained.reasons
    return Words(zh="".join(one.zh for one in parts), en=" ".join(one.en for one in parts))


def period(explained: ExplainedClock) -> Words:
    """How many working days to which day, the extension apart."""
    clock, days = explained.clock, {one.day: one.counted or 0 for one in explained.days}
    base, due = clock.base_due or clock.due or clock.base_day, clock.due or clock.base_day
    zh = f"自 {clock.base_day} 次日起计 {days[base]} 个工作日至 {base}"
    en = f"From the day after {clock.base_day}, {days[base]} working days end on {base}"
    if due != base:
        more = days[due] - days[base]
        zh, en = f"{zh}，延长 {more} 个工作日至 {due}", f"{en}, {more} more on {due}"
    by = clock.citation
    return Words(zh=f"{zh}（{by.said_in('zh')}）。", en=f"{en} ({by.said_in('en')}).")


def skipped(lines: Sequence[DayLine], calendar: Calendar) -> Iterator[Words]:
    """Which days on the way were not counted, and which were though they look like days of rest."""
    days = [one.day for one in lines[1:]]
    kinds = {kind: [day for day in days if calendar.kind_of(day) is kind] for kind in DayKind}
    rest, off, made_up = (kinds[one] for one in (DayKind.WEEKEND, DayKind.HOLIDAY, DayKind.MAKE_UP_DAY))
    zh, en = [f"周末 {len(rest)} 日"], [f"{len(rest)} days of weekends"]
    if off:
        zh.append(f"放假 {len(off)} 日（{spans(off, '至', '、')}）")
        en.append(f"{len(off)} days off ({spans(off, ' to ', ', ')})")
    yield Words(zh=f"其间不计{'、'.join(zh)}。", en=f"Not counted: {', '.join(en)}.")
    if made_up:
        yield Words(
            zh=f"调休上班日照计（{spans(made_up, '至', '、')}）。",
            en=f"Make-up days are counted ({spans(made_up, ' to ', ', ')}).",
        )


def spans(days: Sequence[date], to: str, between: str) -> str:
    """Days in order, those that follow on each other drawn together."""
    runs: list[list[date]] = []
    for day in days:
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    return between.join(f"{run[0]}{to}{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)
