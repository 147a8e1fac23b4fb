"""What a handling sheet says (文件处理单要素)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from letters.facts.common import Addressee, Asked, Element, LeftOut, OfACase, ReplyPeriod
from letters.facts.fields import OneLine, Prose
from letters.facts.receipt_slip import Channel
from letters.facts.sheets import Moment
from models.roles import Role


class Reading(Element):
    """Who has seen it, with what remark and when (阅办). ``remark`` None: seen without one."""

    officer: OneLine
    role: Role
    remark: Prose | None
    at: Moment


class HandlingSheetFacts(OfACase):
    """A handling sheet (文件处理单). ``incoming_number``: the office's own for what came in (收文号); None: none was given.

    ``received_on``: the day of receipt, or of arrival while it is not confirmed. ``proposal``: how it is to be handled (拟办意见);
    None here and for ``handler`` and ``holder``: left blank, to be filled in. ``period``: the reply period; None: none runs.
    """

    incoming_number: OneLine | None
    addressees: Annotated[tuple[Addressee, ...], Field(min_length=1)]
    received_on: date
    receipt_is_confirmed: bool
    channel: Channel
    asked: Annotated[tuple[Asked, ...], Field(min_length=1)]
    left_out: tuple[LeftOut, ...]
    proposal: Prose | None
    handler: OneLine | None
    holder: OneLine | None
    period: ReplyPeriod | None
    readings: tuple[Reading, ...]
