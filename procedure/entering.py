"""Entering (记入): the second look at an act, and the line that it becomes."""

from __future__ import annotations

from collections.abc import Sequence

from law.working_days import Calendar
from models.acts import Alarm, CalendarChanged, ErrandFailed, MessengerNews
from models.base import Words
from models.ledger import Entry, Line
from models.refusals import refusal
from models.roles import Role
from models.signed import Signed
from models.standing import Refusal, Standing
from policy.policy import Policy
from procedure.case import case_of
from procedure.intake import opening_refusal
from procedure.standing import dues_told, moved, standing


def second_look(entry: Entry, before: Standing | None, policy: Policy) -> Refusal | None:
    """Why this entry may not become the next line, judged by the lines as they are now; None: it may."""
    if before is None:
        return opening_refusal(entry, policy)
    signed = entry.signed
    if isinstance(signed.act, Alarm):
        is_due = any(one.key == signed.act.key and one.at <= entry.at for one in before.alarms)
        return None if is_due and signed.by == Role.CLOCK else stale()
    if isinstance(signed.act, ErrandFailed):
        return None if signed.by == Role.MESSENGER else stale()
    if isinstance(signed.act, MessengerNews):
        return None if signed.by == Role.MESSENGER and is_awaited(signed, before) else stale()
    if isinstance(signed.act, CalendarChanged):
        return None if signed.by == Role.CALENDAR and not before.over else stale()
    return refusal(before, signed, entry.at)


def is_awaited(signed: Signed, before: Standing) -> bool:
    """Whether the messenger may still have this to tell of this case (是否待到消息)."""
    told = (signed.act.act, signed.act.subject)
    return signed.agency == before.agency and any((one.act, one.about) == told for one in before.awaited_news)


def stale() -> Refusal:
    return Refusal(
        type="NotNow", sentence=Words(zh="该提醒或消息已不适用。", en="This alarm or news no longer applies.")
    )


def line_and_standing(lines: Sequence[Line], bare: Line, policy: Policy, calendar: Calendar) -> tuple[Line, Standing]:
    """The new line, with what it moved and its answer, and the standing after it."""
    clocks = case_of([*lines, bare], policy, calendar).clocks
    line = bare.model_copy(update={"moved": moved(dues_told(lines), clocks)})
    after = standing([*lines, line], policy, calendar)
    return line.model_copy(update={"answered": after.receipt}), after
