"""Mail (电子邮件送达): which letters leave by the mail server, when they left, and what came of them.

A reply that bears the seal service's seal is mailed by the office's mail server; the scan of one sealed by hand is mailed by the
officer, who records it, as ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import Dispatch, EmailLetter, ErrandFailed, MailReturned, MailSent, ServeAgain
from models.acts.reply import Way
from models.base import china
from procedure.case import Case, Done
from procedure.errand_keys import mail_key, seq_of
from procedure.seals import number_of, seal_of

Sending = Done[Dispatch] | Done[ServeAgain]
"""An act by which the reply leaves (答复发出行为)."""
Mailing = Done[Dispatch] | Done[ServeAgain] | Done[EmailLetter]
"""An act by which a letter is mailed (电子邮件发送行为)."""
UNKNOWN_END = frozenset({"MayHaveLeft", "TimeoutError"})
"""Why a mail failed of which nobody knows whether it left: a try was cut off."""


def dispatch_of(case: Case, sending: Sending) -> Done[Dispatch]:
    """The dispatch by which this reply left first (首次发出)."""
    first = sending.act.about if isinstance(sending.act, ServeAgain) else sending.id
    return next(one for one in case.all(Dispatch) if one.id == first)


def way_of(case: Case, sending: Dispatch | ServeAgain) -> Way:
    """How it leaves: as the act says, else as the applicant asked (送达方式)."""
    return sending.way or case.registered.act.application.delivery


def leaves_by_itself(case: Case, sent: Sending, way: Way) -> bool:
    """Whether it is sealed by the seal service and leaves this way, which then is the office's own machines' to do."""
    return seal_of(case, dispatch_of(case, sent)).act.means == "electronic" and way_of(case, sent.act) == way


def is_mailed(case: Case, sent: Sending) -> bool:
    """Whether the mail server sends what this act sends (由邮件服务发出)."""
    return leaves_by_itself(case, sent, "email")


def is_offered(case: Case, sent: Done[Dispatch]) -> bool:
    """Whether the applicant picks it up from the web with a code (网上领取)."""
    return leaves_by_itself(case, sent, "web")


def mailings(case: Case) -> Iterator[Mailing]:
    """All acts by which a letter was to be mailed, also those whose mail failed (历次电子邮件)."""
    yield from (one for one in case.all(Dispatch) if is_mailed(case, one))
    yield from (one for one in case.all(ServeAgain) if is_mailed(case, one))
    yield from case.all(EmailLetter)


def mails_of(case: Case, sent: Done[Dispatch]) -> list[Mailing]:
    """The mails by which this reply left, or is to leave, at first and again (该答复的电子邮件)."""
    again = {one.id for one in case.all(ServeAgain) if one.act.about == sent.id}
    return [one for one in mailings(case) if one.id in {sent.id, *again}]


def mail_of(case: Case, act_id: str) -> MailSent | None:
    """The mail server's news of what this act sent; None: it is not in (发出结果)."""
    return next((one.act for one in case.all(MailSent) if one.act.about == act_id), None)


def mailed_on(case: Case, act_id: str) -> date | None:
    """The day in China on which the mail server took it; None: not known (邮件发出之日)."""
    mail = mail_of(case, act_id)
    return china(mail.sent_at).date() if mail else None


def failure_of(case: Case, one: Mailing) -> Done[ErrandFailed] | None:
    """The news that its mail could not be sent, so that it counts as not sent; None: none (未能发出)."""
    failed = [news for news in case.all(ErrandFailed) if news.act.errand == mail_key(one.seq)]
    return failed[-1] if failed and mail_of(case, one.id) is None else None


def may_have_left(failed: ErrandFailed) -> bool:
    """Whether a mail that failed may have left all the same: one of its tries was cut off (可能已发出)."""
    return failed.errand == mail_key(seq_of(failed.errand)) and failed.why.partition(" ")[0] in UNKNOWN_END


def lost_track_of(case: Case, one: Mailing) -> bool:
    """Whether this mail failed, and may have left all the same (下落不明)."""
    failed = failure_of(case, one)
    return failed is not None and may_have_left(failed.act)


def left_before(case: Case, one: Mailing) -> bool:
    """Whether an earlier mail with the same letter may have left though it failed, so that this one may be its second (此前可能已发出)."""
    mine = letter_act(case, one)
    return any(one.seq > x.seq and letter_act(case, x) == mine and lost_track_of(case, x) for x in mailings(case))


def letter_act(case: Case, one: Mailing) -> str:
    """The act that caused the letter which is mailed (所发文书的来由)."""
    return one.act.about if isinstance(one.act, EmailLetter) else number_of(case, dispatch_of(case, one)).id


def is_on_its_way(case: Case, one: Mailing) -> bool:
    """Whether the mail server has not taken it yet, and may still (待发出)."""
    return mail_of(case, one.id) is None and failure_of(case, one) is None


def return_of(case: Case, one: Mailing) -> Done[MailReturned] | None:
    """The notice that this mail came back, or None (退信通知)."""
    return next((news for news in case.all(MailReturned) if news.act.about == one.id), None)
