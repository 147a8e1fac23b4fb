"""Completeness check (审查): complete and clear, or one supplement notice and what comes of it (Art. 29, 30).

Silence ends nothing: that the request is abandoned is found by the head, after another found it lawful. An order to reply is
obeyed by a reply: after it no supplement is asked for any more, and one that is still owed holds nothing up: the request may
be found complete without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from models.acts import AskSupplement, HandInSupplement, ProlongSupplement, ReceiveOrder, ReviewLegality
from models.arrival import arrival_day
from models.base import Words
from models.clock import ClockState
from models.reply_kinds import ReplyKind
from models.standing import Bar, Opening, Task
from procedure import legality
from procedure.case import Case, Done
from procedure.draft_in_hand import live_draft
from procedure.task_making import handler, task

NOT_YET_UNCLEAR = Words(
    zh="须先一次性告知补正并收到补正材料，补正后仍不明确的，方可如此答复（第三十条）。",
    en="it may be found still unclear only once a supplement was asked for and has come in (Art. 30).",
)


def owed_supplement(case: Case) -> Done[AskSupplement] | None:
    """The notice that the applicant has not answered yet, or None (待补正)."""
    asked, handed_in = case.all(AskSupplement), case.all(HandInSupplement)
    return asked[-1] if len(asked) > len(handed_in) else None


def prolongations(case: Case, asked: Done[AskSupplement]) -> list[Done[ProlongSupplement]]:
    """How the applicant's period for this notice was prolonged, in order (补正期限的延长)."""
    return [one for one in case.all(ProlongSupplement) if one.act.about == asked.id]


def last_day(case: Case) -> date | None:
    """The applicant's last day as the law sees it (补正期限末日); None: nothing can lapse, for the notice had no effect or an order came."""
    clock = case.clock("supplement")
    runs_out = clock is not None and clock.state in (ClockState.RUNNING, ClockState.LAPSED)
    return clock.due if clock and runs_out and not case.round_began else None


def review(case: Case, asked: Done[AskSupplement]) -> Done[ReviewLegality] | None:
    """The legality review of this lapse; None: not yet, or more time was given since (视为放弃的合法性审查)."""
    found = legality.review_of(case, asked.id)
    since = max((one.seq for one in prolongations(case, asked)), default=0)
    return found if found and found.seq > since else None


def openings(case: Case) -> Iterator[Opening]:
    """Until the reply is issued: clarifying of one's own accord; until it is found complete: the supplement owed, or asking for it, or the finding.

    After an order the finding is open also where a supplement is still owed.
    """
    if case.is_issued:
        return
    since = arrival_day(case.registered.act.application.arrival)
    yield Opening(act="volunteer_clarification", roles=case.roles("volunteer_clarification"), earliest=since)
    if case.is_complete:
        return
    asked = owed_supplement(case)
    if asked:
        yield Opening(act="hand_in_supplement", roles=case.roles("hand_in_supplement"), earliest=asked.act.posted)
        yield from of_the_period(case, asked)
    if asked is None or case.round_began:
        yield Opening(act="find_complete", roles=case.roles("find_complete"))
    if asked is None and may_be_asked(case):
        yield asking(case)


def of_the_period(case: Case, asked: Done[AskSupplement]) -> Iterator[Opening]:
    """Giving more time, also past the last day; once that has passed, the legality review, and then the finding."""
    until = last_day(case)
    if until is None:
        return
    yield Opening(act="prolong_supplement", roles=case.roles("prolong_supplement"), about=asked.id, until_after=until)
    hands = asked.hands.union(*(one.hands for one in prolongations(case, asked)))
    yield legality.opening(case, asked.id, hands).model_copy(update={"earliest": until + timedelta(days=1)})
    if (found := review(case, asked)) and found.act.lawful:
        not_by = tuple(sorted(found.hands | hands))
        yield Opening(act="treat_as_abandoned", roles=case.roles("treat_as_abandoned"), not_by=not_by)


def may_be_asked(case: Case) -> bool:
    """Whether a supplement may still be asked for (是否还可告知补正)."""
    return not case.round_began and len(case.all(AskSupplement)) < case.policy.legal.most_supplement_notices


def asking(case: Case) -> Opening:
    """Asking for all that is missing: after what was told before, and while the reply is not overdue."""
    told = max((fact.on for fact in case.sheet.facts), default=case.receipt.day)
    reply = case.clock("reply")
    return Opening(
        act="ask_supplement",
        roles=case.roles("ask_supplement"),
        earliest=max(case.receipt.day, told),
        latest=reply.due if reply else None,
        earlier_needs_proof=True,
    )


def bars(case: Case) -> Iterator[Bar]:
    """Still unclear after the supplement: of no item before a notice was sent and answered."""
    if not case.has(HandInSupplement):
        yield Bar(kinds=(ReplyKind.STILL_UNCLEAR,), why=NOT_YET_UNCLEAR)


def tasks(case: Case) -> Iterator[Task]:
    """The check itself, or what becomes of the supplement; nothing more once a draft is in hand."""
    if case.is_complete or case.is_issued or live_draft(case):
        return
    handed_in, ordered = case.last(HandInSupplement), case.last(ReceiveOrder)
    if ordered:
        yield task(case, "find_complete", ordered.day, officer=handler(case))
    elif asked := owed_supplement(case):
        yield of_the_supplement(case, asked)
    elif handed_in:
        yield task(case, "find_complete", handed_in.day, officer=handler(case))
    else:
        yield task(case, "find_complete", case.registered.day, "supplement_notice", officer=handler(case))


def of_the_supplement(case: Case, asked: Done[AskSupplement]) -> Task:
    """Whom a supplement that is owed waits for: the applicant; past his last day the jurist, then the head, or else more time."""
    until = last_day(case)
    if until is None or case.today <= until:
        return task(case, "hand_in_supplement", asked.act.posted, "supplement")
    if (found := review(case, asked)) is None:
        return task(case, "review_legality", until + timedelta(days=1), None, about=asked.id)
    if found.act.lawful:
        return task(case, "treat_as_abandoned", found.day, None)
    return task(case, "prolong_supplement", found.day, None, about=asked.id, officer=handler(case))
