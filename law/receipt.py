"""The day of receipt under whichever text governs (收到申请之日)."""

from __future__ import annotations

from datetime import date

from law.cited import rule
from law.ogi_2008 import art24_receipt
from law.ogi_2019 import art31_receipt
from law.ogi_2019.art31_receipt import DayOfReceipt
from law.parameters import Parameters
from law.regimes import OGI_2019_FROM
from models.arrival import Arrival
from models.citation import ogi_2019


@rule(ogi_2019(56))
def receipt(arrival: Arrival, counter: bool, confirmed_on: date | None, parameters: Parameters) -> DayOfReceipt:
    """The day of receipt with its ground: by the 2008 text what was received by its rules before 2019-05-15, else by Art. 31."""
    older = art24_receipt.receipt(arrival, confirmed_on)
    if older.day < OGI_2019_FROM:
        return older
    return art31_receipt.receipt(arrival, counter, confirmed_on, parameters)
