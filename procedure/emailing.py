"""Letters beside the reply by e-mail (电子邮件送达文书): sent that way too, to applicants who chose to be written to so.

By mail the letter only comes sooner: what its act states of its posting, and the proof of its receipt, stay what counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from models.acts import EmailLetter, LogContact, NumberReply
from models.standing import Opening, Task
from procedure.case import Case, Done, case_of
from procedure.errand_keys import letter_key
from procedure.letters_caused import to_applicant
from procedure.mailing import failure_of, return_of
from procedure.task_making import handler, task


def openings(case: Case) -> Iterator[Opening]:
    """As long as the case lives, where an applicant chose it: each letter once; again where its mail failed or came back."""
    for one in to_mail(case):
        last = last_mailing(case, one.id)
        if last is None or trouble(case, last):
            yield Opening(act="email_letter", roles=case.roles("email_letter"), about=one.id)


def chose_mail(case: Case) -> bool:
    """Whether an applicant chose to be written to by e-mail (选择电子邮件送达)."""
    return any(one.by_email and one.email for one in case.applicants)


def to_mail(case: Case) -> list[Done[Any]]:
    """The acts whose letter to the applicant was made, or is being made (可发送的文书)."""
    return [one for one in case.done if letter_of(case, one)] if chose_mail(case) else []


def letter_of(case: Case, one: Done[Any]) -> str | None:
    """The key of the letter to the applicant that this act caused; None: none, it could not be made, or it is the reply,
    which leaves by its dispatch.
    """
    if isinstance(one.act, NumberReply):
        return None
    kind = to_applicant(case_of(case.lines[: one.seq], case.policy, case.calendar), case.lines[one.seq - 1])
    key = letter_key(one.seq, kind) if kind else None
    return None if key in case.failed_errands else key


def last_mailing(case: Case, letter: str) -> Done[EmailLetter] | None:
    """The last act that mailed this act's letter, or None (最近一次发送)."""
    found = [one for one in case.all(EmailLetter) if one.act.about == letter]
    return found[-1] if found else None


def trouble(case: Case, mailing: Done[EmailLetter]) -> Done[Any] | None:
    """The news that its mail failed or came back, or None (未送达消息)."""
    return failure_of(case, mailing) or return_of(case, mailing)


def tasks(case: Case) -> Iterator[Task]:
    """A mail that failed or came back: till it is sent again, or the applicant was spoken to since."""
    spoken = case.last(LogContact)
    for one in to_mail(case):
        last = last_mailing(case, one.id)
        news = trouble(case, last) if last else None
        if news and (spoken is None or spoken.seq < news.seq):
            yield task(case, "email_letter", news.day, None, about=one.id, officer=handler(case))
