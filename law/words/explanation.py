"""The explanation of a clock (期限说明): a paragraph and a long form, the same wherever it is printed."""

from __future__ import annotations

from collections.abc import Iterator

from models.base import Language, Words
from models.clock import Clock, DayLine, ExplainedClock


def paragraph(one: ExplainedClock, language: Language) -> str:
    """The whole in one paragraph: the period, what shaped it, and the notices relied on."""
    parts = [heading(one), *one.reasons, *notices(one.clock)]
    return ("" if language == "zh" else " ").join(words.said_in(language) for words in parts)


def long_form(one: ExplainedClock, language: Language) -> Iterator[str]:
    """The same with every day counted or skipped, and why: one line each."""
    for words in (heading(one), *one.reasons, *map(day_words, one.days), *notices(one.clock)):
        yield words.said_in(language)


def heading(one: ExplainedClock) -> Words:
    """From when to when, by which article, and how many working days."""
    clock, by = one.clock, one.clock.citation
    counted = sum(day.counted is not None for day in one.days)
    if clock.due is None:
        return Words(zh=f"没有届满日（{by.said_in('zh')}）。", en=f"There is no due day ({by.said_in('en')}).")
    days = Words(zh=f"计 {counted} 个工作日，", en=f"{counted} working days, ") if counted else Words(zh="", en="")
    return Words(
        zh=f"自 {clock.base_day} 次日起，{days.zh}至 {clock.due}（{by.said_in('zh')}）。",
        en=f"From the day after {clock.base_day}, {days.en}to {clock.due} ({by.said_in('en')}).",
    )


def day_words(day: DayLine) -> Words:
    """One day: counted as the n-th, or not, and why (逐日说明)."""
    count = "—" if day.counted is None else str(day.counted)
    return Words(zh=f"{day.day} {count:>3} {day.why.zh}", en=f"{day.day} {count:>3} {day.why.en}")


def notices(clock: Clock) -> Iterator[Words]:
    if clock.calendar_notices:
        zh, en = "、".join(clock.calendar_notices), ", ".join(clock.calendar_notices)
        yield Words(zh=f"放假通知：{zh}。", en=f"Calendar notices: {en}.")
