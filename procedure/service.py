"""Service (送达): the issued reply leaves, arrives, or comes back. In time by the day on which it left; served when it arrived."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeVar

from models.acts import AnAct, Dispatch, NumberReply, RecordPosting, RecordReturn, RecordSeal, RecordService, ServeAgain
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.confidentiality_review import cleared
from procedure.draft_in_hand import live_draft
from procedure.facts_of import issued_on
from procedure.task_making import task
from procedure.third_parties import third_parties_to_tell, waits_until

A = TypeVar("A", bound=AnAct)
News = Done[RecordService] | Done[RecordReturn] | Done[ServeAgain]


def sealed(case: Case) -> Done[RecordSeal] | None:
    """The sealing of this round's reply, or None (本轮用印)."""
    return of_the_issue(case, case.last_now(RecordSeal))


def numbered(case: Case) -> Done[NumberReply] | None:
    """The numbering of this round's reply, or None (本轮编号); the number of one taken back is void."""
    return of_the_issue(case, case.last_now(NumberReply))


def of_the_issue(case: Case, done: Done[A] | None) -> Done[A] | None:
    """What was done since the issue that stands; None: nothing, or it belongs to one that was taken back."""
    return done if done and case.issued and done.seq > case.issued.seq else None


def letter_failed(case: Case) -> bool:
    """Whether the reply's letter could not be made (文书未能生成)."""
    number = numbered(case)
    return number is not None and any(key.startswith(f"{number.seq} ") for key in case.failed_errands)


def openings(case: Case) -> Iterator[Opening]:
    """Sending the reply; and, till the case is over, what becomes of the last that was sent."""
    yield from leaving(case)
    if sent := case.last(Dispatch):
        yield from posting(case, sent)
        yield from arriving(case, sent)


def leaving(case: Case) -> Iterator[Opening]:
    """Sending this round's reply, once it is sealed, its letter could be made, and no third party is still to be told."""
    is_ready = sealed(case) and not case.sent and not cannot_leave(case)
    if case.issued and is_ready and not (gives(case) and third_parties_to_tell(case)):
        yield Opening(act="dispatch", roles=case.roles("dispatch"), earliest=may_leave_on(case, case.issued.day))


def cannot_leave(case: Case) -> bool:
    """Whether an issued reply may not leave as it is: its letter could not be made, or what it gives is not clear any more."""
    draft = live_draft(case)
    given = {digest for finding in draft.act.findings for digest in finding.documents} if draft else set()
    return letter_failed(case) or not given <= set(cleared(case))


def may_leave_on(case: Case, issued: date) -> date:
    """The first day on which it may leave: that of its issue; where a third party is overruled, not before its time is over."""
    waited = waits_until(case) if gives(case) else None
    return max(issued, waited + timedelta(days=1)) if waited else issued


def gives(case: Case) -> bool:
    """Whether the reply in hand gives anything out (是否提供信息)."""
    draft = live_draft(case)
    return draft is not None and any(finding.kind.gives for finding in draft.act.findings)


def posting(case: Case, sent: Done[Dispatch]) -> Iterator[Opening]:
    """Recording the post's own day, once: a wrong one is corrected by two. Not after the letter arrived or came back."""
    if posted(case, sent):
        return
    arrived = [day for one in news(case, sent) if (day := one.act.told_on)]
    yield Opening(
        act="record_posting",
        roles=case.roles("record_posting"),
        about=sent.id,
        earliest=issued_on(case.lines[: sent.seq]),
        latest=min(arrived, default=None),
    )


def arriving(case: Case, sent: Done[Dispatch]) -> Iterator[Opening]:
    """Recording that it arrived or came back; sending again what came back."""
    last = last_news(case, sent)
    if last and isinstance(last.act, RecordService):
        return
    came_back = last is not None and isinstance(last.act, RecordReturn)
    since = (last.act.told_on if last else None) or left_on(case, sent)
    for act in ("serve_again",) if came_back else ("record_service", "record_return"):
        yield Opening(act=act, roles=case.roles(act), about=sent.id, earliest=since)


def posted(case: Case, sent: Done[Dispatch]) -> RecordPosting | None:
    """The post's own acceptance of what was sent, or None (邮政收寄凭证)."""
    return next((one.act for one in case.all(RecordPosting) if one.act.about == sent.id), None)


def left_on(case: Case, sent: Done[Dispatch]) -> date:
    """The day on which it left, as it counts (发出之日)."""
    by_post = posted(case, sent)
    return by_post.posted if by_post else sent.act.posted


def news(case: Case, sent: Done[Dispatch]) -> list[News]:
    """What became of what was sent, in the order of the lines (送达经过)."""
    found: list[News] = [*case.all(RecordService), *case.all(RecordReturn), *case.all(ServeAgain)]
    return sorted((one for one in found if one.act.about == sent.id), key=lambda one: one.seq)


def last_news(case: Case, sent: Done[Dispatch]) -> News | None:
    found = news(case, sent)
    return found[-1] if found else None


def is_served(case: Case) -> bool:
    """Whether this round's reply reached the applicant (已送达)."""
    last = last_news(case, case.sent) if case.sent else None
    return last is not None and isinstance(last.act, RecordService)


def tasks(case: Case) -> Iterator[Task]:
    """Dispatch, by the last day for the reply; then its service, or sending it again: for these the law sets no day."""
    seal = sealed(case)
    if seal and any(leaving(case)):
        yield task(case, "dispatch", seal.day)
    if case.sent is None or is_served(case):
        return
    last = last_news(case, case.sent)
    came_back = last is not None and isinstance(last.act, RecordReturn)
    act = "serve_again" if came_back else "record_service"
    yield task(case, act, (last or case.sent).day, None, about=case.sent.id)
