"""Sorting (分流): doubles are joined, several matters split (一事一申请), what is no request is set apart, like requests are noted.

Joining and noting are the office's own rules; splitting follows the measures on fees (Art. 4) too. That something is no request
closes it without reply, so its legality is reviewed first; a double is answered in the other case.

An order to reply is obeyed by a reply in this very case: after it nothing is joined, split or set apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.standing import Opening, Task
from procedure import legality
from procedure.case import Case
from procedure.draft_in_hand import live_draft


def openings(case: Case) -> Iterator[Opening]:
    """Until the reply is issued: noting like requests; before any order: joining, splitting and, until found complete, setting apart."""
    if case.is_issued:
        return
    yield Opening(act="note_consistency", roles=case.roles("note_consistency"))
    if case.round_began:
        return
    yield Opening(act="join_duplicate", roles=case.roles("join_duplicate"))
    if not case.is_complete:
        yield from setting_apart(case)
    if may_be_split(case):
        roles = case.roles("split_items")
        yield Opening(act="split_items", roles=roles, items=case.items, left_out=case.left_out)


def setting_apart(case: Case) -> Iterator[Opening]:
    """The legality review of the request as it came in; once found lawful, setting it apart, by another than who reviewed."""
    about = case.registered.id
    yield legality.opening(case, about, ())
    review = legality.review_of(case, about)
    if review and review.act.lawful:
        yield Opening(act="set_apart", roles=case.roles("set_apart"), not_by=tuple(sorted(review.hands)))


def may_be_split(case: Case) -> bool:
    """Whether some items may become cases of their own (可否分立): a draft in hand, which finds of each, is returned first."""
    return len(case.live_items) > 1 and live_draft(case) is None


def tasks(case: Case) -> Iterator[Task]:
    """None: nobody waits for any of these."""
    return iter(())
