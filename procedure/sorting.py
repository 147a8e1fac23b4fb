"""Sorting (分流): doubles are joined, several matters split (一事一申请), what is no request is set apart, like requests are noted (Art. 45).

An order to reply is obeyed by a reply in this very case: after it nothing is joined, split or set apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.standing import Opening
from procedure.case import Case
from procedure.drafts import live_draft


def openings(case: Case) -> Iterator[Opening]:
    if case.is_issued:
        return
    yield Opening(act="note_consistency", roles=case.roles("note_consistency"))
    if case.round_began:
        return
    yield Opening(act="join_duplicate", roles=case.roles("join_duplicate"))
    if not case.is_complete:
        yield Opening(act="set_apart", roles=case.roles("set_apart"))
    if may_be_split(case):
        roles = case.roles("split_items")
        yield Opening(act="split_items", roles=roles, items=case.items, left_out=case.left_out)


def may_be_split(case: Case) -> bool:
    """Whether some items may become cases of their own (可否分立): a draft in hand, which finds of each, is returned first."""
    return len(case.live_items) > 1 and live_draft(case) is None
