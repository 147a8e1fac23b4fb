"""The draft in hand (在办文稿): read by the confidentiality review and by the reply."""

from __future__ import annotations

from models.acts import DraftReply, ReturnForRedraft
from procedure.case import Case, Done


def live_draft(case: Case) -> Done[DraftReply] | None:
    """The draft that was not returned, or None (在办文稿)."""
    returned = {one.act.about for one in case.all(ReturnForRedraft)}
    last = case.last_now(DraftReply)
    return last if last and last.id not in returned else None
