"""Service (送达): the issued reply leaves, arrives, or comes back. In time by the day on which it left; served when it arrived.

What the office's own machines sent they also tell of: mail that left or came back, a reply picked up from the web. A reply whose
mail could not be sent did not leave, and is dispatched again; so it is with one that is sent again by mail.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from models.acts import (
    Dispatch,
    MailReturned,
    PickedUp,
    RecordPosting,
    RecordReturn,
    RecordService,
    ServeAgain,
)
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.confidentiality_review import cleared
from procedure.draft_in_hand import live_draft
from procedure.facts_of import issued_on
from procedure.mailing import failure_of, is_mailed, mailed_on, mails_of
from procedure.seals import numbered, sealed
from procedure.task_making import task
from procedure.third_parties import third_parties_to_tell, waits_until
from procedure.ways import at_once, ways

ARRIVED, CAME_BACK = (RecordService, PickedUp), (RecordReturn, MailReturned)
News = Done[RecordService] | Done[PickedUp] | Done[RecordReturn] | Done[MailReturned] | Done[ServeAgain]


def letter_failed(case: Case) -> bool:
    """Whether the reply's letter could not be made (文书未能生成)."""
    number = numbered(case)
    return number is not None and any(key.startswith(f"{number.seq} ") for key in case.failed_errands)


def openings(case: Case) -> Iterator[Opening]:
    """Sending the reply; and, till the case is over, what becomes of the last that was sent."""
    yield from leaving(case)
    if sent := case.last_sent:
        yield from posting(case, sent)
        yield from arriving(case, sent)


def leaving(case: Case) -> Iterator[Opening]:
    """Sending this round's reply, once it is sealed, its letter could be made, and no third party is still to be told."""
    is_ready = sealed(case) and not case.sent and not cannot_leave(case)
    if case.issued and is_ready and not (gives(case) and third_parties_to_tell(case)):
        yield Opening(
            act="dispatch",
            roles=case.roles("dispatch"),
            earliest=may_leave_on(case, case.issued.day),
            choices=ways(case),
            at_once=at_once(case),
        )


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
    """Recording the post's own day, once: a wrong one is corrected by two. Not after the letter arrived or came back.

    Nor of what the mail server sent, which tells the day itself.
    """
    if posted(case, sent) or is_mailed(case, sent):
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
    if last and isinstance(last.act, ARRIVED):
        return
    since = (mailed_on(case, last.id) or last.act.told_on if last else None) or left_on(case, sent)
    for act in ("serve_again",) if came_back(last) else ("record_service", "record_return"):
        yield Opening(act=act, roles=case.roles(act), about=sent.id, earliest=since)


def came_back(last: News | None) -> bool:
    """Whether the last news is that it came back (已退回)."""
    return last is not None and isinstance(last.act, CAME_BACK)


def posted(case: Case, sent: Done[Dispatch]) -> RecordPosting | None:
    """The post's own acceptance of what was sent, or None (邮政收寄凭证)."""
    return next((one.act for one in case.all(RecordPosting) if one.act.about == sent.id), None)


def left_on(case: Case, sent: Done[Dispatch]) -> date:
    """The day on which it left, as it counts (发出之日): the post's own, or the mail server's; else as the dispatch states it."""
    by_post = posted(case, sent)
    return by_post.posted if by_post else mailed_on(case, sent.id) or sent.act.posted


def news(case: Case, sent: Done[Dispatch]) -> list[News]:
    """What became of what was sent, in the order of the lines (送达经过)."""
    again = sent_again(case, sent)
    found: list[News] = [
        *case.all(RecordService),
        *case.all(RecordReturn),
        *case.all(PickedUp),
        *case.all(MailReturned),
    ]
    mine = {sent.id, *(one.id for one in again)}
    return sorted([*again, *(one for one in found if one.act.about in mine)], key=lambda one: one.seq)


def sent_again(case: Case, sent: Done[Dispatch]) -> list[Done[ServeAgain]]:
    """By which acts it was sent again; one whose mail could not be sent did not take place (再次送达)."""
    return [one for one in case.all(ServeAgain) if one.act.about == sent.id and failure_of(case, one) is None]


def last_news(case: Case, sent: Done[Dispatch]) -> News | None:
    found = news(case, sent)
    return found[-1] if found else None


def is_served(case: Case) -> bool:
    """Whether this round's reply reached the applicant (已送达)."""
    last = last_news(case, case.sent) if case.sent else None
    return last is not None and isinstance(last.act, ARRIVED)


def tasks(case: Case) -> Iterator[Task]:
    """Dispatch, by the last day for the reply; then its service, or sending it again: for these the law sets no day."""
    seal = sealed(case)
    if seal and any(leaving(case)):
        yield task(case, "dispatch", ready_since(case, seal.day))
    if case.sent is None or is_served(case):
        return
    last = last_news(case, case.sent)
    act = "serve_again" if came_back(last) else "record_service"
    failed = [news.day for one in mails_of(case, case.sent) if (news := failure_of(case, one))]
    yield task(case, act, max([(last or case.sent).day, *failed]), None, about=case.sent.id)


def ready_since(case: Case, sealed_on: date) -> date:
    """The day since which it waits to leave: of its seal, or on which it turned out that its mail could not be sent."""
    failed = [news.day for one in case.now(Dispatch) if (news := failure_of(case, one))]
    return max([sealed_on, *failed])
