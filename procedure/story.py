"""The story of a case (办理经过): each line in plain words, without personal data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.act_names import ACT_NAMES, clock_name
from models.acts import (
    Alarm,
    AskSupplement,
    Assign,
    DraftReply,
    ErrandFailed,
    Register,
    RequestExtension,
    ReviewDocument,
)
from models.base import Model, Words, china
from models.ledger import Line
from models.reply_kinds import KIND_NAMES
from models.roles import ROLE_NAMES, Role
from models.standing import Moved
from procedure.case import Case


class Told(Model):
    """One line of the story: its number, moment, who, and what in words."""

    seq: int
    at: datetime
    by: str
    words: Words


def story(case: Case) -> tuple[Told, ...]:
    """The whole life of the case, line by line."""
    return tuple(
        Told(seq=line.entry.seq, at=china(line.entry.at), by=signer(line), words=words_of(case, line))
        for line in case.lines
    )


def signer(line: Line) -> str:
    """Who did it; what the operator typed for an officer says so."""
    signed = line.entry.signed
    name = ROLE_NAMES[Role(signed.by)].zh if signed.by in set(Role) else signed.by
    return f"{name}（{ROLE_NAMES[Role.OPERATOR].zh}代录）" if signed.typed_by else name


def words_of(case: Case, line: Line) -> Words:
    name = ACT_NAMES[line.entry.signed.act.act]
    details = [*detail(case, line), *(moved(one) for one in line.moved)]
    zh = "；".join([name.zh, *(one.zh for one in details)])
    return Words(zh=zh, en="; ".join([name.en, *(one.en for one in details)]))


def detail(case: Case, line: Line) -> Iterator[Words]:
    """What distinguishes this act: its day, its length, its finding."""
    act = line.entry.signed.act
    if act.told_on:
        yield Words(zh=f"{act.told_on}", en=f"on {act.told_on}")
    match act:
        case Register():
            yield Words(zh=f"收到日 {case.receipt.day}", en=f"received on {case.receipt.day}")
        case AskSupplement():
            yield Words(zh=f"补正至 {act.until}", en=f"until {act.until}")
        case RequestExtension():
            yield Words(zh=f"{act.working_days} 个工作日", en=f"{act.working_days} working days")
        case ReviewDocument():
            yield Words(zh="可以公开", en="clear") if act.clear else Words(zh="不得公开", en="not clear")
        case Assign():
            yield Words(zh=f"经办 {act.handler}，承办 {act.holder}", en=f"handler {act.handler}, holder {act.holder}")
        case DraftReply():
            yield from (KIND_NAMES[kind] for kind in dict.fromkeys(one.kind for one in act.findings))
        case Alarm():
            yield from rung(case, act, line.entry.at)
        case ErrandFailed():
            yield Words(zh=f"{act.errand}：{act.why}", en=f"{act.errand}: {act.why}")


def rung(case: Case, alarm: Alarm, entered: datetime) -> Iterator[Words]:
    """Which rung of which clock rang, for whom, and whether late."""
    yield clock_name(alarm.clock)
    rungs = {one.name: one for one in case.policy.ladders.get(alarm.clock, ())}
    if known := rungs.get(alarm.rung):
        yield known.words
        roles = [ROLE_NAMES[role] for role in known.roles]
        if roles:
            zh, en = "、".join(one.zh for one in roles), ", ".join(one.en for one in roles)
            yield Words(zh=f"已提醒{zh}", en=f"told: {en}")
    if entered - alarm.at > timedelta(minutes=case.policy.office.late_alarm_minutes):
        yield Words(zh=f"迟发（应于 {alarm.at:%m-%d %H:%M}）", en=f"rang late (meant for {alarm.at:%m-%d %H:%M})")


def moved(one: Moved) -> Words:
    name = clock_name(one.clock)
    if one.before is None:
        return Words(zh=f"{name.zh}届满日 {one.after}", en=f"{name.en} due {one.after}")
    if one.after is None:
        return Words(zh=f"{name.zh}停止（原 {one.before}）", en=f"{name.en} no longer runs (was {one.before})")
    return Words(
        zh=f"{name.zh}由 {one.before} 变为 {one.after}", en=f"{name.en} moved from {one.before} to {one.after}"
    )
