"""Which text governs a request (适用条例): by the day of its receipt, unless another was chosen on record."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from law.cited import ogi_2008, rule
from models.base import Words
from models.citation import ogi_2019
from models.facts import FactSheet

OGI_2008_FROM = date(2008, 5, 1)
OGI_2019_FROM = date(2019, 5, 15)


class Regime(StrEnum):
    """The two texts of the Regulation (条例文本)."""

    OGI_2008 = "ogi-2008"
    OGI_2019 = "ogi-2019"


class NoTextInForce(ValueError):  # noqa: N818 - the house's word for it
    """No Regulation was in force on the day of receipt (条例尚未施行)."""

    def __init__(self, received: date) -> None:
        self.sentence = Words(
            zh=f"收到日 {received} 早于 {OGI_2008_FROM}，条例尚未施行。",
            en=f"Received on {received}, before {OGI_2008_FROM}: no Regulation was in force.",
        )
        super().__init__(self.sentence.en)


@rule(ogi_2019(56))
def regime_of(received: date) -> Regime:
    """The text in force on the day of receipt (收到申请之日施行的文本).

    Art. 56 gives only the day from which the 2019 text is in force; that the day of receipt decides is the office's reading.

    Raises:
        NoTextInForce: received before 2008-05-01.
    """
    if received >= OGI_2019_FROM:
        return Regime.OGI_2019
    return in_force_since_2008(received)


@rule(ogi_2008(38))
def in_force_since_2008(received: date) -> Regime:
    """The 2008 text, for what was received while it alone was in force.

    Raises:
        NoTextInForce: received before 2008-05-01.
    """
    if received < OGI_2008_FROM:
        raise NoTextInForce(received)
    return Regime.OGI_2008


@rule(ogi_2019(56))
def regime_for(sheet: FactSheet) -> Regime:
    """The text that governs this case: the one chosen on record, else by the day of receipt (适用文本)."""
    by_receipt = regime_of(sheet.received)
    return Regime(sheet.regime) if sheet.regime else by_receipt


@rule(ogi_2019(56))
def was_open_across_the_switch(received: date, ended: date | None, as_of: date) -> bool:
    """Whether a request came in under the 2008 text and was still open on 2019-05-15 (跨新旧条例), so that a person should look."""
    return received < OGI_2019_FROM <= min(ended or as_of, as_of)
