"""What a letter that urges says (督办通知要素, Art. 47)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from letters.facts.common import ReplyPeriod
from letters.facts.fields import Prose
from letters.facts.others import ToOthers
from models.citation import Citation

UrgedBy = Literal["notice", "interview", "order"]


class UrgeLetterFacts(ToOthers):
    """A letter that urges an agency or unit (督办通知). Its number is the order's own.

    ``urged_by``: notice, interview or demand to put right (督促整改). ``received_on``: when the request was received. ``period``: the reply
    period as it stands; None: none runs. ``until``: by when to report what was done.
    """

    urged_by: UrgedBy
    received_on: date
    period: ReplyPeriod | None
    demand: Prose
    until: date
    legal_basis: Citation
