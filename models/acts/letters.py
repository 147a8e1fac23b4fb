"""Acts on letters beside the reply (其他文书): sending one by e-mail, and a suggestion to a unit."""

from __future__ import annotations

from typing import Literal

from models.acts.base import AnAct, Id
from models.application import Line, Text


class EmailLetter(AnAct):
    """Send a letter to the applicant also by e-mail, as he chose (电子邮件送达文书). ``about``: the act that caused the letter."""

    act: Literal["email_letter"] = "email_letter"
    about: Id


class SuggestToUnit(AnAct):
    """Suggest to a unit what should be mended, as the request has shown it (工作建议函)."""

    act: Literal["suggest_to_unit"] = "suggest_to_unit"
    unit: Line
    text: Text
