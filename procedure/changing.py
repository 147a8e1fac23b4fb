"""Changes by the applicant (撤回、变更): withdrawing in whole or in part, asking for something else, another in his place."""

from __future__ import annotations

from collections.abc import Iterator

from models.arrival import arrival_day
from models.standing import Opening, Task
from procedure.case import Case
from procedure.draft_in_hand import live_draft


def openings(case: Case) -> Iterator[Opening]:
    """Withdrawing, before the reply leaves, once it is issued only the whole; changing an item, before a draft answers it.

    Another in an applicant's place: as long as the case lives.
    """
    if not case.is_issued:
        yield about_items(case, "withdraw", case.left_out)
        if live_draft(case) is None:
            yield about_items(case, "change_request", case.left_out)
    elif not case.sent:
        yield about_items(case, "withdraw", tuple(range(1, case.items + 1)))
    yield Opening(act="substitute_party", roles=case.roles("substitute_party"), applicants=len(case.applicants))


def about_items(case: Case, act: str, left_out: tuple[int, ...]) -> Opening:
    """An act that came in from the applicant, not before the request. ``left_out``: items that it may not name."""
    since = arrival_day(case.registered.act.application.arrival)
    return Opening(act=act, roles=case.roles(act), earliest=since, items=case.items, left_out=left_out)


def tasks(case: Case) -> Iterator[Task]:
    """None: these come from the applicant, and nobody waits for them."""
    return iter(())
