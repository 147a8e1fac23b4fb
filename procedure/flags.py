"""Flags (提示): what a person should look at, beside the tasks: what waits for machines, and what may have gone wrong there."""

from __future__ import annotations

from collections.abc import Iterator

from models.base import Words
from procedure.case import Case
from procedure.mailing import is_mailed, is_on_its_way, mail_of
from procedure.seals import waits_for_the_seal
from procedure.service import is_served

WAITS_FOR_THE_SEAL = Words(zh="等待电子印章服务用印。", en="It waits for the seal service.")
WAITS_FOR_THE_MAIL_SERVER = Words(zh="等待邮件服务发出答复。", en="The reply waits for the mail server.")
MAY_HAVE_LEFT_TWICE = Words(
    zh="答复邮件可能重复发出，请向申请人核实。",
    en="The reply may have been mailed twice; the applicant should be asked.",
)


def flags(case: Case) -> tuple[Words, ...]:
    """Those of the law, then those of seal and mail; the latter as long as the case lives."""
    return case.judgement.flags if case.is_over else (*case.judgement.flags, *of_machines(case))


def of_machines(case: Case) -> Iterator[Words]:
    """What seal service and mail server owe; and, till the reply is known to have arrived, that it may have left twice.

    That it may have is no task of its own: whoever records the service, which waits for him, sees it here.
    """
    if waits_for_the_seal(case):
        yield WAITS_FOR_THE_SEAL
    if case.sent is None or not is_mailed(case, case.sent):
        return
    if is_on_its_way(case, case.sent):
        yield WAITS_FOR_THE_MAIL_SERVER
    mail = mail_of(case, case.sent.id)
    if mail and mail.may_have_left_twice and not is_served(case):
        yield MAY_HAVE_LEFT_TWICE
