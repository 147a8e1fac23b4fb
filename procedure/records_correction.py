"""Requests to correct records (更正申请, Art. 41): taken in beside the request for information, and answered apart, also after its reply.

Art. 41 sets no period; the day told is the office's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import AnswerCorrectionRequest, ReceiveCorrectionRequest
from models.arrival import arrival_day
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.task_making import due_by, handler


def open_requests(case: Case) -> list[Done[ReceiveCorrectionRequest]]:
    """Those not answered yet (待答复的更正申请)."""
    answered = {one.act.about for one in case.all(AnswerCorrectionRequest)}
    return [one for one in case.all(ReceiveCorrectionRequest) if one.id not in answered]


def target(case: Case, asked: Done[ReceiveCorrectionRequest]) -> date:
    """The last day that the office gives itself (内部办理时限)."""
    return case.calendar.last_day(asked.act.received_on, case.policy.office.correction_request_working_days)


def openings(case: Case) -> Iterator[Opening]:
    """Taking one in, until the reply is issued; answering each, as long as the case lives."""
    if not case.is_issued:
        since = arrival_day(case.registered.act.application.arrival)
        roles = case.roles("receive_correction_request")
        yield Opening(act="receive_correction_request", roles=roles, earliest=since)
    for asked in open_requests(case):
        yield Opening(act="answer_correction_request", roles=case.roles("answer_correction_request"), about=asked.id)


def tasks(case: Case) -> Iterator[Task]:
    """Each that waits for its answer."""
    for asked in open_requests(case):
        by, officer = target(case, asked), handler(case)
        yield due_by(case, "answer_correction_request", asked.day, by, about=asked.id, officer=officer)
