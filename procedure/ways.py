"""By which ways the reply may leave (可用送达方式), and which of them take place by themselves, at once."""

from __future__ import annotations

from models.acts.reply import Way
from models.standing import AS_ASKED
from procedure.case import Case
from procedure.seals import sealed_electronically

BY_HAND: tuple[Way, ...] = ("post", "in_person", "email", "web")
BY_MACHINES: frozenset[Way] = frozenset({"email", "web"})
"""Ways by which a reply that bears the seal service's seal leaves the moment that this is recorded."""


def ways(case: Case) -> tuple[str, ...]:
    """How it may leave; ``AS_ASKED``: as the applicant asked. By the mail server only to an applicant who wants to be reached so."""
    mailed = not sealed_electronically(case) or bool(mail_addresses(case))
    known = [one for one in BY_HAND if mailed or one != "email"]
    return (*known, *((AS_ASKED,) if delivery(case) in known else ()))


def at_once(case: Case) -> tuple[str, ...]:
    """Those of them that take place by themselves, so that the day stated is the day of the act."""
    if not sealed_electronically(case):
        return ()
    known = [one for one in ways(case) if one in BY_MACHINES]
    return (*known, *((AS_ASKED,) if delivery(case) in known else ()))


def delivery(case: Case) -> Way:
    """How the applicant asked to get the reply (申请人选择的提供方式)."""
    return case.registered.act.application.delivery


def mail_addresses(case: Case) -> tuple[str, ...]:
    """Addresses of the applicants who asked for the reply by e-mail, or chose to be written to so (电子邮箱)."""
    return tuple(one.email for one in case.applicants if one.email and (one.by_email or delivery(case) == "email"))
