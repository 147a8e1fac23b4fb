"""What seal service, mail server, mailbox and web tell of a paper case (系统消息)."""

from __future__ import annotations

from datetime import date, datetime

from models.acts import (
    Dispatch,
    ErrandFailed,
    LetterSealed,
    MailReturned,
    MailSent,
    MessengerNews,
    PickedUp,
    RecordSeal,
    Register,
)
from models.reply_kinds import ReplyKind
from models.standing import Errand, Refusal
from procedure.errand_keys import mail_key, seal_key
from tests.builders import CLERK, FIRST_DAY, PaperCase, application, digest, number, opening, request, to_issue
from tests.procedure.machines_talk import by_the_messenger

WITHHELD = ReplyKind.WITHHOLD_PROCESS


def case_by(delivery: str = "email", day: date = FIRST_DAY, *, by_email: bool = False) -> PaperCase:
    """A request whose reply is wanted this way, of an applicant with an e-mail address."""
    (one,) = request()["applicants"]
    reached = {**one, "email": "xm@example.com", "by_email": by_email}
    case = PaperCase(opening(Register(application=application(applicants=[reached], delivery=delivery))))
    case.goes_to(day)
    return case


def seq_of(case: PaperCase, act_id: str) -> int:
    return next(line.entry.seq for line in case.lines if line.entry.signed.id == act_id)


def tells(case: PaperCase, news: MessengerNews) -> Refusal | None:
    return case.enter(by_the_messenger(f"news-{len(case.lines)}", news))


def to_the_seal_service(case: PaperCase, kind: ReplyKind = WITHHELD) -> str:
    """From registered to where the seal service is asked; the id of that act."""
    issue = to_issue(case, kind)
    case.does(CLERK, number(issue))
    return case.does(CLERK, RecordSeal(about=issue, means="electronic"))


def seal_set(case: PaperCase, asked: str) -> LetterSealed:
    return LetterSealed(errand=seal_key(seq_of(case, asked)), about=asked, sha256=digest("盖章"), service="演示")


def seal_failed(case: PaperCase, asked: str) -> ErrandFailed:
    return ErrandFailed(errand=seal_key(seq_of(case, asked)), why="SealRefused")


def sealed_by_service(case: PaperCase, kind: ReplyKind = WITHHELD) -> None:
    asked = to_the_seal_service(case, kind)
    assert tells(case, seal_set(case, asked)) is None


def sent_by_service(case: PaperCase) -> str:
    """From registered to a dispatch by the way that the applicant asked for; its id."""
    sealed_by_service(case)
    return case.does(CLERK, Dispatch(posted=case.today, proof="系统发出"))


def mail_left(case: PaperCase, sent: str, at: datetime | None = None, *, twice: bool = False) -> MailSent:
    key = mail_key(seq_of(case, sent))
    return MailSent(errand=key, about=sent, message_id="m@demo", sent_at=at or case.now, may_have_left_twice=twice)


def mail_failed(case: PaperCase, sent: str) -> ErrandFailed:
    return ErrandFailed(errand=mail_key(seq_of(case, sent)), why="MailRefused")


def came_back(case: PaperCase, sent: str) -> MailReturned:
    return MailReturned(about=sent, returned_on=case.today, status="5.1.1")


def picked_up(case: PaperCase, sent: str) -> PickedUp:
    return PickedUp(about=sent, served_on=case.today)


def errands(case: PaperCase) -> list[tuple[str, str]]:
    return [short(one) for one in case.standing.errands]


def short(one: Errand) -> tuple[str, str]:
    return one.kind, one.what
