"""What a notice that a fee is taken back says (撤销收费通知书要素)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, field_validator

from letters.facts.common import LaterFacts, ReplyPeriod
from letters.facts.earlier import EarlierLetter
from letters.facts.fields import Prose
from letters.facts.open_consultation import known_unless_consulting
from models.citation import Citation


class FeeWithdrawalNoticeFacts(LaterFacts):
    """A notice that the fee is taken back (撤销收费通知书). ``notice``: the fee notice, over ``yuan``.

    ``waiting_is_set_aside``: the days from the fee notice until now are not counted; else the period ran on as if there had been
    no fee notice. ``period``: the reply period as it stands now. ``consultation_is_open``: somebody is still asked, and that time
    is not counted; then alone ``period`` may be None: its end is not known.
    """

    notice: EarlierLetter
    yuan: Annotated[int, Field(ge=1)]
    reason: Prose
    waiting_is_set_aside: bool
    consultation_is_open: bool
    period: ReplyPeriod | None
    legal_basis: Citation

    _known = field_validator("period")(known_unless_consulting)
