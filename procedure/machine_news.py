"""What the messenger may still have to tell (待到消息): of the seal service, the mail server, the mailbox, and the web.

News about no act of this case, or that came too late to mean anything, is none of these and is not entered.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import Dispatch, EmailLetter, ServeAgain
from models.roles import Role
from models.standing import Opening
from procedure.case import Case, Done
from procedure.mailing import (
    Mailing,
    dispatch_of,
    failure_of,
    is_offered,
    is_on_its_way,
    lost_track_of,
    mailings,
    return_of,
)
from procedure.seals import waits_for_the_seal
from procedure.service import ARRIVED, last_news, news


def awaited_news(case: Case) -> tuple[Opening, ...]:
    """All of it. Once the case is over, only that a mail left which was still under way.

    Mail that comes back, or a reply picked up, after the closing is not entered: nothing is open any more by which somebody
    could act on it, and nobody listens for the case.
    """
    if case.is_over:
        return tuple(leaving(case))
    return (*sealing(case), *leaving(case), *coming_of_mails(case), *picking_up(case))


def told(act: str, about: str) -> Opening:
    return Opening(act=act, roles=(Role.MESSENGER,), about=about)


def sealing(case: Case) -> Iterator[Opening]:
    """That the seal was set which is waited for; not of a reply that was taken back, nor once it is asked for again."""
    if asked := waits_for_the_seal(case):
        yield told("letter_sealed", asked.id)


def leaving(case: Case) -> Iterator[Opening]:
    """That the mail server took a letter."""
    yield from (told("mail_sent", one.id) for one in mailings(case) if is_on_its_way(case, one))


def coming_of_mails(case: Case) -> Iterator[Opening]:
    """That a letter which left by mail, or may have, reached the recipient's server, or came back."""
    for one in mailings(case):
        if failure_of(case, one) is None or lost_track_of(case, one):
            yield told("mail_delivered", one.id)
            if may_come_back(case, one):
                yield told("mail_returned", one.id)


def may_come_back(case: Case, one: Mailing) -> bool:
    """Whether that it came back would be news: of a reply, while nothing is known of this sending; of another letter, once."""
    match one.act:
        case EmailLetter():
            return return_of(case, one) is None
        case ServeAgain():
            last = last_news(case, dispatch_of(case, one))
            return last is not None and last.id == one.id
    return not news(case, one)


def picking_up(case: Case) -> Iterator[Opening]:
    """That the applicant took the reply from the web, the first time, unless it is known to have reached him."""
    yield from (
        told("picked_up", one.id) for one in case.all_sent if is_offered(case, one) and not has_arrived(case, one)
    )


def has_arrived(case: Case, sent: Done[Dispatch]) -> bool:
    return any(isinstance(one.act, ARRIVED) for one in news(case, sent))
