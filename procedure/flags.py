"""Flags (提示): what a person should look at, beside the tasks: what waits for machines, and what may have gone wrong there."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import EmailLetter, ErrandFailed
from models.base import Words
from procedure.case import Case, Done
from procedure.failure_words import failure_in_words
from procedure.mailing import Mailing, failure_of, is_on_its_way, lost_track_of, mail_of, mailings, mails_of
from procedure.seals import waits_for_the_seal
from procedure.service import is_served

WAITS_FOR_THE_SEAL = Words(zh="等待电子印章服务用印。", en="It waits for the seal service.")
WAITS_FOR_THE_MAIL_SERVER = Words(zh="等待邮件服务发出答复。", en="The reply waits for the mail server.")
MAY_HAVE_LEFT_TWICE = Words(
    zh="答复邮件可能重复发出，请向申请人核实。",
    en="The reply may have been mailed twice; the applicant should be asked.",
)

MAY_HAVE_LEFT = Words(
    zh="答复邮件未能确认发出，但可能已经发出，再次发出前请向申请人核实。",
    en="The reply's mail failed, but may have left all the same; the applicant should be asked before it is sent again.",
)


def flags(case: Case) -> tuple[Words, ...]:
    """Those of the law, then those of seal and mail; the latter as long as the case lives."""
    return case.judgement.flags if case.is_over else (*case.judgement.flags, *of_machines(case))


def of_machines(case: Case) -> Iterator[Words]:
    """What seal service and mail server owe; and, till the reply is known to have arrived, that it may have left twice.

    That it may have is no task of its own: whoever records the service, which waits for him, sees it here.
    """
    yield from (failure_in_words(one.act) for one in (*failures(case), *mails_that_failed(case)))
    if waits_for_the_seal(case):
        yield WAITS_FOR_THE_SEAL
    mails = mails_of(case, case.sent) if case.sent else []
    if any(is_on_its_way(case, one) for one in mails):
        yield WAITS_FOR_THE_MAIL_SERVER
    if is_served(case):
        return
    if any(mail.may_have_left_twice for one in mails if (mail := mail_of(case, one.id))):
        yield MAY_HAVE_LEFT_TWICE
    elif any(lost_track_of(case, one) for one in mailings(case) if is_of_the_reply(case, one)):
        yield MAY_HAVE_LEFT


def failures(case: Case) -> tuple[Done[ErrandFailed], ...]:
    """The last failure of each errand that matters still (未办结事务)."""
    last = {one.act.errand: one for one in case.all(ErrandFailed)}
    return tuple(one for key, one in last.items() if key in case.failed_errands)


def mails_that_failed(case: Case) -> Iterator[Done[ErrandFailed]]:
    """Why this round's reply did not leave by mail, as long as it has not left otherwise (答复邮件未能发出)."""
    if case.sent is None:
        of_the_reply = [one for one in mailings(case) if is_of_the_reply(case, one)]
        did_not_leave = [one for one in of_the_reply[-1:] if not lost_track_of(case, one)]
        yield from (failed for one in did_not_leave if (failed := failure_of(case, one)))


def is_of_the_reply(case: Case, one: Mailing) -> bool:
    """Whether it is a mail with this round's reply (本轮答复邮件)."""
    return one.seq > case.round_began and not isinstance(one.act, EmailLetter)
