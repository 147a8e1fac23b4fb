"""Letters that left (发出的文书), as the ledger tells: replies by their dispatch, mails, and other letters by the day that their act states."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from models.acts import (
    Dispatch,
    EmailLetter,
    MailReturned,
    PickedUp,
    RecordPosting,
    RecordReceipt,
    RecordReturn,
    RecordService,
    ServeAgain,
)
from models.acts.reply import Way
from procedure.case import Case, Done
from procedure.mailing import mailed_on, way_of
from procedure.seals import number_of
from procedure.service import left_on, sent_again

ARRIVALS, RETURNS = (RecordService, PickedUp, RecordReceipt), (RecordReturn, MailReturned)


class Sending(NamedTuple):
    """One sending (一次发出). ``seq``: its line; ``letter``: the line that caused the letter; ``about``: the act of which news tells.

    ``way`` None: the act does not state how it left.
    """

    case: Case
    seq: int
    letter: int
    about: str
    way: Way | None
    posted_on: date
    proof: str | None


def sendings(case: Case) -> Iterator[Sending]:
    """All that left in this case."""
    yield from replies(case)
    yield from mails(case)
    yield from others(case)


def replies(case: Case) -> Iterator[Sending]:
    """Each dispatch by which a reply left, and each sending again of one that came back."""
    for sent in case.all_sent:
        letter, way = number_of(case, sent).seq, way_of(case, sent.act)
        yield Sending(case, sent.seq, letter, sent.id, way, left_on(case, sent), sent.act.proof)
        for again in sent_again(case, sent):
            posted = mailed_on(case, again.id) or again.act.posted
            yield Sending(case, again.seq, letter, sent.id, again.act.way, posted, again.act.proof)


def mails(case: Case) -> Iterator[Sending]:
    """Each letter beside the reply that the mail server took."""
    lines = {line.entry.signed.id: line.entry.seq for line in case.lines}
    for mailed in case.all(EmailLetter):
        if day := mailed_on(case, mailed.id):
            yield Sending(case, mailed.seq, lines[mailed.act.about], mailed.id, "email", day, None)


def others(case: Case) -> Iterator[Sending]:
    """Each other letter whose act states the day on which it was posted (交邮之日)."""
    for one in case.done:
        posted: date | None = getattr(one.act, "posted", None)
        if posted and not isinstance(one.act, Dispatch | ServeAgain | RecordPosting):
            yield Sending(case, one.seq, one.seq, one.id, None, posted, getattr(one.act, "proof", None))


def news_of(one: Sending, kinds: tuple[type[Any], ...]) -> Done[Any] | None:
    """The first news of these kinds on this sending, before it was sent again; None: none came in."""
    case = one.case
    again = [later.seq for later in case.all(ServeAgain) if later.seq > one.seq and later.act.about == one.about]
    mine = {one.about, case.lines[one.seq - 1].entry.signed.id}
    told = [news for kind in kinds for news in case.all(kind) if news.act.about in mine]
    found = [news for news in told if one.seq < news.seq < min(again, default=len(case.lines) + 1)]
    return min(found, key=lambda news: news.seq, default=None)


def tracking_of(one: Sending) -> RecordPosting | None:
    """The post's acceptance of the first sending (邮政收寄凭证); None: it is not recorded, or it went another way."""
    posted = next((done.act for done in one.case.all(RecordPosting) if done.act.about == one.about), None)
    is_first = one.about == one.case.lines[one.seq - 1].entry.signed.id
    return posted if is_first else None
