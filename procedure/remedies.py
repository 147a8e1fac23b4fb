"""Remedies (救济): reconsideration and suit, their results, orders to reply again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from law.course import ANSWER, EVIDENCE
from models.acts import ReceiveOrder, RecordRemedyFiled, RecordRemedyResult, TellThirdParty
from models.arrival import arrival_day
from models.clock import ClockState
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.service import left_on
from procedure.task_making import due_by, handler

Group = Literal["reconsideration", "suit_directly", "suit_after_reconsideration"]
"""Column groups of table four (表四栏目组)."""
Result = Literal["upheld", "corrected", "other", "pending"]


class Counted(NamedTuple):
    """One remedy as table four counts it (表四计数): the filing's id, its column group, its result so far."""

    filing: str
    group: Group
    result: Result


def table_four(case: Case) -> tuple[Counted, ...]:
    """Every remedy against this case's replies, or against their lack, in order."""
    return tuple(Counted(one.id, group(one.act), result_of(case, one)) for one in case.all(RecordRemedyFiled))


def group(filed: RecordRemedyFiled) -> Group:
    if filed.remedy == "reconsideration":
        return "reconsideration"
    return "suit_after_reconsideration" if filed.after_reconsideration else "suit_directly"


def result_of(case: Case, filed: Done[RecordRemedyFiled]) -> Result:
    """How it ended; ``pending``: it did not yet (尚未审结)."""
    results = [one.act.result for one in case.all(RecordRemedyResult) if one.act.about == filed.id]
    return results[-1] if results else "pending"


def pending(case: Case) -> list[Done[RecordRemedyFiled]]:
    """The remedies whose result is not in (尚未审结的复议、诉讼)."""
    return [one for one in case.all(RecordRemedyFiled) if result_of(case, one) == "pending"]


def openings(case: Case) -> Iterator[Opening]:
    """As long as the case lives: papers and orders, once there is a reply to fight or its last day is past; each remedy's result, once."""
    if since := papers_from(case):
        yield Opening(act="record_remedy_filed", roles=case.roles("record_remedy_filed"), earliest=since)
    if since := orders_from(case):
        yield Opening(act="receive_order", roles=case.roles("receive_order"), earliest=since)
    for one in pending(case):
        roles = case.roles("record_remedy_result")
        yield Opening(act="record_remedy_result", roles=roles, about=one.id, earliest=one.act.received_on)


def papers_from(case: Case) -> date | None:
    """The first day on which papers of a remedy may come in; None: no day of reply is known yet (可收到救济材料的首日).

    Once there is something to fight, papers are taken with any day since the request arrived: they may be recorded late, such
    as those against a silence that the reply has ended since. A third party that was told of a disclosure may fight it before
    the reply leaves.
    """
    if case.is_answered or case.round_began or case.ended_without_reply or case.has(TellThirdParty):
        return arrival_day(case.registered.act.application.arrival)
    return day_after(case.due)


def orders_from(case: Case) -> date | None:
    """The first day on which an order may come in (可收到责令的首日).

    Once this round's reply left: that day. Where the case ended without one and was opened again: the day on which it ended.
    Else the day after the last day for the reply, or, after an order without a known period, the day of that order.
    """
    ordered = case.last(ReceiveOrder)
    if case.sent:
        return left_on(case, case.sent)
    if case.ended_without_reply and case.ending:
        return case.ending.act.told_on or case.ending.day
    return day_after(case.due) or (ordered.act.received_on if ordered else None)


def day_after(day: date | None) -> date | None:
    return day + timedelta(days=1) if day else None


def tasks(case: Case) -> Iterator[Task]:
    """A result that is awaited; while the answer or the evidence is owed, by the last day for it."""
    last = {one.act.remedy: one.id for one in case.all(RecordRemedyFiled)}
    for one in pending(case):
        clock = case.clock(ANSWER if one.act.remedy == "reconsideration" else EVIDENCE)
        runs = clock is not None and clock.state is ClockState.RUNNING and last[one.act.remedy] == one.id
        by = clock.due if clock and runs else None
        yield due_by(case, "record_remedy_result", one.day, by, about=one.id, officer=handler(case))
