"""The story of a case (办理经过): each line in plain words, without personal data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.act_names import ACT_NAMES, clock_name
from models.acts import Alarm, Dispatch, ProposeCorrection, ReceiveOrder, Register
from models.base import Model, Words, china
from models.clock import Clock, Verdict
from models.ledger import Line
from models.roles import ROLE_NAMES, Role
from models.standing import Moved
from policy.rungs import rung_of
from procedure import story_details
from procedure.case import Case
from procedure.story_about import about

WINDOWS = ("reconsideration_window", "suit_window")
"""The applicant's own clocks, which the office only watches: their days stand in ``explain``, not in the story."""
SAY_THEIR_CLOCK = (
    *("supplement_notice", "supplement", "fee", "receipt_confirmation"),
    *("holder", "correction_request", "urge"),
)
"""Clocks that the words of their rungs name already."""


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
    """Who did it, in which role; a deputy says for whom, and what the operator typed for an officer says so."""
    signed = line.entry.signed
    if signed.by in set(Role):
        return ROLE_NAMES[Role(signed.by)]
    roles = [ROLE_NAMES[role] for role in signed.roles]
    zh, en = "、".join(one.zh for one in roles), ", ".join(one.en for one in roles)
    if signed.typed_by:
        zh, en = f"{zh}，操作员代录", f"{en}; typed by the operator"
    if signed.acting_for:
        return Words(
            zh=f"{signed.by} 代 {signed.acting_for}（{zh}）", en=f"{signed.by} acting for {signed.acting_for} ({en})"
        )
    return Words(zh=f"{signed.by}（{zh}）", en=f"{signed.by} ({en})")


def words_of(case: Case, line: Line) -> Words:
    name = ACT_NAMES[line.entry.signed.act.act]
    details = [*detail(case, line), *(moved(one) for one in line.moved if one.clock not in WINDOWS)]
    zh = "；".join([name.zh, *(one.zh for one in details)])
    return Words(zh=zh, en="; ".join([name.en, *(one.en for one in details)]))


def detail(case: Case, line: Line) -> Iterator[Words]:
    """What distinguishes this act: its day where it was recorded later, then its own points."""
    act, done = line.entry.signed.act, case.done[line.entry.seq - 1]
    if act.told_on and act.told_on < china(line.entry.at).date() and not isinstance(act, ProposeCorrection):
        yield Words(zh=f"补记，实为 {act.told_on}", en=f"recorded later, it was on {act.told_on}")
    if done.letter_number:
        yield Words(zh=done.letter_number, en=done.letter_number)
    match act:
        case Register():
            yield receipt_as_known(case, line)
        case Dispatch() if any(one.id == done.id for one in case.all_sent):
            yield from timeliness(case, line)
        case Alarm():
            yield from rung(case, act, line)
    yield from about(case, act)
    yield from story_details.detail(case, act)


def receipt_as_known(case: Case, line: Line) -> Words:
    """The day of receipt as it was known when the request was registered."""
    known = line.answered
    if known and not known.receipt_is_confirmed:
        day = known.received
        return Words(zh=f"{day} 到达，收到日待确认", en=f"arrived on {day}, the day of receipt to be confirmed")
    return Words(zh=f"收到日 {case.receipt.day}", en=f"received on {case.receipt.day}")


def timeliness(case: Case, line: Line) -> Iterator[Words]:
    """Whether what left was in time, and whether that cures what was recorded before."""
    clock = governing(case, line.entry.seq)
    if clock is None or clock.due is None:
        return
    due, name = clock.due, "" if clock.name == "reply" else clock_name(clock.name).zh
    is_late = case.verdict is Verdict.LATE if clock.name == "reply" else clock.overdue
    if is_late:
        yield Words(zh=f"已过{name}届满日 {due}，逾期", en=f"after the due day {due}: late")
        return
    yield Words(zh=f"在{name}届满日 {due} 之内", en=f"by the due day {due}: in time")
    if any(one.act.clock == clock.name and one.act.rung == "overdue" for one in case.all(Alarm)):
        yield Words(zh="此前的逾期记录据此更正", en="this cures the overdue recorded before")


def governing(case: Case, seq: int) -> Clock | None:
    """The clock by which the reply of this line is judged; None: the order's that a later one replaced (适用的期限)."""
    orders = [one.seq for one in case.all(ReceiveOrder)]
    if not any(one < seq for one in orders):
        return case.clock("reasonable_date") or case.clock("reply")
    return case.clock("order") if max(orders) < seq else None


def rung(case: Case, alarm: Alarm, line: Line) -> Iterator[Words]:
    """Which rung of which clock rang, for whom, and whether late."""
    known = rung_of(case.policy.ladders, alarm.clock, alarm.rung)
    if known is None or alarm.clock.partition(":")[0] not in SAY_THEIR_CLOCK:
        yield clock_name(alarm.clock)
    if known:
        yield known.words
        roles = [ROLE_NAMES[role] for role in known.roles]
        if roles:
            zh, en = "、".join(one.zh for one in roles), ", ".join(one.en for one in roles)
            yield Words(zh=f"已提醒{zh}", en=f"told: {en}")
    if line.entry.at - alarm.at > timedelta(minutes=case.policy.office.late_alarm_minutes):
        yield late(case, alarm, line)


def late(case: Case, alarm: Alarm, line: Line) -> Words:
    """That it rang after its time: everything was down, or the due day came about only by the act before it (补发)."""
    before = [one.entry.at for one in case.lines[: line.entry.seq - 1] if not isinstance(one.entry.signed.act, Alarm)]
    meant = f"{alarm.at:%Y-%m-%d %H:%M}"
    if before and before[-1] >= alarm.at:
        return Words(zh=f"补发（原定 {meant}）", en=f"rang at once (its time, {meant}, had passed)")
    return Words(zh=f"迟发（应于 {meant}）", en=f"rang late (meant for {meant})")


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
