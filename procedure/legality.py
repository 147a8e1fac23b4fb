"""The legality review (合法性审查): of replies that do not simply disclose, and of each closing without reply. Office rule, not law."""

from __future__ import annotations

from collections.abc import Iterable

from models.acts import ReviewLegality
from models.standing import Opening
from procedure.case import Case, Done


def review_of(case: Case, about: str) -> Done[ReviewLegality] | None:
    """The last review of this draft or of this notice that lapsed; None: not reviewed yet (合法性审查意见)."""
    found = [one for one in case.all(ReviewLegality) if one.act.about == about]
    return found[-1] if found else None


def is_found_lawful(case: Case, about: str) -> bool:
    """Whether the last review found it lawful (审查认为合法)."""
    review = review_of(case, about)
    return review is not None and review.act.lawful


def opening(case: Case, about: str, hands: Iterable[str]) -> Opening:
    """Reviewing it, by another than those who had their hands in it."""
    return Opening(act="review_legality", roles=case.roles("review_legality"), not_by=tuple(sorted(hands)), about=about)
