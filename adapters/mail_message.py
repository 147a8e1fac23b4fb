"""A mail in the form in which it travels (邮件报文): Chinese subject and file names as RFC 2047 and RFC 2231 have them."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import formatdate

from models.mail import Mail


def as_message(mail: Mail, sender: str) -> EmailMessage:
    """Subject, one text, and the enclosures under their own names."""
    message = EmailMessage(policy=SMTP if all(one.isascii() for one in mail.to) else SMTPUTF8)
    message["From"] = sender
    message["To"] = ", ".join(mail.to)
    if tuple(one.addr_spec for one in message["To"].addresses) != mail.to:
        raise ValueError("an address that is several, or none")
    message["Subject"] = mail.subject
    message["Date"] = formatdate(usegmt=True)
    message["Message-ID"] = mail.message_id
    message.set_content(mail.text, cte="base64")
    for one in mail.enclosures:
        main, _, sub = one.media_type.partition("/")
        message.add_attachment(one.content, maintype=main, subtype=sub or "octet-stream", filename=one.name)
    return message


def written(mail: Mail, sender: str) -> bytes:
    """Its bytes. Raises ValueError or LookupError where an address cannot be one."""
    return as_message(mail, sender).as_bytes()
