"""Urging (督办, Art. 47): the supervisor urges and never decides; the handler or the head reports what was done."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import AnswerUrge, Urge
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.task_making import due_by


def unanswered(case: Case) -> list[Done[Urge]]:
    """Urgings that nobody has answered (待反馈的督办)."""
    answered = {one.act.about for one in case.all(AnswerUrge)}
    return [one for one in case.all(Urge) if one.id not in answered]


def openings(case: Case) -> Iterator[Opening]:
    """Urging, as long as the case lives; answering each, once."""
    yield Opening(act="urge", roles=case.roles("urge"))
    for one in unanswered(case):
        yield Opening(act="answer_urge", roles=case.roles("answer_urge"), about=one.id)


def tasks(case: Case) -> Iterator[Task]:
    """Each urging until it is answered, by the day that the supervisor set."""
    for one in unanswered(case):
        yield due_by(case, "answer_urge", one.day, one.act.until, about=one.id)
