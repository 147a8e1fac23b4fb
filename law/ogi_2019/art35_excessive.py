"""Art. 35: clearly excessive requests: reasons are asked for, and a reasonable date may take the reply period's place (延迟答复)."""

from __future__ import annotations

from datetime import date

from law.cited import rule
from models.base import Words
from models.citation import ogi_2019

ARTICLE = ogi_2019(35)


@rule(ARTICLE)
def date_without_effect(told: date, due: date | None) -> Words | None:
    """Why a reasonable date does not take the period's place, or None: it does (合理期限的效力).

    ``due``: the last day at present; None: none runs. What has run out can be replaced as little as extended.
    """
    if due and told > due:
        return Words(zh=f"告知时期限已于 {due} 届满", en=f"the period had ended on {due} when it was told")
    return None
