"""Open points of the law (待定事项) as values; which way each goes is decided in ``policy/``, never here."""

from __future__ import annotations

from typing import Literal

from models.base import Model


class Parameters(Model):
    """Every point that the text leaves open and a rule of ``law/`` meets (法律待定事项). No defaults, so that none is taken unseen.

    ``late_supplement_notice``: after the 7th working day a supplement notice still leads to a new period, or does nothing (Art. 30).
    ``timely_by``: a reply is in time by the day on which it left, or by the day of the document (Art. 33).
    ``counter_submission_is_confirmed``: what is sent through our own web counter is confirmed by both sides at once (Art. 31).
    ``most_supplement_notices``, ``most_extensions``: how many of them take effect in a case (Art. 30, 33).
    ``restart_keeps_extension``: a period that starts anew keeps the extension already told (Art. 30, 33).
    """

    late_supplement_notice: Literal["restart", "no_effect"]
    timely_by: Literal["posted", "document"]
    counter_submission_is_confirmed: bool
    most_supplement_notices: int
    most_extensions: int
    restart_keeps_extension: bool
