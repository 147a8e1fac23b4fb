"""Open points of the law (待定事项) as values; which way each goes is decided in ``policy/``, never here."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.base import Model
from models.reply_kinds import ReplyKind

AtMost = Annotated[int, Field(ge=0, le=9)]


class Parameters(Model):
    """Every point that the text leaves open and a rule of ``law/`` meets (法律待定事项). No defaults, so that none is taken unseen.

    ``late_supplement_notice``: after the 7th working day a supplement notice still leads to a new period, or does nothing (Art. 30).
    ``supplement_effect``: what a supplement does under the 2008 text, which is silent: nothing; pause from the day after the
    notice through the day before it comes in; or a new period.
    ``most_supplement_notices``, ``most_extensions``: how many of them take effect in a case (Art. 30, 33).
    ``restart_keeps_extension``: a period that starts anew keeps the extension already told (Art. 30, 33).
    ``timely_by``: a reply is in time by the day on which it left, by the day of the document, or by its service (Art. 33).
    ``counter_submission_is_confirmed``: what is sent through our own web counter is confirmed by both sides at once (Art. 31).
    ``set_aside_first_day``, ``set_aside_last_day``: where a consultation's days begin and end (Art. 33(3)).
    ``determination_sets_aside``: a referral for determination sets its days aside too (Art. 17, 33(3)).
    ``other_agencies_set_aside_2008``: so do other agencies under the 2008 text, which names third parties only.
    ``fee_restart``: once the fee is paid the reply period starts anew; else the days till then are set aside.
    ``withdrawn_fee_sets_aside``: the days of a fee notice that was taken back are set aside.
    ``evidence_working_days``: the 15 days for evidence and defence in court are working days, not calendar days.
    ``reconsideration_first_for``: kinds beside the withholding ones against which reconsideration must come before a suit.
    ``suit_told_where_declined``: a reply names a direct suit even where courts do not take one (SPC Interpretation of 2025, Art. 10).
    """

    late_supplement_notice: Literal["restart", "no_effect"]
    supplement_effect: Literal["none", "pause", "restart"]
    most_supplement_notices: AtMost
    most_extensions: AtMost
    restart_keeps_extension: bool
    timely_by: Literal["posted", "document", "served"]
    counter_submission_is_confirmed: bool
    set_aside_first_day: Literal["next", "asked"]
    set_aside_last_day: Literal["answer", "before"]
    determination_sets_aside: bool
    other_agencies_set_aside_2008: bool
    fee_restart: bool
    withdrawn_fee_sets_aside: bool
    evidence_working_days: bool
    reconsideration_first_for: tuple[ReplyKind, ...]
    suit_told_where_declined: bool
