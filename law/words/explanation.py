"""The explanation of a clock (期限说明): a paragraph and a long form, the same wherever it is printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from law.words.days import DayKind
from law.working_days import Calendar
from models.base import Language, Words
from models.clock import Clock, DayLine, ExplainedClock


def paragraph(one: ExplainedClock, calendar: Calendar) -> Words:
    """The whole in one paragraph: the period, what was skipped on the way, what shaped it, the notices relied on."""
    parts = [heading(one), *skipped(one.days, calendar), *one.reasons, *notices(one.clock)]
    return Words(zh="".join(words.zh for words in parts), en=" ".join(words.en for words in parts))


def long_form(one: ExplainedClock, language: Language) -> Iterator[str]:
    """The same with every day counted or skipped, and why: one line each."""
    for words in (heading(one), *one.reasons, *map(day_words, one.days), *notices(one.clock)):
        yield words.said_in(language)


def heading(one: ExplainedClock) -> Words:
    """From when to when, by which article, how many working days, and the extension apart."""
    clock, by = one.clock, one.clock.citation
    if clock.due is None:
        return Words(zh=f"没有届满日（{by.said_in('zh')}）。", en=f"There is no due day ({by.said_in('en')}).")
    counts, base = {day.day: day.counted or 0 for day in one.days}, clock.base_due or clock.due
    count, whole = counts.get(base, 0), counts.get(clock.due, 0)
    zh = f"自 {clock.base_day} 次日起{f'计 {count} 个工作日' if count else ''}至 {base}"
    en = f"From the day after {clock.base_day}{f', {count} working days,' if count else ''} to {base}"
    if clock.due != base:
        zh, en = f"{zh}，延长 {whole - count} 个工作日至 {clock.due}", f"{en}, {whole - count} more to {clock.due}"
    return Words(zh=f"{zh}（{by.said_in('zh')}）。", en=f"{en} ({by.said_in('en')}).")


def day_words(day: DayLine) -> Words:
    """One day: counted as the n-th, or not, and why (逐日说明)."""
    count = "—" if day.counted is None else str(day.counted)
    return Words(zh=f"{day.day} {count:>3} {day.why.zh}", en=f"{day.day} {count:>3} {day.why.en}")


def skipped(lines: Sequence[DayLine], calendar: Calendar) -> Iterator[Words]:
    """Which days on the way were not counted, and which were though they look like days of rest."""
    passed = [one.day for one in lines[1:] if one.counted is None]
    aside = [day for day in passed if calendar.is_working_day(day)]
    off = [day for day in passed if calendar.kind_of(day) is DayKind.HOLIDAY]
    rest = len(passed) - len(aside) - len(off)
    found = [
        (f"周末 {rest} 日", f"{rest} days of weekends", rest),
        (
            f"放假 {len(off)} 日（{spans(off, '至', '、')}）",
            f"{len(off)} days off ({spans(off, ' to ', ', ')})",
            len(off),
        ),
        (f"扣除的工作日 {len(aside)} 日", f"{len(aside)} working days set aside", len(aside)),
    ]
    told = [(zh, en) for zh, en, count in found if count]
    if told:
        yield Words(
            zh=f"其间不计{'、'.join(zh for zh, _ in told)}。", en=f"Not counted: {', '.join(en for _, en in told)}."
        )
    made_up = [one.day for one in lines[1:] if one.counted and calendar.kind_of(one.day) is DayKind.MAKE_UP_DAY]
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


def notices(clock: Clock) -> Iterator[Words]:
    if clock.calendar_notices:
        years = [one.partition("-")[0] for one in clock.calendar_notices]
        named = zip(years, clock.calendar_notices, strict=True)
        zh = "、".join(f"《国务院办公厅关于{year}年部分节假日安排的通知》（{one}）" for year, one in named)
        yield Words(zh=f"放假通知：{zh}。", en=f"Calendar notices: {', '.join(clock.calendar_notices)}.")
