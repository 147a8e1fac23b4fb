"""Which text governs a request (适用条例): by the day of its receipt."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from law.cited import rule
from models.base import Words
from models.citation import ogi_2019

OGI_2019_FROM = date(2019, 5, 15)


class Regime(StrEnum):
    """The two texts of the Regulation (条例文本)."""

    OGI_2008 = "ogi-2008"
    OGI_2019 = "ogi-2019"


class TextNotHeld(ValueError):  # noqa: N818 - the house's word for it
    """The text that governs this request is not held yet (尚未收录该文本)."""

    def __init__(self, received: date) -> None:
        self.sentence = Words(
            zh=f"收到日 {received} 早于 {OGI_2019_FROM}，适用2008年条例，尚未收录。",
            en=f"Received on {received}, before {OGI_2019_FROM}: the 2008 text governs, and is not held yet.",
        )
        super().__init__(self.sentence.en)


@rule(ogi_2019(56))
def regime_of(received: date) -> Regime:
    """The text in force on the day of receipt (收到申请之日施行的文本).

    Art. 56 gives only the day from which the 2019 text is in force; that the day of receipt decides is the office's reading.
    """
    return Regime.OGI_2019 if received >= OGI_2019_FROM else Regime.OGI_2008
