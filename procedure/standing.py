"""The fold (现状推演): all lines in, where the case stands out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import chain

from law.working_days import Calendar
from models.clock import Clock
from models.ledger import Line
from models.standing import Moved, Opening, Stage, Standing, Task
from policy.policy import Policy
from procedure import (
    changing,
    closing,
    completeness,
    confidentiality_review,
    consultation,
    emailing,
    excessive,
    extension,
    fees,
    handling,
    intake,
    publication,
    receipts,
    records_correction,
    remedies,
    reply,
    service,
    sorting,
    third_parties,
    urging,
    wrong_days,
)
from procedure.alarms import alarms
from procedure.case import Case, case_of
from procedure.draft_in_hand import live_draft
from procedure.errands import errands
from procedure.flags import flags
from procedure.machine_news import awaited_news
from procedure.seals import void_numbers
from procedure.task_making import handler, holder
from procedure.tasks import told

STEPS = (
    intake,
    sorting,
    completeness,
    handling,
    consultation,
    receipts,
    third_parties,
    extension,
    excessive,
    fees,
    confidentiality_review,
    reply,
    service,
    emailing,
    remedies,
    records_correction,
    publication,
    changing,
    wrong_days,
    urging,
    closing,
)
"""Every step of the procedure (程序各环节), in the order of a request's way; each has ``openings`` and ``tasks``."""


def standing(lines: Sequence[Line], policy: Policy, calendar: Calendar) -> Standing:
    """Where the case stands after its last line. At least one line."""
    return standing_of(case_of(lines, policy, calendar))


def standing_of(case: Case) -> Standing:
    last = case.lines[-1]
    return Standing(
        seq=last.entry.seq,
        at=case.at,
        agency=case.registered.act.application.agency,
        number=last.number,
        stage=stage(case),
        received=case.receipt.day,
        receipt_is_confirmed=case.receipt.confirmed,
        verdict=case.verdict,
        clocks=case.clocks,
        open=openings(case),
        tasks=tasks(case),
        alarms=alarms(case),
        errands=errands(case),
        flags=flags(case),
        outcome=closing.outcome(case),
        handler=handler(case),
        holder=holder(case),
        over=case.is_over,
        void_numbers=void_numbers(case),
        awaited_news=awaited_news(case),
    )


def openings(case: Case) -> tuple[Opening, ...]:
    """All acts that are open, from every step; once the case is over, only to open it again. An act that nobody may do is not open."""
    if case.is_over:
        return tuple(closing.again(case))
    found = chain.from_iterable(step.openings(case) for step in STEPS)
    articles = {row.act: row.article for row in case.policy.permissions if row.article}
    return tuple(one.model_copy(update={"article": articles.get(one.act)}) for one in found if one.roles)


def tasks(case: Case) -> tuple[Task, ...]:
    """All that waits, from every step, and the reminders; a closed case waits for nobody."""
    if case.is_over:
        return ()
    return (*chain.from_iterable(step.tasks(case) for step in STEPS), *told(case))


def stage(case: Case) -> Stage:
    """The main step (阶段)."""
    if case.is_over:
        return Stage.CLOSED
    if case.is_issued:
        return Stage.SERVICE if case.sent else Stage.REPLY
    if live_draft(case):
        return Stage.REPLY
    if not case.is_complete:
        return Stage.COMPLETENESS if case.receipt.confirmed else Stage.INTAKE
    return Stage.REVIEW if confidentiality_review.waiting(case) else Stage.HANDLING


def dues_told(lines: Sequence[Line]) -> dict[str, date | None]:
    """Each due day as the ledger told it last, under the rules of that day (台账所载届满日)."""
    return {one.clock: one.after for line in lines for one in line.moved}


def moved(old: Mapping[str, date | None], after: Sequence[Clock]) -> tuple[Moved, ...]:
    """Which due days differ from those told before (届满日变动); so a line also tells what a changed rule or calendar moved."""
    new = {clock.name: clock.due for clock in after}
    return tuple(
        Moved(clock=name, before=old.get(name), after=new.get(name))
        for name in dict.fromkeys([*old, *new])
        if old.get(name) != new.get(name)
    )
