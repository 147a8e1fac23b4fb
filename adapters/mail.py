"""The mail server (邮件服务): one mail handed over by SMTP, all its recipients or none."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from aiosmtplib import SMTP, SMTPAuthenticationError, SMTPException, SMTPResponseException

from adapters.mail_message import written
from models.base import Model
from models.mail import Mail, MailRefused, NothingLeft

ID_DIGITS = 40
PORTS = {"smtp": 25, "starttls": 587, "smtps": 465}
SECONDS_TO_ENTER, SECONDS_TO_ANNOUNCE, SECONDS_TO_HAND_OVER, SECONDS_TO_LEAVE = 25.0, 20.0, 60.0, 5.0
"""Together less than the two minutes after which the engine would try again beside us."""


class MailServer(Model):
    """Where mail is handed over (发信服务器). ``user`` None: without login; ``password_file`` is read at each mail, so that a new one counts at once."""

    scheme: str
    host: str
    port: int
    sender: str
    user: str | None = None
    password_file: Path | None = None

    @classmethod
    def at(cls, url: str, sender: str, password_file: Path | None = None) -> MailServer:
        """Of a URL such as ``starttls://user@host:587``; without a port the usual one of its scheme."""
        parts = urlsplit(url)
        user = unquote(parts.username) if parts.username else None
        return cls(
            scheme=parts.scheme,
            host=parts.hostname or "localhost",
            port=parts.port or PORTS[parts.scheme],
            sender=sender,
            user=user,
            password_file=password_file,
        )

    @property
    def password(self) -> str | None:
        return self.password_file.read_text().strip() if self.password_file else None


@dataclass(frozen=True)
class SmtpMail:
    """Fits ``MailPort``. ``hide``: a text as digits that tell nothing of it, always the same ones."""

    server: MailServer
    hide: Callable[[str], str]

    def message_id(self, errand: str) -> str:
        """The errand hidden, at our own domain."""
        return f"<{self.hide(errand)[:ID_DIGITS]}@{self.server.sender.partition('@')[2]}>"

    async def send(self, mail: Mail) -> None:
        """Returns once the server took it for all recipients; one that is refused keeps it from all.

        Raises:
            MailRefused: final: the server refused the mail or one of its recipients for good.
            NothingLeft: may pass, and nothing left: no connection, no login, or put off by the server.
            OSError: may pass, and nobody knows whether it left: cut off after the text was sent, or answered with nonsense.
        """
        try:
            content = await asyncio.to_thread(written, mail, self.server.sender)
        except (ValueError, LookupError):  # an address that is none; its text is not repeated
            raise MailRefused("cannot be written") from None
        async with connected(self.server) as smtp:
            await announced(smtp, self.server.sender, mail)
            await handed_over(smtp, content)


@asynccontextmanager
async def connected(server: MailServer) -> AsyncIterator[SMTP]:
    """A session with the server, logged in where a user is named. Raises NothingLeft."""
    smtp = SMTP(
        hostname=server.host,
        port=server.port,
        use_tls=server.scheme == "smtps",
        start_tls=server.scheme == "starttls",
        timeout=SECONDS_TO_HAND_OVER,
    )
    try:
        async with asyncio.timeout(SECONDS_TO_ENTER):
            await smtp.connect()
            await smtp.ehlo()  # what the server offers is known only then
            if server.user is not None:
                await smtp.login(server.user, server.password or "")
    except SMTPAuthenticationError:
        smtp.close()
        raise NothingLeft("the mail server does not let us in") from None
    except (SMTPException, OSError):
        smtp.close()
        raise NothingLeft("the mail server cannot be reached") from None
    try:
        yield smtp
    finally:
        with suppress(SMTPException, OSError):
            async with asyncio.timeout(SECONDS_TO_LEAVE):
                await smtp.quit()
        smtp.close()


async def announced(smtp: SMTP, sender: str, mail: Mail) -> None:
    """From whom and to whom. Notices of delivery are asked for where the server gives any."""
    asks = smtp.supports_extension("dsn")
    international = [] if all(one.isascii() for one in mail.to) else ["SMTPUTF8"]
    if international and not smtp.supports_extension("smtputf8"):
        raise MailRefused("the mail server takes no such address")
    try:
        async with asyncio.timeout(SECONDS_TO_ANNOUNCE):
            await smtp.mail(sender, options=[*international, *(envelope(mail) if asks else ())], encoding="utf-8")
            for one in mail.to:
                await smtp.rcpt(one, options=["NOTIFY=SUCCESS,FAILURE"] if asks else [], encoding="utf-8")
    except ValueError:  # an address that is none; its text is not repeated
        raise MailRefused("cannot be written") from None
    except SMTPResponseException as error:
        raise refused_or_put_off(error) from None
    except (SMTPException, OSError):
        raise NothingLeft("the mail server went away") from None


def envelope(mail: Mail) -> Sequence[str]:
    """That notices give the headers only, and our id as the envelope's (RFC 3461)."""
    return "RET=HDRS", f"ENVID={mail.message_id.strip('<>')}"


async def handed_over(smtp: SMTP, content: bytes) -> None:
    """The text itself; after that the mail is theirs."""
    try:
        async with asyncio.timeout(SECONDS_TO_HAND_OVER):
            await smtp.data(content)
    except SMTPResponseException as error:
        if error.code < 400:  # no answer that says anything: the server may have taken it
            raise ConnectionError("answered as no mail server does") from None
        raise refused_or_put_off(error) from None
    except (SMTPException, OSError):  # TimeoutError is one
        raise ConnectionError("cut off while the mail was handed over") from None


def refused_or_put_off(error: SMTPResponseException) -> MailRefused | NothingLeft:
    """By the code alone: the text repeats the recipient."""
    if error.code >= 500:
        return MailRefused(f"refused with {error.code}")
    return NothingLeft(f"put off with {error.code}")
