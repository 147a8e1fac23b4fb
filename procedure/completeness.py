"""Completeness check (审查): complete and clear, or one supplement notice (Art. 29, 30)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from models.acts import AskSupplement, HandInSupplement
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.tasking import handler, task


def owed_supplement(case: Case) -> Done[AskSupplement] | None:
    """The notice that the applicant has not answered yet, or None (待补正)."""
    asked, handed_in = case.all(AskSupplement), case.all(HandInSupplement)
    return asked[-1] if len(asked) > len(handed_in) else None


def openings(case: Case) -> Iterator[Opening]:
    if case.is_complete:
        return
    if asked := owed_supplement(case):
        yield Opening(act="hand_in_supplement", roles=case.roles("hand_in_supplement"), earliest=asked.act.posted)
        if case.clock("supplement"):  # a notice without effect leaves nothing to abandon
            lapsed = asked.act.until + timedelta(days=1)
            yield Opening(act="treat_as_abandoned", roles=case.roles("treat_as_abandoned"), earliest=lapsed)
        return
    yield Opening(act="find_complete", roles=case.roles("find_complete"))
    if len(case.all(AskSupplement)) < case.policy.legal.most_supplement_notices:
        told = max((fact.on for fact in case.sheet.facts), default=case.receipt.day)
        reply = case.clock("reply")
        yield Opening(
            act="ask_supplement",
            roles=case.roles("ask_supplement"),
            earliest=max(case.receipt.day, told),
            latest=reply.due if reply else None,
            earlier_needs_proof=True,
        )


def tasks(case: Case) -> Iterator[Task]:
    """The check itself, or what became of the supplement."""
    if case.is_complete:
        return
    if asked := owed_supplement(case):
        lapsed = case.clock("supplement") is not None and case.today > asked.act.until
        act = "treat_as_abandoned" if lapsed else "hand_in_supplement"
        yield task(case, act, asked.act.posted, "supplement")
    elif handed_in := case.last(HandInSupplement):
        yield task(case, "find_complete", handed_in.day, officer=handler(case))
    else:
        yield task(case, "find_complete", case.registered.day, "supplement_notice", officer=handler(case))
