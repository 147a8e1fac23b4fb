"""E-mail (电子邮件) as the office sends it."""

from __future__ import annotations

from pydantic import Field

from models.base import Model


class Enclosure(Model):
    """A file sent along (附件): its name, its media type such as ``application/pdf``, and its bytes."""

    name: str = Field(repr=False)
    media_type: str
    content: bytes = Field(repr=False)


class Mail(Model):
    """One e-mail (电子邮件). ``message_id``: made from its errand, the same at each try, so that a second copy can be told from the first."""

    message_id: str
    to: tuple[str, ...] = Field(repr=False)
    subject: str = Field(repr=False)
    text: str = Field(repr=False)
    enclosures: tuple[Enclosure, ...] = ()


class MailRefused(Exception):  # noqa: N818 - the house's word for it
    """The mail server will not take this mail, now or later (邮件被拒收): nothing left. Says neither whom nor what it was for."""


class NothingLeft(OSError):  # noqa: N818 - the house's word for it
    """A mail could not be handed over, and for certain nothing left (未发出). May pass."""
