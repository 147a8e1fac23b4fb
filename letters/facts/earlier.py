"""How a letter names one that went before (所依据的在先文书)."""

from __future__ import annotations

from datetime import date

from letters.facts.common import Element
from letters.facts.fields import OneLine


class EarlierLetter(Element):
    """A letter that went before (在先文书): the day on which it left, and its number (文号); None: it had none."""

    sent_on: date
    letter_number: OneLine | None
