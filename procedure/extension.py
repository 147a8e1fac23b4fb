"""Extension (延期, Art. 33(2)): asked for with reason and length, agreed by the head and told to the applicant.

That it is told on or before the base due day is everywhere the practice, not the text. A consultation meanwhile makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import ApproveExtension, RefuseExtension, RequestExtension
from models.clock import ClockState
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.facts_of import asked_for
from procedure.task_making import task


def asked_extension(case: Case) -> Done[RequestExtension] | None:
    """The request that waits for the head, or None (待批延期)."""
    decided = {one.act.about for one in case.all(ApproveExtension)} | {
        one.act.about for one in case.all(RefuseExtension)
    }
    return next((one for one in case.all(RequestExtension) if one.id not in decided), None)


GOES_ON = (ClockState.RUNNING, ClockState.SET_ASIDE)


def openings(case: Case) -> Iterator[Opening]:
    """Asking for it while a reply period goes on; then the head's decision."""
    reply = case.clock("reply")
    if case.is_issued or reply is None or reply.state not in GOES_ON:
        return
    if asked := asked_extension(case):
        yield from decisions(case, asked)
    elif may_be_extended(case):
        yield Opening(
            act="request_extension",
            roles=case.roles("request_extension"),
            latest=reply.base_due,
            most_working_days=days_left(case),
        )


def may_be_extended(case: Case) -> bool:
    """Whether another extension may be made at all (是否还可延长)."""
    return len(case.all(ApproveExtension)) < case.policy.legal.most_extensions and days_left(case) > 0


def days_left(case: Case) -> int:
    """By how many working days the period may still be extended (尚可延长的工作日数)."""
    used = sum(asked_for(one.act.about, case.lines) for one in case.all(ApproveExtension))
    return case.text.longest_extension.count - used


def decisions(case: Case, asked: Done[RequestExtension]) -> Iterator[Opening]:
    """Approving and refusing, by another than who asked; told no later than the base due day."""
    reply = case.clock("reply")
    yield Opening(
        act="approve_extension",
        roles=case.roles("approve_extension"),
        not_by=tuple(sorted(asked.hands)),
        about=asked.id,
        earliest=asked.day,
        latest=reply.base_due if reply else None,
        earlier_needs_proof=True,
    )
    yield Opening(
        act="refuse_extension", roles=case.roles("refuse_extension"), not_by=tuple(sorted(asked.hands)), about=asked.id
    )


def tasks(case: Case) -> Iterator[Task]:
    """An extension that waits for the head."""
    asked = asked_extension(case)
    if asked and any(one.act == "approve_extension" for one in openings(case)):
        yield task(case, "approve_extension", asked.day, about=asked.id)
