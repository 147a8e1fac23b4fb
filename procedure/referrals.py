"""Referrals for determination (报请确定, Art. 17): who determines is another; until then, and if it forbids, nothing leaves."""

from __future__ import annotations

from models.acts import PrepareConsultation, RecordDetermination, ReferForDetermination
from procedure.case import Case, Done


def open_referrals(case: Case) -> dict[str, Done[ReferForDetermination]]:
    """Those without an answer, by the document's digest; at most one for each (待确定事项)."""
    answered = {one.act.about for one in case.all(RecordDetermination)}
    return {one.act.about: one for one in case.all(ReferForDetermination) if one.id not in answered}


def determinations(case: Case) -> dict[str, Done[RecordDetermination]]:
    """The last determination of each document, by its digest (确定意见)."""
    about = {one.id: one.act.about for one in case.all(ReferForDetermination)}
    return {about[one.act.about]: one for one in case.all(RecordDetermination)}


def forbidden(case: Case) -> frozenset[str]:
    """Digests of what may not be disclosed as determined last; it binds every review (经确定不得公开的材料)."""
    return frozenset(digest for digest, one in determinations(case).items() if not one.act.may_be_disclosed)


def doubted_at(case: Case) -> dict[str, int]:
    """The last line by which each document was referred or determined, by digest: only a review after it counts."""
    referred = {one.act.about: one.seq for one in case.all(ReferForDetermination)}
    determined = {digest: one.seq for digest, one in determinations(case).items()}
    return {digest: max(seq, determined.get(digest, 0)) for digest, seq in referred.items()}


def marks_taken(case: Case) -> tuple[str, ...]:
    """Marks used by those consulted and by referrals, which no other may take (已用代号)."""
    consulted = {one.act.mark for one in case.all(PrepareConsultation)}
    return tuple(sorted(consulted | {one.act.mark for one in case.all(ReferForDetermination)}))
