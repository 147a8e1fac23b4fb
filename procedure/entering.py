"""Entering (记入): the second look at an act, and the line that it becomes."""

from __future__ import annotations

from collections.abc import Sequence

from law.working_days import Calendar
from models.acts import Alarm, ErrandFailed
from models.base import Words
from models.ledger import Entry, Line
from models.refusals import refusal
from models.roles import Role
from models.standing import Refusal, Standing
from policy.policy import Policy
from procedure.intake import opening_refusal
from procedure.standing import moved, standing


def second_look(entry: Entry, before: Standing | None, policy: Policy) -> Refusal | None:
    """Why this entry may not become the next line, judged by the lines as they are now; None: it may."""
    if before is None:
        return opening_refusal(entry, policy)
    signed = entry.signed
    if isinstance(signed.act, Alarm):
        known = signed.by == Role.CLOCK and any(one.key == signed.act.key for one in before.alarms)
        return None if known else stale()
    if isinstance(signed.act, ErrandFailed):
        return None if signed.by == Role.MESSENGER else stale()
    return refusal(before, signed, entry.at)


def stale() -> Refusal:
    return Refusal(
        type="NotNow", sentence=Words(zh="该提醒或消息已不适用。", en="This alarm or news no longer applies.")
    )


def line_and_standing(
    lines: Sequence[Line], entry: Entry, number: str, policy: Policy, calendar: Calendar
) -> tuple[Line, Standing]:
    """The new line, with what it moved and its answer, and the standing after it."""
    before = standing(lines, policy, calendar).clocks if lines else ()
    after = standing([*lines, Line(entry=entry, number=number)], policy, calendar)
    line = Line(entry=entry, number=number, moved=moved(before, after.clocks), answered=after.receipt)
    return line, after
