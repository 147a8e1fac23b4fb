"""The applicant's windows for remedies (申请复议、起诉期限): in calendar days and months, rolled off days off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from law.cited import civil_code, reconsideration_2023, reconsideration_rules, rule, spc_2018
from law.course import Course
from law.remedies import (
    SUIT_SINCE_2015,
    no_reply_comes_first,
    period_for_reconsideration,
    period_for_suit,
    reconsideration_citation,
    suit_citation,
)
from law.rules import Rules
from law.words import reasons
from law.working_days import Count
from models.base import Words
from models.citation import Citation
from models.clock import Clock, ClockState, ExplainedClock, Party
from models.facts import FactSheet

RECONSIDERATION, SUIT = "reconsideration_window", "suit_window"
UNKNOWN = Words(zh="自送达之日起算，送达日未知。", en="It runs from service; the day of service is not known.")
AFTER_RECONSIDERATION = Words(
    zh="未答复的，应先申请行政复议；自收到复议决定书之日起算。",
    en="Where there is no reply, reconsideration comes first; the suit's window opens with its decision.",
)
WITHHELD = Words(
    zh="不予公开的，2024年1月1日起应先申请行政复议。",
    en="Against a reply that withholds, reconsideration comes first since 2024-01-01.",
)
OLDER_LAW = Words(
    zh="2015年5月1日前未答复的起诉期限未收录。",
    en="The period for suits before 2015-05-01 where there is no reply is not held.",
)


@rule(civil_code(203, 1))
def windows(sheet: FactSheet, course: Course, governing: ExplainedClock, rules: Rules) -> Iterator[ExplainedClock]:
    """Both windows, once there is a reply to fight, or none by the due day; none otherwise. The last reply is the one to fight."""
    reply, owed = course.replied, governing.clock
    for name in (RECONSIDERATION, SUIT):
        if reply:
            yield window(name, sheet, reply.served, reply.on, rules, course, is_reply=True)
        elif owed.overdue and owed.due and not owed.unconfirmed:
            yield window(name, sheet, owed.due, owed.due, rules, course, is_reply=False)


@rule(reconsideration_2023(20, 1))
def window(
    name: str, sheet: FactSheet, known: date | None, fallback: date, rules: Rules, course: Course, is_reply: bool
) -> ExplainedClock:
    """One window (救济期限). ``known``: the day from which it runs; None: not known, so there is no last day."""
    count, said = counted(name, known, rules, is_reply)
    due = count.due if count else None
    remedy = "reconsideration" if name == RECONSIDERATION else "suit"
    is_used = any(filed.remedy == remedy and filed.on >= fallback for filed in course.remedies)
    lapsed = due is not None and sheet.as_of > due
    state = ClockState.MET if is_used else ClockState.LAPSED if lapsed else ClockState.RUNNING
    clock = Clock(
        name=name,
        owed_by=Party.APPLICANT if state is ClockState.RUNNING else Party.NOBODY,
        state=state,
        due=due,
        base_due=due,
        base_day=known or fallback,
        provisional=count is not None and count.provisional,
        citation=article(name, is_reply, known or fallback),
        calendar_notices=count.notices if count else (),
    )
    said += reasons.if_provisional(count.awaited if count else ())
    return ExplainedClock(clock=clock, reasons=said, days=count.days if count else ())


def counted(name: str, known: date | None, rules: Rules, is_reply: bool) -> tuple[Count | None, tuple[Words, ...]]:
    """A window counted out, or None where it has no last day, and what is to be said of it."""
    if known is None:
        return None, (UNKNOWN,)
    if name == RECONSIDERATION:
        return period_for_reconsideration(known, rules.calendar), ()
    if not is_reply and no_reply_comes_first(known):
        return None, (AFTER_RECONSIDERATION,)
    if not is_reply and known < SUIT_SINCE_2015:
        return None, (OLDER_LAW,)
    return period_for_suit(known, rules.calendar), (WITHHELD,) if is_reply and no_reply_comes_first(known) else ()


@rule(spc_2018(66))
def article(name: str, is_reply: bool, on: date) -> Citation:
    """Where the window stands (期限依据): for a reply the laws themselves; for none, the rules on inaction."""
    if name == RECONSIDERATION:
        return reconsideration_citation(on) if is_reply else reconsideration_rules(16)
    return suit_citation(on) if is_reply else spc_2018(66)
