"""The outside world of the tests (外部替身): one press for all, a store in a folder, and seal services and mail that do as a test wishes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from activities.ports import Outside
from models.mail import Mail, MailRefused, NothingLeft
from models.papers import Sealed, SealRefused
from rehearsal.throwaway import Rehearsal
from toolchain.bootstrap_fonts import font_folders
from wiring import outside_for

SENDER = "ogi@office.invalid"


def outside_of(office: Rehearsal, **changes: object) -> Outside:
    """What this office's worker is wired to, with changes: ``seals``, ``mail``, ``templates``, ``store``."""
    here = office.office
    found = outside_for(here.settings, here.ring, here.records, font_folders())
    return replace(found, **changes)  # type: ignore[arg-type]


@dataclass
class Seals:
    """A seal service that answers at once, counts, and fails as long as ``error`` is set."""

    error: type[Exception] | None = None
    asked: int = 0
    certificate: str = "a1"

    def picture(self, agency: str) -> bytes | None:
        return None

    async def seal(self, agency: str, pdf: bytes) -> Sealed:
        self.asked += 1
        if self.error:
            raise self.error("by the test's wish")
        return Sealed(pdf + b"% sealed\n", "stand-in", self.certificate)


@dataclass
class Post:
    """A mail service that keeps what it took, and fails as long as ``error`` is set; ``takes_it_all_the_same``: but the mail left.

    ``failures``: after so many tries it fails no more; None: it does.
    """

    error: type[Exception] | None = None
    failures: int | None = None
    takes_it_all_the_same: bool = False
    tried: int = 0
    taken: list[Mail] = field(default_factory=list)

    def message_id(self, errand: str) -> str:
        return f"<{errand.encode().hex()[-40:]}@office.invalid>"

    async def send(self, mail: Mail) -> None:
        if self.tried == self.failures:
            self.error = None
        self.tried += 1
        if self.error is None or self.takes_it_all_the_same:
            self.taken.append(mail)
        if self.error:
            raise self.error("by the test's wish")


REFUSES: tuple[type[Exception], ...] = (SealRefused, MailRefused)
UNREACHABLE: tuple[type[Exception], ...] = (ConnectionError, NothingLeft)


@dataclass
class MailHandler:
    """What a real SMTP server took (aiosmtpd): envelopes with their messages. ``refuse``: what it answers to recipients or data instead."""

    taken: list[Envelope] = field(default_factory=list)
    unknown: Sequence[str] = ()
    refuse_recipient: str | None = None
    refuse_data: str | None = None
    options: list[Sequence[str]] = field(default_factory=list)

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.options.append([*envelope.mail_options, *options])
        if self.refuse_recipient or address in self.unknown:
            return self.refuse_recipient or f"550 5.1.1 <{address}> unknown"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.refuse_data:
            return self.refuse_data
        self.taken.append(envelope)
        return "250 OK"

    def message(self, number: int = 0) -> EmailMessage:
        content = self.taken[number].original_content
        assert content
        found = message_from_bytes(content, policy=default)
        assert isinstance(found, EmailMessage)
        return found


@asynccontextmanager
async def smtp_server(handler: MailHandler, **changes: Any) -> AsyncIterator[str]:
    """A real SMTP server on this machine; its URL."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(handler, hostname="mail.invalid", enable_SMTPUTF8=True, loop=loop, **changes), "127.0.0.1", 0
    )
    async with server:
        yield f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
