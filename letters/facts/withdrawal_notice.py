"""What a notice on a withdrawal says (撤回申请终止办理告知书要素)."""

from __future__ import annotations

from datetime import date

from letters.facts.common import ItemNumber, LaterFacts


class WithdrawalNoticeFacts(LaterFacts):
    """A notice that handling ends as the applicant wished (撤回申请终止办理告知书).

    ``withdrawn_on``: the day on which the withdrawal was received. ``withdrawn_items``: empty: the whole request; else only
    these, and ``asked`` holds what is still handled.
    """

    withdrawn_on: date
    withdrawn_items: tuple[ItemNumber, ...]
