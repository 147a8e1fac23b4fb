"""Sending a letter by e-mail (电子邮件送达): once, or told that it may have left twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from temporalio.exceptions import ApplicationError

from activities.case_reading import CaseReader, cause
from activities.enclosing import Enclosing, mailing_of
from activities.kill_points import reach
from activities.letter_making import final
from activities.ports import MailPort, Outside
from letters.cover_mail import cover
from models.acts import EmailLetter, MailSent
from models.mail import Mail, MailRefused, NothingLeft
from models.standing import Errand
from procedure.case import Case
from procedure.mailing import left_before
from procedure.ways import mail_addresses

MOST_CUT_OFF = 3
"""So many tries may be cut off after the text was sent: each of them may have left. Then a person is asked."""


@dataclass(frozen=True)
class Mailing:
    """Sends letters by e-mail."""

    reader: CaseReader
    outside: Outside

    async def send(self, case_id: str, errand: Errand) -> MailSent:
        """Hands the mail to the server. Safe to repeat: sent before, the same news again; its Message-ID is always the same.

        That a try begins is kept before it is made; so a try that was cut off is known, and the next one says that the mail
        may have left twice.

        Raises:
            ApplicationError: ``NoMailService``, ``NoAddress``, final; ``LetterNotMade``, may pass; ``MayHaveLeft``, final or
                not as what caused it is: a try of this mail was cut off before, so it may have left.
            MailRefused, final; NothingLeft: may pass.
        """
        try:
            return await self._sent(case_id, errand)
        except Exception as error:
            async with self.reader.records.errand(case_id, errand.key) as outbox:
                if outbox.tries == 0:
                    raise
            raise may_have_left(error) from None

    async def _sent(self, case_id: str, errand: Errand) -> MailSent:
        """Hands it over, where nothing keeps it from leaving."""
        service = self.outside.mail
        if service is None:
            raise final("NoMailService")
        case = await self.reader.case_of(case_id, errand)
        message_id, about = service.message_id(f"{case_id}\n{errand.key}"), cause(case).id
        mail = await self._mail(case_id, errand, case, message_id)
        async with self.reader.records.errand(case_id, errand.key) as outbox:
            if outbox.news:
                return MailSent.model_validate_json(outbox.news)
            if outbox.tries >= MOST_CUT_OFF:
                raise final("CutOff")
            is_second = outbox.tries > 0 or left_before(case, mailing_of(case))
            await outbox.begin_sending(message_id, about)
        await self._handed_over(case_id, errand, service, mail)
        news = MailSent(
            errand=errand.key,
            about=about,
            message_id=message_id,
            sent_at=datetime.now(UTC),
            may_have_left_twice=is_second,
        )
        reach("mail_accepted")
        return await self._kept(case_id, errand, news)

    async def _mail(self, case_id: str, errand: Errand, case: Case, message_id: str) -> Mail:
        """To the applicants as they were when it was asked for, at the addresses that they gave."""
        to = addresses(case)
        if not to:
            raise final("NoAddress")
        agency = await self.reader.agency_of(case)
        words = cover(agency.name, agency.phone, case.lines[0].number)
        enclosures = await Enclosing(self.reader, self.outside).of(case_id, errand, case)
        return Mail(message_id=message_id, to=to, subject=words.subject, text=words.text, enclosures=enclosures)

    async def _handed_over(self, case_id: str, errand: Errand, service: MailPort, mail: Mail) -> None:
        """Sends it; where nothing left for certain, that is kept too."""
        try:
            await service.send(mail)
        except (MailRefused, NothingLeft):
            async with self.reader.records.errand(case_id, errand.key) as outbox:
                await outbox.not_sent()
            raise

    async def _kept(self, case_id: str, errand: Errand, news: MailSent) -> MailSent:
        """Keeps that it left, unless another try was first."""
        async with self.reader.records.errand(case_id, errand.key) as outbox:
            if outbox.news:
                return MailSent.model_validate_json(outbox.news)
            await outbox.finish(news.model_dump_json())
        return news


def may_have_left(error: Exception) -> ApplicationError:
    """The failure of a mail that may have left at an earlier try, or at this one; its cause by its kind."""
    if isinstance(error, ApplicationError):
        kind, is_final = error.type or "", error.non_retryable
    else:
        kind, is_final = type(error).__name__, isinstance(error, MailRefused)
    return ApplicationError("MayHaveLeft", kind, type="MayHaveLeft", non_retryable=is_final)


def addresses(case: Case) -> tuple[str, ...]:
    """Where to: applicants who asked for the reply by e-mail, or chose it; a letter beside the reply only to the latter."""
    if not isinstance(cause(case).act, EmailLetter):
        return tuple(dict.fromkeys(mail_addresses(case)))
    return tuple(dict.fromkeys(one.email for one in case.applicants if one.email and one.by_email))
