"""Acts on excessive requests (数量、频次明显超过合理范围, Art. 35)."""

from __future__ import annotations

from typing import Literal

from models.acts.base import AnAct, Id
from models.application import Text
from models.base import Day


class AskForJustification(AnAct):
    """Ask the applicant why so much or so often (要求说明理由), by a last day; nothing pauses."""

    act: Literal["ask_for_justification"] = "ask_for_justification"
    why: Text
    until: Day
    posted: Day
    proof: Text | None = None


class RecordJustification(AnAct):
    """Record the reasons that came in (收到说明理由)."""

    act: Literal["record_justification"] = "record_justification"
    about: Id
    received_on: Day
    text: Text


class FindNoGoodReason(AnAct):
    """Find the reasons not good, or not given in time (认定理由不合理). ``about``: the asking."""

    act: Literal["find_no_good_reason"] = "find_no_good_reason"
    about: Id
    reason: Text


class SetReasonableDate(AnAct):
    """Find the reasons good, set a reasonable date for the reply, and tell it (确定延迟答复的合理期限并告知)."""

    act: Literal["set_reasonable_date"] = "set_reasonable_date"
    about: Id
    until: Day
    posted: Day
    reason: Text
    proof: Text | None = None
