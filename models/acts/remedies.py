"""Acts on remedies (救济): reconsideration and suit, their results, and orders to reply again."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.acts.base import AnAct, Id
from models.application import Line, Text
from models.base import Day


class RecordRemedyFiled(AnAct):
    """Record that the papers of a reconsideration or a suit came in (收到复议申请书、起诉状副本).

    ``after_reconsideration``: a suit against what a reconsideration left standing, which table four counts apart.
    """

    act: Literal["record_remedy_filed"] = "record_remedy_filed"
    remedy: Literal["reconsideration", "suit"]
    procedure: Literal["ordinary", "simple"] = "ordinary"
    after_reconsideration: bool = False
    body: Line
    file_number: Line
    received_on: Day


class RecordRemedyResult(AnAct):
    """Record how a remedy ended (复议、诉讼结果), as table four counts it. ``about``: its filing."""

    act: Literal["record_remedy_result"] = "record_remedy_result"
    about: Id
    received_on: Day
    result: Literal["upheld", "corrected", "other"]
    text: Text


class ReceiveOrder(AnAct):
    """Record an order to reply, or to reply again (责令重新答复), with its period in working or in calendar days.

    A court's judgment may name none: then the law's own period runs. Any other order must name its period.
    """

    act: Literal["receive_order"] = "receive_order"
    by: Literal["court", "reconsideration_body", "supervisor"]
    ordered_by: Line
    file_number: Line
    received_on: Day
    working_days: Annotated[int, Field(ge=1, le=60)] | None = None
    days: Annotated[int, Field(ge=1, le=366)] | None = None
    text: Text
