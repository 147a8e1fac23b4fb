"""Mail (电子邮件送达): which letters leave by the mail server, when they left, and what came of them.

A reply that bears the seal service's seal is mailed by the office's mail server; the scan of one sealed by hand is mailed by the
officer, who records it, as ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import Dispatch, EmailLetter, ErrandFailed, MailReturned, MailSent
from models.acts.reply import Way
from models.base import china
from procedure.case import Case, Done
from procedure.errand_keys import mail_key
from procedure.seals import seal_of

Mailing = Done[Dispatch] | Done[EmailLetter]
"""An act by which a letter is mailed (电子邮件发送行为)."""


def way_of(case: Case, dispatch: Dispatch) -> Way:
    """How it leaves: as the act says, else as the applicant asked (送达方式)."""
    return dispatch.way or case.registered.act.application.delivery


def leaves_by_itself(case: Case, sent: Done[Dispatch], way: Way) -> bool:
    """Whether it is sealed by the seal service and leaves this way, which then is the office's own machines' to do."""
    return seal_of(case, sent).act.means == "electronic" and way_of(case, sent.act) == way


def is_mailed(case: Case, sent: Done[Dispatch]) -> bool:
    """Whether the mail server sends what this dispatch sends (由邮件服务发出)."""
    return leaves_by_itself(case, sent, "email")


def is_offered(case: Case, sent: Done[Dispatch]) -> bool:
    """Whether the applicant picks it up from the web with a code (网上领取)."""
    return leaves_by_itself(case, sent, "web")


def mailings(case: Case) -> Iterator[Mailing]:
    """All acts by which a letter was to be mailed, also those whose mail failed (历次电子邮件)."""
    yield from (one for one in case.all(Dispatch) if is_mailed(case, one))
    yield from case.all(EmailLetter)


def mail_of(case: Case, act_id: str) -> MailSent | None:
    """The mail server's news of what this act sent; None: it is not in (发出结果)."""
    return next((one.act for one in case.all(MailSent) if one.act.about == act_id), None)


def mailed_on(case: Case, act_id: str) -> date | None:
    """The day in China on which the mail server took it; None: not known (邮件发出之日)."""
    mail = mail_of(case, act_id)
    return china(mail.sent_at).date() if mail else None


def failure_of(case: Case, one: Mailing) -> Done[ErrandFailed] | None:
    """The news that its mail could not be sent, so that it did not leave; None: none (未能发出)."""
    failed = [news for news in case.all(ErrandFailed) if news.act.errand == mail_key(one.seq)]
    return failed[-1] if failed and mail_of(case, one.id) is None else None


def is_on_its_way(case: Case, one: Mailing) -> bool:
    """Whether the mail server has not taken it yet, and may still (待发出)."""
    return mail_of(case, one.id) is None and failure_of(case, one) is None


def return_of(case: Case, one: Mailing) -> Done[MailReturned] | None:
    """The news that this mail came back, or None (邮件退回)."""
    return next((news for news in case.all(MailReturned) if news.act.about == one.id), None)
