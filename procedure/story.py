"""The story of a case (办理经过): each line in plain words, without personal data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.act_names import ACT_NAMES, clock_name
from models.acts import (
    Alarm,
    Assign,
    CalendarChanged,
    ConfirmReceipt,
    Dispatch,
    DraftReply,
    ErrandFailed,
    Register,
    ReportSearch,
    RequestExtension,
    ReviewDocument,
)
from models.base import Model, Words, china
from models.clock import Verdict
from models.ledger import Line
from models.reply_kinds import KIND_NAMES
from models.roles import ROLE_NAMES, Role
from models.standing import Moved
from procedure.case import Case

WINDOWS = ("reconsideration_window", "suit_window")
"""The applicant's own clocks, which the office only watches: their days stand in ``explain``, not in the story."""


class Told(Model):
    """One line of the story: its number, moment, who (and in which role), and what in words."""

    seq: int
    at: datetime
    by: str
    who: Words
    words: Words


def story(case: Case) -> tuple[Told, ...]:
    """The whole life of the case, line by line."""
    return tuple(
        Told(
            seq=line.entry.seq,
            at=china(line.entry.at),
            by=line.entry.signed.by,
            who=signer(line),
            words=words_of(case, line),
        )
        for line in case.lines
    )


def signer(line: Line) -> Words:
    """Who did it, in which role; what the operator typed for an officer says so."""
    signed = line.entry.signed
    if signed.by in set(Role):
        return ROLE_NAMES[Role(signed.by)]
    roles = [ROLE_NAMES[role] for role in signed.roles]
    zh, en = "、".join(one.zh for one in roles), ", ".join(one.en for one in roles)
    if signed.typed_by:
        zh, en = f"{zh}，操作员代录", f"{en}; typed by the operator"
    return Words(zh=f"{signed.by}（{zh}）", en=f"{signed.by} ({en})")


def words_of(case: Case, line: Line) -> Words:
    name = ACT_NAMES[line.entry.signed.act.act]
    details = [*detail(case, line), *(moved(one) for one in line.moved if one.clock not in WINDOWS)]
    zh = "；".join([name.zh, *(one.zh for one in details)])
    return Words(zh=zh, en="; ".join([name.en, *(one.en for one in details)]))


def detail(case: Case, line: Line) -> Iterator[Words]:
    """What distinguishes this act: its day where it was recorded later, its length, its finding."""
    act = line.entry.signed.act
    if act.told_on and act.told_on != china(line.entry.at).date():
        yield Words(zh=f"补记，实为 {act.told_on}", en=f"recorded later, it was on {act.told_on}")
    match act:
        case Register():
            yield receipt_as_known(case, line)
        case ConfirmReceipt():
            yield Words(zh=f"收到日 {act.confirmed_on}", en=f"received on {act.confirmed_on}")
        case RequestExtension():
            yield Words(zh=f"{act.working_days} 个工作日", en=f"{act.working_days} working days")
        case ReportSearch():
            yield Words(zh="检索到", en="found") if act.found else Words(zh="未检索到", en="nothing found")
        case ReviewDocument():
            yield Words(zh="可以公开", en="clear") if act.clear else Words(zh="不得公开", en="not clear")
        case Assign():
            yield Words(zh=f"经办 {act.handler}，承办 {act.holder}", en=f"handler {act.handler}, holder {act.holder}")
        case DraftReply():
            yield from (KIND_NAMES[kind] for kind in dict.fromkeys(one.kind for one in act.findings))
        case Dispatch():
            yield from timeliness(case)
        case Alarm():
            yield from rung(case, act, line.entry.at)
        case CalendarChanged():
            yield Words(zh=f"通知 {act.notice}", en=f"notice {act.notice}")
        case ErrandFailed():
            yield Words(zh=f"{act.errand}：{act.why}", en=f"{act.errand}: {act.why}")


def receipt_as_known(case: Case, line: Line) -> Words:
    """The day of receipt as it was known when the request was registered."""
    known = line.answered
    if known and not known.receipt_is_confirmed:
        day = known.received
        return Words(zh=f"{day} 到达，收到日待确认", en=f"arrived on {day}, the day of receipt to be confirmed")
    return Words(zh=f"收到日 {case.receipt.day}", en=f"received on {case.receipt.day}")


def timeliness(case: Case) -> Iterator[Words]:
    """Whether what left was in time, and whether that cures what was recorded before."""
    reply = case.clock("reply")
    due = reply.due if reply else None
    if due is None:
        return
    if case.verdict is Verdict.LATE:
        yield Words(zh=f"已过届满日 {due}，逾期", en=f"after the due day {due}: late")
        return
    yield Words(zh=f"在届满日 {due} 之内", en=f"by the due day {due}: in time")
    if any(one.act.clock == "reply" and one.act.rung == "overdue" for one in case.all(Alarm)):
        yield Words(zh="此前的逾期记录据此更正", en="this cures the overdue recorded before")


def rung(case: Case, alarm: Alarm, entered: datetime) -> Iterator[Words]:
    """Which rung of which clock rang, for whom, and whether late."""
    rungs = {one.name: one for one in case.policy.ladders.get(alarm.clock, ())}
    known = rungs.get(alarm.rung)
    if known is None or alarm.clock == "reply":  # the rungs of the other ladders name their clock
        yield clock_name(alarm.clock)
    if known:
        yield known.words
        roles = [ROLE_NAMES[role] for role in known.roles]
        if roles:
            zh, en = "、".join(one.zh for one in roles), ", ".join(one.en for one in roles)
            yield Words(zh=f"已提醒{zh}", en=f"told: {en}")
    if entered - alarm.at > timedelta(minutes=case.policy.office.late_alarm_minutes):
        yield Words(zh=f"迟发（应于 {alarm.at:%Y-%m-%d %H:%M}）", en=f"rang late (meant for {alarm.at:%Y-%m-%d %H:%M})")


def moved(one: Moved) -> Words:
    name = clock_name(one.clock)
    if one.before is None:
        return Words(zh=f"{name.zh}届满日 {one.after}", en=f"{name.en} due {one.after}")
    if one.after is None:
        return Words(
            zh=f"{name.zh}停止计算（原届满日 {one.before}）", en=f"{name.en} no longer runs (was due {one.before})"
        )
    return Words(
        zh=f"{name.zh}届满日由 {one.before} 变为 {one.after}",
        en=f"{name.en} due day moved from {one.before} to {one.after}",
    )
