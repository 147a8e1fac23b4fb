"""Changes by the applicant (撤回、变更): withdrawing in whole or in part, asking for something else, another in his place."""

from __future__ import annotations

from collections.abc import Iterator

from models.arrival import arrival_day
from models.standing import Opening
from procedure.case import Case
from procedure.drafts import live_draft


def openings(case: Case) -> Iterator[Opening]:
    """Before the issue: withdrawing, and changing an item. Another in an applicant's place: as long as the case lives."""
    if not case.is_issued:
        yield about_items(case, "withdraw")
        if live_draft(case) is None:  # a draft answers what was asked before: it must be returned first
            yield about_items(case, "change_request")
    yield Opening(act="substitute_party", roles=case.roles("substitute_party"), applicants=len(case.applicants))


def about_items(case: Case, act: str) -> Opening:
    """An act that came in from the applicant, not before the request."""
    since = arrival_day(case.registered.act.application.arrival)
    return Opening(act=act, roles=case.roles(act), earliest=since, items=case.items, left_out=case.left_out)
