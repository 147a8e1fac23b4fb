"""Acts of extension (延期, Art. 33(2))."""

from __future__ import annotations

from typing import Literal

from models.acts.base import AnAct, Id
from models.application import Text
from models.base import Day


class RequestExtension(AnAct):
    """Ask the head for more working days (申请延期)."""

    act: Literal["request_extension"] = "request_extension"
    working_days: int
    reason: Text


class ApproveExtension(AnAct):
    """Approve an extension and tell the applicant on ``posted`` (同意延期并告知); ``proof`` where that was earlier."""

    act: Literal["approve_extension"] = "approve_extension"
    about: Id
    posted: Day
    proof: Text | None = None


class RefuseExtension(AnAct):
    """Refuse an extension (不同意延期)."""

    act: Literal["refuse_extension"] = "refuse_extension"
    about: Id
    reason: Text
